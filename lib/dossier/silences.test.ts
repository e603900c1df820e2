import { describe, expect, test } from 'vitest'
import { composeDossier } from '@/lib/domain/dossier/dossier-content'
import { exampleFacts, silentFacts, withText } from '@/lib/testing/dossier-facts'
import { renderHtml } from './html'
import { renderJson } from './json'
import { renderMarkdown } from './markdown'
import { EMPTY_WORDS, SECTION_WORDS } from './section-words'

const FORMATS = {
  html: (facts = silentFacts()) => renderHtml(composeDossier(facts)).html,
  markdown: (facts = silentFacts()) => renderMarkdown(composeDossier(facts)),
}

describe.each(Object.entries(FORMATS))('silence in %s', (_, render) => {
  test('says who read which version, found nothing, and whether it holds', () => {
    const text = render().replaceAll('\\', '')
    for (const words of [
      SECTION_WORDS.silences.title,
      'Read to the end.',
      'version 1 of 2',
      'read and silent',
      'read in an earlier version',
      'no longer holds: the article has a claim on this topic (c7)',
      'Second analyst',
      'e'.repeat(64),
    ])
      expect(text).toContain(words)
  })

  test('is told as missing where nothing is marked, and never as silence', () => {
    expect(render(exampleFacts())).toContain(EMPTY_WORDS.silences)
  })
})

test('recorded text is escaped in HTML', () => {
  const html = FORMATS.html(withText(silentFacts(), '<b>x</b>'))
  expect(html).not.toContain('<b>x</b>')
  expect(html).toContain('&lt;b&gt;x&lt;/b&gt;')
})

test('the JSON holds every mark under a key of its own', () => {
  const { silences } = JSON.parse(renderJson(composeDossier(silentFacts())))
  expect(silences).toHaveLength(4)
  expect(Object.keys(silences[0])).toEqual([
    'topic',
    'article',
    'analyst',
    'markedAt',
    'versionRead',
    'latestVersion',
    'textSha256',
    'note',
    'standing',
    'claims',
  ])
})
