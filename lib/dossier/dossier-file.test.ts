import { describe, expect, it } from 'vitest'
import { exampleFacts } from '@/lib/testing/dossier-facts'
import { answerDossier } from './dossier-file'

const found = async () => exampleFacts()
const missing = async () => null

const ALONE = "default-src 'none'; frame-ancestors 'none'"

describe('a dossier’s address', () => {
  it.each([
    ['html', 'text/html; charset=utf-8', /^inline; filename="crossread-topic-topic-1\.html"$/],
    ['md', 'text/markdown; charset=utf-8', /^attachment; filename="crossread-topic-topic-1\.md"$/],
    ['json', 'application/json; charset=utf-8', /^attachment; filename="crossread-topic-topic-1\.json"$/],
  ])('answers %s under its own type, name and policy', async (extension, type, disposition) => {
    const answer = await answerDossier('topic', `dossier.${extension}`, found)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe(type)
    expect(answer.headers.get('Content-Disposition')).toMatch(disposition)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect((await answer.text()).length).toBeGreaterThan(1_000)
    if (extension !== 'html') expect(answer.headers.get('Content-Security-Policy')).toBe(ALONE)
  })

  it('lets nobody frame the HTML file: the header says so, the file’s own policy cannot', async () => {
    const answer = await answerDossier('topic', 'dossier.html', found)
    const header = answer.headers.get('Content-Security-Policy') ?? ''
    expect(header).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; .*; frame-ancestors 'none'$/)
    const html = await answer.text()
    expect(html).not.toContain('frame-ancestors')
    expect(html).toContain('http-equiv="Content-Security-Policy"')
  })

  it.each([
    ['of no such subject', 'dossier.html', missing, 'There is no such claim in the record.'],
    [
      'of another ending',
      'dossier.pdf',
      found,
      'A claim’s dossier comes as dossier.html, dossier.md or dossier.json.',
    ],
    [
      'of another name',
      'html',
      found,
      'A claim’s dossier comes as dossier.html, dossier.md or dossier.json.',
    ],
  ])('%s answers 404 with a sentence under a policy of its own', async (_, file, load, sentence) => {
    const answer = await answerDossier('claim', file, load)
    expect([answer.status, await answer.text()]).toEqual([404, sentence])
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': ALONE,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
  })
})
