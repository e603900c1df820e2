import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Encoding, READ_EXTENSIONS } from '@/lib/domain/article-draft'
import { FILE_BYTES } from '@/lib/domain/article-input'
import { Refusal, type RefusalCode } from '@/lib/domain/refusal'
import { readReceived } from './read-received'
import { readText } from './read-text'

const bytesOf = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))),
  )

const read = (bytes: Uint8Array, encoding: Encoding | null = null, fileName: string | null = 'report.txt') =>
  readText({ bytes, fileName, encoding })

const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

/** Text in an encoding that TextDecoder reads: the table of its bytes, turned round. */
function encode(text: string, encoding: Encoding): Buffer {
  const table = new Map<string, number[]>()
  const add = (bytes: number[]) => {
    const [sign] = readTable(bytes, encoding)
    if (sign !== undefined && !table.has(sign)) table.set(sign, bytes)
  }
  for (let byte = 0; byte < 256; byte++) add([byte])
  if ([...text].some((sign) => !table.has(sign))) {
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) add([lead, trail])
  }
  return Buffer.from([...text].flatMap((sign) => table.get(sign) ?? [0x3f]))
}

function readTable(bytes: number[], encoding: Encoding): string[] {
  try {
    const signs = [...new TextDecoder(encoding, { fatal: true }).decode(Buffer.from(bytes))]
    return signs.length === 1 ? signs : []
  } catch {
    return []
  }
}

const refusalOf = (work: () => unknown): Refusal => {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('nothing was refused')
}

const RUSSIAN =
  'Министр заявил в понедельник, что шестьдесят человек перешли границу. Больше их никто не видел, и в ведомстве отказались от комментариев.'
const GERMAN =
  'Der Minister erklärte am Montag, dass sechzig Männer die Grenze überquert hätten. Niemand hat sie später gesehen, und die Behörden äußerten sich nicht.'
const POLISH =
  'Minister powiedział w poniedziałek, że sześćdziesięciu mężczyzn przekroczyło granicę. Nikt ich później nie widział, a urzędnicy odmówili komentarza w tej sprawie.'
const GREEK =
  'Ο υπουργός δήλωσε τη Δευτέρα ότι εξήντα άνδρες πέρασαν τα σύνορα. Κανείς δεν τους είδε αργότερα, και οι αρχές δεν έκαναν κανένα σχόλιο.'
const JAPANESE =
  '大臣は月曜日、六十人の男が国境を越えたと述べた。その後、彼らを見た者はいない。当局はコメントを控えた。これは昨日の発表と異なる。'
const CHINESE =
  '部长星期一表示，六十名男子越过了边界。后来再也没有人见过他们。当局拒绝发表评论。这与昨天的说法不同。'
const KOREAN =
  '장관은 월요일에 예순 명의 남자가 국경을 넘었다고 말했다. 그 뒤로 그들을 본 사람은 없다. 당국은 논평을 거부했다.'

describe('how the encoding is found', () => {
  test.each<[string, Buffer, Encoding, string]>([
    ['UTF-8 with a mark', bytesOf([0xef, 0xbb, 0xbf], 'Grüße'), 'utf-8', 'Grüße'],
    ['UTF-16 LE with a mark', bytesOf([0xff, 0xfe], [...utf16('Grüße 𝄞', 'le')]), 'utf-16le', 'Grüße 𝄞'],
    ['UTF-16 BE with a mark', bytesOf([0xfe, 0xff], [...utf16('Grüße 𝄞', 'be')]), 'utf-16be', 'Grüße 𝄞'],
  ])('%s is what it says, whatever was chosen', (_, bytes, encoding, text) => {
    expect(read(bytes, 'koi8-r')).toMatchObject({ text, encoding, encodingBasis: 'MARKED' })
  })

  test.each(['plain', 'Grüße, “quoted”', RUSSIAN, JAPANESE, '👩‍👩‍👧 \u202e \u2028'])(
    'UTF-8 without fault is UTF-8, whatever was chosen: %s',
    (text) => {
      expect(read(bytesOf(text), 'windows-1251')).toMatchObject({
        text,
        encoding: 'utf-8',
        encodingBasis: 'VALID',
      })
    },
  )

  test.each<[Encoding, string]>([
    ['windows-1252', GERMAN],
    ['windows-1250', POLISH],
    ['iso-8859-2', POLISH],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['koi8-u', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['windows-1253', GREEK],
    ['iso-8859-7', GREEK],
    ['windows-1254', GERMAN],
    ['iso-8859-15', GERMAN],
    ['macintosh', GERMAN],
    ['gb18030', CHINESE],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['euc-kr', KOREAN],
  ])('as chosen: %s', (encoding, text) => {
    const bytes = encode(text, encoding)
    expect(read(bytes, encoding)).toMatchObject({ text, encoding, encodingBasis: 'CHOSEN' })
  })

  test.each<[Encoding, string]>([
    ['windows-1252', GERMAN],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['windows-1250', POLISH],
    ['windows-1253', `${GREEK} “Τέλος”`],
    ['gb18030', CHINESE],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['euc-kr', KOREAN],
  ])('guessed: %s', (encoding, text) => {
    expect(read(encode(text, encoding))).toMatchObject({ text, encoding, encodingBasis: 'GUESSED' })
  })

  test.each(['le', 'be'] as const)('guessed: UTF-16 %s without a mark, in any script', (order) => {
    for (const text of ['The minister said so.', `${RUSSIAN}\n${RUSSIAN}`, `${JAPANESE}\n${JAPANESE}`]) {
      expect(read(utf16(text, order))).toMatchObject({
        text,
        encoding: `utf-16${order}`,
        encodingBasis: 'GUESSED',
      })
    }
  })

  test('windows-1252 has quotation marks, dashes and the euro where ISO 8859-1 has control characters', () => {
    const bytes = Buffer.concat([encode(GERMAN, 'windows-1252'), Buffer.from([0x84, 0x41, 0x93, 0x96, 0x80])])
    expect(read(bytes)).toMatchObject({ text: `${GERMAN}„A“–€`, encoding: 'windows-1252' })
  })

  test('what nothing fits is read as windows-1252', () => {
    expect(read(Buffer.from([0x93, 0x41, 0x94, 0x20, 0x85]))).toMatchObject({
      text: '“A” …',
      encoding: 'windows-1252',
      encodingBasis: 'GUESSED',
    })
  })

  test('bytes marked as UTF-8 that are not are read as chosen', () => {
    const broken = bytesOf([0xef, 0xbb, 0xbf], 'Gr', [0xfc], 'ße')
    expect(refusalOf(() => read(broken))).toMatchObject({ code: 'NOT_IN_ENCODING', field: 'encoding' })
    expect(read(broken, 'windows-1252')).toMatchObject({ encodingBasis: 'CHOSEN' })
  })
})

describe('the text that comes out', () => {
  test.each([
    ['a\r\nb\rc\n\r\nd', 'a\nb\nc\n\nd'],
    ['\ufeffa', 'a'],
    ['a\ufeffb', 'a\ufeffb'],
    ['a\u2028b\u0085c\u00a0d', 'a\u2028b\u0085c\u00a0d'],
    ['e\u0301 👍🏽', 'e\u0301 👍🏽'],
  ])('%j becomes %j', (received, text) => {
    expect(read(bytesOf(received)).text).toBe(text)
  })

  test('the hash is of the bytes as received, mark and line ends included', () => {
    const bytes = bytesOf([0xef, 0xbb, 0xbf], 'a\r\nb')
    expect(read(bytes).bytesSha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  test('any bytes give a well-formed text with LF line ends, or are refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          const { text } = read(bytes)
          expect(text.isWellFormed() && !/[\r\0]/.test(text)).toBe(true)
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
      }),
      { numRuns: 300 },
    )
  })

  test('pasted text is its UTF-8; half a surrogate pair becomes U+FFFD before anything is counted', () => {
    const pasted = (text: string) => readReceived({ from: 'text', text })
    const sha256 = createHash('sha256').update('Grüße\r\n', 'utf8').digest('hex')
    expect(pasted('Grüße\r\n')).toMatchObject({ text: 'Grüße\n', bytesSha256: sha256, capturedHow: 'Pasted' })
    expect(pasted('a\ud800b\udc00')).toMatchObject({ text: 'a\ufffdb\ufffd' })
  })

  test.each([
    'Rar! cried the parrot.',
    'GIF89a is a format.',
    '%PDF- is how they begin.',
    '{\\rtf is a sign.',
  ])('pasted text is text, whatever a file like that would be: %s', (text) => {
    expect(readReceived({ from: 'text', text })).toMatchObject({
      text,
      encoding: 'utf-8',
      encodingBasis: 'VALID',
    })
  })

  test('any pasted text comes out as it went in, or is refused: it is never read in another encoding', () => {
    const part = fc.constantFrom(
      '\0',
      ' ',
      '\n',
      'a',
      'Sixty men',
      'Ж',
      '\ufeff',
      '👍',
      '\ud800',
      'GIF8',
      'PK\x03\x04',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: 'binary' })), { maxLength: 12 }), (parts) => {
        const pasted = parts.join('').toWellFormed()
        try {
          const { text } = readReceived({ from: 'text', text: pasted })
          expect(text).toBe(pasted.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
          expect(['NOT_TEXT', 'TEXT_EMPTY']).toContain(error.code)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('every ending that is offered is read', () => {
    const base64 = Buffer.from('text').toString('base64')
    for (const ending of READ_EXTENSIONS) {
      expect(readReceived({ from: 'file', name: `report.${ending}`, base64 }).text).toBe('text')
    }
  })

  test('a file tells its name', () => {
    const base64 = Buffer.from('text').toString('base64')
    const file = { from: 'file', name: 'report.TXT', base64, encoding: null } as const
    expect(readReceived(file)).toMatchObject({ text: 'text', capturedHow: 'From the file report.TXT' })
  })
})

describe('what is refused, and on which field', () => {
  test.each<[string, RefusalCode, string, () => unknown]>([
    ['no bytes', 'TEXT_EMPTY', 'file', () => read(bytesOf(''))],
    ['white space', 'TEXT_EMPTY', 'file', () => read(bytesOf(' \r\n\t\u00a0\u200b'))],
    ['an empty paste', 'TEXT_EMPTY', 'text', () => read(bytesOf(' '), null, null)],
    ['a NUL', 'NOT_TEXT', 'file', () => read(bytesOf('a\0b c'))],
    ['a NUL in a paste', 'NOT_TEXT', 'text', () => read(bytesOf('a\0b c'), null, null)],
    [
      'a NUL at a line end in a paste',
      'NOT_TEXT',
      'text',
      () => readReceived({ from: 'text', text: 'Sixty men crossed.\n\0 end' }),
    ],
    ['UTF-32', 'NOT_TEXT', 'file', () => read(Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))],
    [
      'half a pair in UTF-16',
      'NOT_IN_ENCODING',
      'encoding',
      () => read(Buffer.from([0xff, 0xfe, 0x00, 0xd8])),
    ],
    ['the wrong encoding', 'NOT_IN_ENCODING', 'encoding', () => read(Buffer.from([0x41, 0xff]), 'shift_jis')],
    ['2,000,001 characters', 'TEXT_TOO_LONG', 'file', () => read(Buffer.alloc(2_000_001, 'a'))],
    ['4 MB and a byte', 'FILE_TOO_LARGE', 'file', () => read(Buffer.alloc(FILE_BYTES + 1, 'a'))],
    ['.docx', 'FILE_NOT_READ', 'file', () => read(bytesOf('text'), null, 'report.docx')],
    ['no ending', 'FILE_NOT_READ', 'file', () => read(bytesOf('text'), null, 'report')],
    ['Word called .txt', 'FILE_NOT_READ', 'file', () => read(bytesOf('PK\x03\x04 and more'))],
    ['PDF called .txt', 'FILE_NOT_READ', 'file', () => read(bytesOf('%PDF-1.7 and more'))],
  ])('%s', (_, code, field, work) => {
    expect(refusalOf(work)).toMatchObject({ code, field })
  })

  test('2,000,000 characters are read, of three bytes each in a paste too', () => {
    expect(read(Buffer.alloc(2_000_000, 'a')).text).toHaveLength(2_000_000)
    expect(read(Buffer.from('字'.repeat(2_000_000)), null, null).text).toHaveLength(2_000_000)
    // Line ends count once they are LF.
    expect(read(Buffer.from('a\r\n'.repeat(1_000_000))).text).toHaveLength(2_000_000)
  })
})
