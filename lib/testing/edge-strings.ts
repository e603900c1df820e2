/**
 * Text as it comes from the web, from keyboards of every script and from broken programs, with what is promised of each.
 * `text` is an article's text and a claim's quote: kept to the last code unit, or refused. `typed` is what a person types
 * into a field: kept but for white space around it, or refused as saying nothing, as malformed or as turning what follows. `name` is a person's
 * name, which also takes no invisible characters.
 */
export type EdgeString = {
  what: string
  string: string
  text: 'kept' | 'malformed' | 'line end'
  typed: 'kept' | 'blank' | 'malformed' | 'long' | 'turning'
  name: 'kept' | 'blank' | 'malformed' | 'long' | 'invisible'
}

type Named = [what: string, string: string]

const as = (promise: Omit<EdgeString, 'what' | 'string'>, named: Named[]): EdgeString[] =>
  named.map(([what, string]) => ({ what, string, ...promise }))

/** Letters and signs, however many code units they take: kept everywhere. */
const SEEN = as({ text: 'kept', typed: 'kept', name: 'kept' }, [
  ['emoji', '🛰'],
  ['emoji with a skin tone', '👍🏽'],
  ['flag, two regional indicators', '🇺🇦'],
  ['two flags in a row', '🇷🇺🇸🇾'],
  ['half a flag', '🇺'],
  ['keycap', '1️⃣'],
  ['emoji in text style', '❤\ufe0e'],
  ['emoji in emoji style', '❤\ufe0f'],
  ['precomposed letter', 'Kova\u010d \u00e9'],
  ['decomposed letter', 'Kovac\u030c e\u0301'],
  ['letter with two marks', 'a\u0323\u0308'],
  ['marks in the other order', 'a\u0308\u0323'],
  ['combining mark first', '\u0301x'],
  ['Zalgo', `Z${'\u0300\u0316\u0334'.repeat(8)}a${'\u0489\u0361'.repeat(8)}lgo`],
  ['ligature', 'ﬁnal oﬃce ﷺ'],
  ['Cyrillic', 'Боевики ИГИЛ и ё'],
  ['Arabic', 'تنظيم الدولة'],
  ['Arabic with vowels and tatweel', 'مُحَمَّدـــ'],
  ['Hebrew with points', 'שָׁלוֹם'],
  ['right to left among left to right', 'said «לא» twice'],
  ['Arabic-Indic digits', '٦٠ 60 ۶۰'],
  ['Persian', 'داعش گروه'],
  ['Georgian', 'საქართველო'],
  ['Armenian', 'Հայաստան'],
  ['Devanagari conjunct', 'क्षत्रिय'],
  ['Thai without spaces', 'ภาษาไทยไม่มีช่องว่าง'],
  ['Tibetan stack', 'བསྒྲུབས'],
  ['Chinese', '伊斯兰国'],
  ['Han outside the basic plane', '𠮷野家 𪚥'],
  ['Japanese, half and full width', 'ﾃﾛ テロ Ｔ'],
  ['Korean syllables', '한국어'],
  ['Korean letters conjoining', '\u1112\u1161\u11ab\u1100\u116e\u11a8'],
  ['astral letters', '𝕴𝕾 𝓐'],
  ['Gothic', '𐌲𐌿𐍄'],
  ['cuneiform', '𒀭𒂗'],
  ['letter whose capital is longer', 'straße ŉ ΐ'],
  ['Turkish dots', 'İstanbul ılık'],
  ['curly and low quotes', '„so“ “so” ‘so’ «so»'],
  ['quotes and backslashes', `"it's" \\n \\" ''`],
  ['SQL', `'; DROP TABLE Claim; --`],
  ['search operators', 'NEAR(a b) AND "x" OR -y* ^z {a b}: c'],
  ['markup', '<script>alert(1)</script>&amp;&#0;'],
  ['percent and underscore', '100% _a_ %00'],
  ['references of the wire', '$1 $undefined $$ $@2'],
  ['a name of the language', '__proto__ constructor'],
  ['numbers alone', '0060'],
  ['private use', 'a\ue000b\u{f0000}c'],
  ['object replacement', 'a\ufffcb'],
  ['replacement character', 'caf\ufffd'],
  ['noncharacters of the basic plane', 'a\ufffeb\uffffc\ufdd0d'],
  ['noncharacter of another plane', 'a\u{1ffff}b'],
  ['last code point', 'a\u{10ffff}b'],
  ['unassigned', 'a\u0378b'],
  ['no-break space', '60\u00a0militants'],
  ['narrow no-break space', '10\u202f000'],
  ['thin, hair and figure spaces', 'a\u2009b\u200ac\u2007d'],
  ['ideographic space', '一\u3000二'],
  ['line separator', 'a\u2028b'],
  ['paragraph separator', 'a\u2029b'],
  ['variation selector of Han', '葛\u{e0100}'],
  ['combining grapheme joiner', 'a\u034fb'],
])

/** Characters that show nothing by themselves: kept in texts and fields, refused in a person's name. */
const UNSEEN_WITHIN = as({ text: 'kept', typed: 'kept', name: 'invisible' }, [
  ['family joined by zero width joiners', '👨\u200d👩\u200d👧\u200d👦'],
  ['flag by tags', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['Persian with a zero width non-joiner', 'می\u200cخواهم'],
  ['direction marks', 'a\u200eb\u200fc\u061cd'],
  ['byte order mark within', 'a\ufeffb'],
  ['zero width space', 'a\u200bb'],
  ['word joiner', 'a\u2060b'],
  ['soft hyphen', 'Staats\u00advertrag'],
  ['tab', 'a\tb'],
  ['line feed', 'a\nb\n\nc'],
  ['vertical tab and form feed', 'a\u000bb\fc'],
  ['next line', 'a\u0085b'],
  ['escape and bell', 'a\u001b[31mb\u0007'],
  ['delete', 'a\u007fb'],
  ['marks of the search', 'a\u0002b\u0003c'],
  ['language tag', 'a\u{e0001}\u{e0065}b'],
  ['musical control', 'a\u{1d173}b'],
])

/** Characters that turn the direction of what follows: kept in texts and quotes, refused in fields. */
const TURNING = as({ text: 'kept', typed: 'turning', name: 'invisible' }, [
  ['right-to-left override', 'invoice\u202egpj.exe'],
  ['left-to-right override', 'a\u202db'],
  ['embeddings that are closed', 'a\u202ab\u202cc\u202bd\u202c'],
  ['isolates that are never closed', '\u2067abc\u2066def'],
  ['isolate of the first strong letter, closed', 'a \u2068b\u2069 c'],
])

/** Nothing that a reader would see: a text may be of it, a field says nothing with it. */
const UNSEEN = as({ text: 'kept', typed: 'blank', name: 'blank' }, [
  ['space', ' '],
  ['no-break space alone', '\u00a0'],
  ['zero width space alone', '\u200b'],
  ['byte order mark alone', '\ufeff'],
  ['line feed alone', '\n'],
  ['Braille blank', '\u200d\u2062'],
  ['combining marks alone', '\u0301\u0302'],
])

const LINE_ENDS = as({ text: 'line end', typed: 'kept', name: 'invisible' }, [
  ['CR and LF', 'a\r\nb'],
  ['CR alone', 'a\rb'],
])

const MALFORMED = as({ text: 'malformed', typed: 'malformed', name: 'malformed' }, [
  ['NUL', 'a\0b'],
  ['NUL at the end', 'ab\0'],
  ['nothing but half a pair', '\ud800'],
  ['high surrogate alone', 'a\ud83db'],
  ['high surrogate at the end', 'ab\ud83d'],
  ['low surrogate alone', 'a\udef0b'],
  ['low surrogate first', '\udef0ab'],
  ['surrogates the wrong way round', 'a\udef0\ud83db'],
  ['two high surrogates and a low one', 'a\ud83d\ud83d\udef0b'],
])

const LONG = as({ text: 'kept', typed: 'long', name: 'long' }, [
  ['very long word', 'Donaudampfschiff'.repeat(400)],
  ['very long word of astral letters', '𝕴'.repeat(3_000)],
  ['very many marks on one letter', `a${'\u0301'.repeat(5_000)}`],
])

export const EDGE_STRINGS: EdgeString[] = [
  ...SEEN,
  ...UNSEEN_WITHIN,
  ...TURNING,
  ...UNSEEN,
  ...LINE_ENDS,
  ...MALFORMED,
  ...LONG,
]
