import type { Mode } from '@/lib/domain/claim-words'

const words = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu')
const ADVERB = '(?:\\s+\\p{Ll}+ly|\\s+also|\\s+not|\\s+now|\\s+soon|\\s+never|\\s+still|\\s+only)?'

/**
 * What nobody in particular holds to be coming: “is widely expected to”, “looks set to”. It foretells and hedges at once
 * (words/hedges.ts).
 */
export const TOLD =
  '(?:is|are|be|been|being|looks?|seems?|appears?)\\s+(?:\\p{Ll}+ly\\s+|also\\s+|now\\s+|still\\s+|not\\s+|thus\\s+){0,2}(?:(?:very|more|most|less|quite)\\s+)?(?:expected|anticipated|projected|forecast|predicted|tipped|set|likely|unlikely)\\s+to'

/** Signs of each mode, the strongest mode first. What is found first decides. */
export const MODES_BY_WORDS: readonly (readonly [
  Exclude<Mode, 'ASSERTED' | 'QUESTION' | 'INSINUATION'>,
  RegExp,
])[] = [
  [
    'RECOMMENDATION',
    words(
      [
        `(?<!(?:what|how|who|where|when|whether|which)\\s+)should(?!\\s+(?:have|it|they|he|she|the)\\s)${ADVERB}`,
        `must(?!\\s+have\\s)${ADVERB}`,
        'ought\\s+to',
        '(?:we|you|they|governments|states|countries)\\s+need(?:\\s+to)?',
        'needs?\\s+to(?!\\s+be\\s+seen)',
        'it\\s+is\\s+(?:necessary|essential|vital|imperative|time|advisable)\\s+(?:to|that)',
        'calls?\\s+(?:on|for)',
        'let\\s+us',
        'recommends?|recommended',
        'urges?|urged',
        'had\\s+better',
      ].join('|'),
    ),
  ],
  [
    'SCENARIO',
    words(
      'would(?!\\s+(?:have\\s+been\\s+)?(?:later|often|go\\s+on\\s+to))|if(?=[^.?!]{3,120}?,?\\s(?:will|would|could|might|may)\\s)|could\\s+(?:have|lead|turn|mean|trigger|spark|result)',
    ),
  ],
  [
    'PLANNED',
    words(
      [
        '(?:plans?|planned|planning|intends?|intended|intending|aims?|aimed|aiming|prepares?|preparing|prepared|seeks|pledged|vowed|promised|agreed|decided|undertook)\\s+to(?=\\s+\\p{Ll}+)',
        '(?:is|are|was|were)\\s+(?:due|about|poised|scheduled|slated)\\s+to',
        'with\\s+(?:a|the)\\s+(?:view|aim|intention|goal|purpose)\\s+(?:to|of)',
        'in\\s+preparation\\s+for',
      ].join('|'),
    ),
  ],
  [
    'FORECAST',
    words(
      [
        `(?:will|won['’]t|shall)${ADVERB}\\s+(?:be\\s+|have\\s+|not\\s+)?\\p{Ll}{2,}`,
        `${TOLD}(?=\\s+\\p{Ll}+)`,
        '(?:is|are)\\s+(?:bound|destined|going)\\s+to(?=\\s+\\p{Ll}+)',
        'it\\s+is\\s+(?:\\p{Ll}+ly\\s+)?(?:expected|anticipated|projected|predicted|likely|unlikely)\\s+that',
        'predict(?:s|ed)?|forecasts?|foresees?|prophesie[sd]',
        '(?:in|over)\\s+the\\s+(?:coming|next)\\s+\\p{Ll}+',
      ].join('|'),
    ),
  ],
  [
    'EVALUATION',
    words(
      [
        '(?:is|are|was|were|remains?|seems?|looks?|appears?|becomes?|became)\\s+(?:(?:so|very|quite|too|more|most|truly|utterly|completely|totally|simply|clearly|an?|the|something|to\\s+be)\\s+){0,3}(?:dangerous|unacceptable|shameful|disgraceful|absurd|scandalous|wrong|unjust|unfair|immoral|hypocritical|outrageous|tragic|disastrous|catastrophic|reckless|irresponsible|harmless|admirable|heroic|brilliant|excellent|terrible|horrible|bad|good|worse|worst|best|better|scary|alarming|worrying|disturbing|ridiculous|pathetic|cynical|barbaric|criminal|evil|successful|unprecedented|inadequate|insufficient|flawed)',
        '(?:an?|the)\\s+(?:disgrace|scandal|disaster|catastrophe|tragedy|farce|mockery|outrage|shame|triumph|betrayal|blunder|failure)',
        'another\\s+(?:example|proof|sign)\\s+of',
        'no\\s+better\\s+than|nothing\\s+(?:but|short\\s+of)',
      ].join('|'),
    ),
  ],
]
