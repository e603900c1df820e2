/** Heads of phrases that name no one: people and papers whose name is kept back. Plural, or with “a” and “one”. */
export const UNNAMED = new Set(
  'source sources official officials expert experts analyst analysts observer observers critic critics witness witnesses eyewitness eyewitnesses diplomat diplomats insider insiders report reports estimate estimates data figures statistics survey surveys poll polls study studies research investigation investigations media newspaper newspapers outlet outlets researcher researchers scientist scientists activist activists resident residents local locals relative relatives aide aides lawmaker lawmakers commentator commentators historian historians economist economists lawyer lawyers doctor doctors soldier soldiers commander commanders officer officers spokesperson journalist journalists reporter reporters people some many others someone authorities document documents rumour rumours rumor rumors claim claims allegation allegations account accounts leaks protesters campaigners opponents supporters sceptics skeptics'.split(
    ' ',
  ),
)

/** Heads that refer back to whoever was named before: “the minister said”, “the statement added”. */
export const REFERRING = new Set(
  'statement report document study survey minister president premier spokesman spokeswoman spokesperson official expert analyst agency service ministry group organisation organization company leader general commander officer newspaper magazine paper outlet author researcher scientist diplomat ambassador professor lawyer lawmaker senator mayor governor judge court police department institute university scholar politician journalist reporter'.split(
    ' ',
  ),
)

export const PRONOUNS = new Set('he she they it who which'.split(' '))

/** Between a speaker and the verb: “has also”, “later”, “reportedly”. */
export const BEFORE_VERB =
  /(?:^|\s+)(?:has|have|had|is|was|were|are|will|would|did|does|do|also|later|earlier|then|now|again|further|furthermore|recently|repeatedly|publicly|openly|rightly|wrongly|correctly|falsely|effectively|already|once|even|himself|herself|themselves|itself|not|never|long|often|always|clearly|explicitly|still|since|previously|additionally|reportedly|allegedly)$/i

/** Openings of sentences that belong to no speaker. */
export const OPENINGS =
  /^(?:however|but|and|yet|meanwhile|moreover|furthermore|still|also|then|so|although|though|while|because|as|when|in addition|for (?:their|his|her|its) part|in turn|on (?:\w+day)|last \w+|this \w+|yesterday|today|earlier|later|recently|nevertheless|instead|indeed|finally|in fact|of course)\b[,\s]*/i
