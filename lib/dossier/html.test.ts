import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { composeDossier } from '@/lib/domain/dossier/dossier-content'
import { exampleFacts, withText } from '@/lib/testing/dossier-facts'
import { HOSTILE_TEXTS } from '@/lib/testing/hostile-text'
import { dossierPolicy, renderHtml } from './html'
import { escapeHtml } from './markup'
import { SECTION_WORDS, SECTIONS } from './section-words'

const render = (facts = exampleFacts()) => renderHtml(composeDossier(facts)).html
/** Words compared are marked inside quotes wherever they occur: that is no change of structure. */
const unmarked = (html: string) =>
  html.replace(/<(b class="differ"|span class="agree")>([^<]*)<\/\w+>/g, '$2')
const body = (html: string) => html.slice(html.indexOf('</head>'))
const tags = (html: string) => body(html).match(/<[^>]*>/g) ?? []
/** The text a reader sees, a line per block. */
const readable = (html: string) =>
  body(html)
    .replace(/<\/?(p|h\d|dd|dt|td|th|li|tr|div|section|article|blockquote)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')

const plain = unmarked(render(withText(exampleFacts(), 'plain')))

describe('hostile text', () => {
  it.each(Object.entries(HOSTILE_TEXTS))('%s changes no tag and arrives whole', (_, text) => {
    const html = unmarked(render(withText(exampleFacts(), text)))
    expect(tags(html).join('\n')).toBe(tags(plain).join('\n'))
    expect(html).toContain(`<bdi class="quote">${escapeHtml(text)}</bdi>`)
    expect(html).toContain(`<h1><bdi>${escapeHtml(text)}</bdi></h1>`)
  })

  it.each([
    ['https://example.org/a?b=c&d=e', true],
    ['HTTP://EXAMPLE.ORG/', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://example.org/" onclick="x', false],
    [' https://example.org', false],
    ['//example.org', false],
  ])('address %s becomes a link: %s', (url, isLink) => {
    const html = render(withText(exampleFacts(), 'plain', url))
    expect(html.includes(`<a href="${escapeHtml(url)}"`)).toBe(isLink)
    expect(html).toContain(`<bdi>${escapeHtml(url)}</bdi>`)
  })
})

describe('the file', () => {
  const { html, styleHash } = renderHtml(composeDossier(exampleFacts()))

  it('allows its own style by hash and nothing else', () => {
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? ''
    expect(createHash('sha256').update(style, 'utf8').digest('base64')).toBe(styleHash)
    expect(html).toContain(`content="${escapeHtml(dossierPolicy(styleHash))}"`)
    expect(dossierPolicy('x')).toBe(
      "default-src 'none'; style-src 'sha256-x'; base-uri 'none'; form-action 'none'",
    )
    expect(html.match(/<style/g)).toHaveLength(1)
  })

  it('holds no script, no handler, no inline style and fetches nothing', () => {
    const written = tags(html).join('\n')
    expect(written).not.toMatch(/<(script|link|img|iframe|object|embed|form|base|svg)\b/i)
    expect(written).not.toMatch(/\s(on\w+|style|src|srcset|action)=/i)
    expect(html).not.toMatch(/@import|url\(/)
  })

  it('closes every element in the order it opened', () => {
    const open: string[] = []
    for (const tag of tags(html).slice(1)) {
      const name = /^<\/?([a-z0-9]+)/.exec(tag)?.[1] ?? ''
      if (name === 'br') continue
      if (!tag.startsWith('</')) open.push(name)
      else if (name !== 'html') expect(open.pop()).toBe(name)
    }
    expect(open).toEqual([])
  })

  it('has each id once, and every inner link leads to one', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map((match) => match[1])
    expect(targets.length).toBeGreaterThan(20)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  it('tells the sections in their order', () => {
    const titles = [...html.matchAll(/<h2><span class="number">\d+<\/span> ([^<]*)<\/h2>/g)].map(
      (match) => match[1],
    )
    expect(titles).toEqual(SECTIONS.map((id) => SECTION_WORDS[id].title))
  })

  it('never speaks of confidence and likelihood in one sentence', () => {
    const sentences = readable(html).split(/[.!?\n]/)
    expect(sentences.filter((sentence) => /confidence/i.test(sentence)).length).toBeGreaterThan(3)
    expect(
      sentences.filter((sentence) => /confidence/i.test(sentence) && /likel|probab|possib/i.test(sentence)),
    ).toEqual([])
  })

  it('is the same bytes for the same record', () => {
    expect(render()).toBe(render())
  })
})

describe('what it says', () => {
  const text = readable(render())

  it.each([
    ['of a disputed link', 'disputed: analysts gave different verdicts'],
    ['of a challenged ruling', 'settled, and challenged by a later assessment'],
    ['of the minority', 'minority view, later than the ruling: it challenges it'],
    ['of a proposal', 'proposed by the rule, assessed by nobody'],
    ['of repetition', 'Repetition, not confirmation'],
    ['of likely repetition', 'Likely repetition'],
    ['of an apparent contradiction', 'Both hold if two groups are meant'],
    ['of a missing speaker', 'speaker not recorded'],
    ['of a missing origin', 'origin not recorded'],
    ['of the scale', 'Sources: reliability F, cannot be judged, unless graded.'],
  ])('%s', (_, words) => {
    expect(text).toContain(words)
  })

  it('of an empty topic says that nothing is recorded', () => {
    const empty = readable(render(exampleFacts({ claims: [], links: [] })))
    expect(empty).toContain('No contradiction is recorded in this scope.')
    expect(empty).toContain('No corroboration is recorded in this scope.')
  })

  it('of a retracted claim says so, and nothing of it', () => {
    const [claim] = exampleFacts().claims
    if (!claim) throw new Error('no claim')
    const retracted = { ...claim, retractedAt: '2026-11-02T12:00:00.000Z' }
    const gone = readable(render(exampleFacts({ subject: { kind: 'claim', claim: retracted } })))
    expect(gone).toContain('This claim was retracted on 2 Nov 2026')
    expect(gone).not.toContain('61 militants')
  })
})
