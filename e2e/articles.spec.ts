import type { Page } from '@playwright/test'
import { REFUSALS } from '../lib/domain/refusal'
import { inRecord } from '../lib/testing/served-record'
import {
  addArticle,
  awaitDraft,
  chooseFile,
  expectSaved,
  fillText,
  newsPage,
  pasteArticle,
  saveArticle,
  sayOfArticle,
} from './article-verbs'
import { axe, expect, test } from './fixtures'

test('a pasted text is proposed, confirmed, saved and read', async ({ page }) => {
  await page.goto('/articles')
  await page.getByRole('link', { name: 'Add an article' }).click()
  await fillText(page, newsPage('the Evening Post'))
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(
    /^Militants moved .* the Evening Post$/,
  )
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('en')
  await expect(page.getByRole('textbox', { name: 'Published' })).toHaveValue('12 May 2016')
  await expect(page.getByText('read as 12 May 2016 2016-05-12')).toBeVisible()
  await expect(page.getByText('guessed', { exact: true })).toHaveCount(5)
  await expect(page.getByRole('checkbox', { name: /Share this article/ })).toBeChecked()

  await expect(page.getByRole('textbox', { name: 'Author' })).toHaveValue('Anna Weber')
  await page.getByRole('button', { name: 'Confirm the title' }).click()
  await page.getByRole('checkbox', { name: /Subscribe to our newsletter/ }).uncheck()
  await expect(page.getByRole('checkbox', { name: /Subscribe to our newsletter/ })).toBeVisible()
  await page.getByRole('combobox', { name: 'Source' }).fill('weekly blitz')
  await expect(page.getByText(/^Found in the record/)).toBeVisible()
  // A guess becomes no plain fact unseen: what is still one is shown, and confirmed by one press.
  await page.getByRole('button', { name: 'Add the article', exact: true }).click()
  const asking = page.getByRole('alert').filter({ hasText: 'The date and the author are still guessed' })
  await expect(asking).toContainText('12 May 2016')
  await expect(asking).toContainText('Anna Weber')
  await expect(asking.getByRole('button')).toBeFocused()
  await axe(page)
  await asking.getByRole('button').click()
  await expectSaved(page)

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Militants moved .* the Evening Post$/)
  await expect(page.getByText('Page furniture: Share this article')).toBeVisible()
  await expect(page.locator('[data-reader]')).toContainText('Subscribe to our newsletter')
  await page.getByText('About this article').click()
  await expect(page.getByText(/^English guessed by tinyld/)).toBeVisible()
  await expect(page.getByText('UTF-8', { exact: true })).toBeVisible()
  await page.goto('/articles?q=Evening Post')
  await expect(page.getByRole('link', { name: /the Evening Post$/ })).toBeVisible()
})

test('a file in an older encoding is read, and another choice reads it again', async ({ page }) => {
  const russian =
    'Боевики покинули базу в пустыне\n\nДамаск. Несколько сотен боевиков прошли через базу в апреле, сообщило агентство в четверг со ссылкой на двух чиновников, которые просили не называть их имён.\n\nЖители ближайшей деревни рассказали другое: прибыло не более шестидесяти человек, и через неделю они ушли.\n'
  await chooseFile(page, 'доклад.txt', windows1251(russian))
  await awaitDraft(page)
  await expect(page.getByRole('combobox', { name: 'Read as' })).toHaveValue('windows-1251')
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Боевики покинули базу в пустыне')
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('ru')

  await page.getByRole('combobox', { name: 'Read as' }).selectOption('koi8-r')
  await expect(page.getByText('you chose it')).toBeVisible()
  await expect(page.getByRole('region', { name: 'How the text reads' })).not.toContainText('Боевики')
  await page.getByRole('combobox', { name: 'Read as' }).selectOption('windows-1251')
  await expect(page.getByRole('region', { name: 'How the text reads' })).toContainText('Боевики')

  await sayOfArticle(page, { source: 'Новая степь', published: 'весна 2016', basis: 'inferred' })
  await sayOfArticle(page, { published: 'about 2016' })
  await expect(page.getByText('read as about 2016 2016~')).toBeVisible()
  await saveArticle(page)
  await expectSaved(page)
  await page.getByText('About this article').click()
  await expect(page.getByText(/From the file доклад\.txt/)).toBeVisible()
  await expect(page.getByText('Cyrillic (windows-1251)')).toBeVisible()
})

test('files of other kinds, empty ones and text too long are refused with what to do', async ({ page }) => {
  await chooseFile(page, 'report.docx', Buffer.from('PK\u0003\u0004 not a text'))
  await expect(page.getByText(REFUSALS.FILE_NOT_READ)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add the article' })).toHaveCount(0)
  await chooseFile(page, 'empty.txt', Buffer.from(' \n'))
  await expect(page.getByText(REFUSALS.TEXT_EMPTY)).toBeVisible()
  await chooseFile(page, 'huge.txt', Buffer.alloc(4 * 1024 * 1024 + 1, 'a'))
  await expect(page.getByText(REFUSALS.FILE_TOO_LARGE)).toBeVisible()
  await page.getByRole('button', { name: 'Paste a text instead' }).click()
  await pasteByClipboard(page, 'word '.repeat(400_001))
  await expect(page.getByText(REFUSALS.TEXT_TOO_LONG)).toBeVisible()
})

test('two million characters are taken, and the other fields stay quick', async ({ page }) => {
  await page.goto('/articles/new')
  await pasteByClipboard(
    page,
    `A very long report\n\n${'Every line of it says something else. \n\n'.repeat(50_000)}`.slice(
      0,
      2_000_000,
    ),
  )
  await expect(page.getByText('2,000,000 characters')).toBeVisible()
  await awaitDraft(page)
  await page.getByRole('textbox', { name: 'Author' }).pressSequentially('Somebody with a name')
  await expect(page.getByRole('textbox', { name: 'Author' })).toHaveValue('Somebody with a name')
  await page
    .getByRole('button', { name: /paragraphs of text$/ })
    .or(page.getByRole('button', { name: /paragraphs of text/ }))
    .first()
    .click()
  await expect(page.getByRole('checkbox', { name: /Every line of it/ }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Paste a text instead' }).click()
})

test('the same bytes in one source are refused with the way to the article; under another they are a copy', async ({
  page,
}) => {
  const text = newsPage('the Copied Courier')
  const first = await addArticle(page, text, { source: 'Copied Courier' })

  await pasteArticle(page, text)
  await expect(page.getByText('The same text, to the last character:')).toBeVisible()
  await sayOfArticle(page, { source: 'Copied Courier' })
  await saveArticle(page)
  const refusal = page.getByRole('alert').filter({ hasText: REFUSALS.SAME_BYTES_IN_SOURCE })
  await expect(refusal.getByRole('link')).toHaveAttribute('href', first)

  await sayOfArticle(page, { source: 'Second Courier' })
  await saveArticle(page)
  const second = await expectSaved(page)
  await expect(
    page.getByRole('region', { name: 'Copies of this text' }).getByRole('link').first(),
  ).toHaveAttribute('href', first)
  await page.goto(first)
  await expect(
    page.getByRole('region', { name: 'Copies of this text' }).getByRole('link').first(),
  ).toHaveAttribute('href', second)
})

test('a text that is nearly the same is shown with how much of it', async ({ page }) => {
  await addArticle(page, newsPage('the Near Gazette'), { source: 'Near Gazette' })
  await pasteArticle(
    page,
    newsPage('the Near Gazette').replace('within a week', 'in the third week of their stay'),
  )
  await expect(page.getByText(/^About \d+ % of this text is in/).first()).toBeVisible()
  await axe(page)
  await page
    .getByRole('button', { name: 'Start afresh' })
    .or(page.getByRole('link', { name: 'Cancel' }))
    .first()
    .click()
})

test('pressing save twice makes one article', async ({ page }) => {
  await pasteArticle(page, newsPage('the Twice Times'))
  await sayOfArticle(page, { source: 'Twice Times' })
  for (const guess of ['title', 'date', 'author']) {
    await page.getByRole('button', { name: `Confirm the ${guess}` }).click()
  }
  await page.getByRole('button', { name: 'Add the article', exact: true }).dblclick()
  await expectSaved(page)
  expect(await inRecord((db) => db.article.count({ where: { source: { name: 'Twice Times' } } }))).toBe(1)
})

test('what was typed outlives a reload, and a refusal', async ({ page }) => {
  await pasteArticle(page, newsPage('the Kept Kurier'))
  await sayOfArticle(page, { source: 'Kept Kurier', title: ' ', published: 'the day before yesterday-ish' })
  await page.getByRole('textbox', { name: 'Homepage' }).fill('kept.example')
  await saveArticle(page)
  await expect(page.getByText('Give the title.')).toBeVisible()
  await expect(page.getByText('Write the address in full, such as https://example.org.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Homepage' })).toBeFocused()
  await sayOfArticle(page, { title: 'Kept title' })
  await page.getByRole('textbox', { name: 'Homepage' }).fill('https://kept.example/')
  await saveArticle(page)
  await expect(page.getByText('Say what the date rests on.')).toBeVisible()
  await sayOfArticle(page, { basis: 'stated' })
  await saveArticle(page)
  // At the field, and in the alert.
  await expect(page.getByText(REFUSALS.DATE_NOT_READ).first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Published' })).toBeFocused()

  await page.reload()
  await expect(page.getByText('What you typed here earlier is back.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'The article’s text' })).toHaveValue(
    newsPage('the Kept Kurier'),
  )
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Kept title')
  await expect(page.getByRole('combobox', { name: 'Source' })).toHaveValue('Kept Kurier')
  await expect(page.getByRole('textbox', { name: 'Homepage' })).toHaveValue('https://kept.example/')
  await sayOfArticle(page, { published: 'May 2016' })
  await saveArticle(page)
  await expectSaved(page)
  await page.goto('/sources?q=kept')
  await expect(page.getByRole('region', { name: 'Kept Kurier' })).toContainText('https://kept.example/')
  await page.goto('/articles/new')
  await expect(page.getByRole('textbox', { name: 'The article’s text' })).toHaveValue('')
})

test('two tabs keep their own words, and those of a closed tab come back once', async ({ page, context }) => {
  const text = (tab: Page) => tab.getByRole('textbox', { name: 'The article’s text' })
  const source = (tab: Page) => tab.getByRole('combobox', { name: 'Source' })
  await pasteArticle(page, newsPage('the First Tab'))
  await sayOfArticle(page, { source: 'First Tab Post' })
  const second = await context.newPage()
  await second.goto('/articles/new')
  await expect(text(second)).toHaveValue('')
  await fillText(second, newsPage('the Second Tab'))
  await sayOfArticle(second, { source: 'Second Tab Post' })

  await page.reload()
  await second.reload()
  await expect(text(page)).toHaveValue(newsPage('the First Tab'))
  await expect(source(page)).toHaveValue('First Tab Post')
  await expect(text(second)).toHaveValue(newsPage('the Second Tab'))
  await expect(source(second)).toHaveValue('Second Tab Post')

  await saveArticle(second)
  await expectSaved(second)
  await page.reload()
  await expect(text(page)).toHaveValue(newsPage('the First Tab'))
  await expect(source(page)).toHaveValue('First Tab Post')

  await page.close()
  const third = await context.newPage()
  await third.goto('/articles/new')
  await expect(text(third)).toHaveValue(newsPage('the First Tab'))
  await expect(source(third)).toHaveValue('First Tab Post')
  const back = third.getByText('What you typed here earlier is back.')
  await expect(back).toBeVisible()
  await third.getByRole('button', { name: 'Start afresh' }).click()
  await expect(back).toHaveCount(0)
  await expect(text(third)).toHaveValue('')
  await third.reload()
  await expect(text(third)).toHaveValue('')
  await expect(back).toHaveCount(0)
})

test('furniture is put in and taken out, whole and in part, and follows a changed text', async ({ page }) => {
  await pasteArticle(page, newsPage('the Part Paper'))
  await page.getByRole('button', { name: /3 paragraphs of text DAMASCUS/ }).click()
  const residents = page.getByRole('listitem').filter({ hasText: 'Residents of the nearest village' })
  await residents.getByRole('button', { name: 'Mark a part' }).click()
  await page
    .getByLabel(/^Select the words/)
    .evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 9))
  await page.getByRole('button', { name: 'Mark the selected words' }).click()
  await expect(residents.getByRole('checkbox')).toHaveJSProperty('indeterminate', true)
  await fillText(page, `A new first line.\n\n${newsPage('the Part Paper')}`)
  await expect(residents.getByRole('button', { name: 'Take it out' })).toBeVisible()
  await sayOfArticle(page, { source: 'Part Paper' })
  await saveArticle(page)
  await expectSaved(page)
  const ranges = await inRecord((db) =>
    db.strippedRange.findMany({
      where: { version: { source: { name: 'Part Paper' } } },
      select: { start: true, end: true, version: { select: { text: true } } },
    }),
  )
  expect(ranges.map(({ start, end, version }) => version.text.slice(start, end))).toContain('Residents')
})

test('a topic and an origin are added on the way, and the article’s form stays', async ({ page }) => {
  await pasteArticle(page, newsPage('the Wayside'))
  await sayOfArticle(page, { title: 'Still here' })
  await page.getByText('New topic').click()
  await page.getByRole('textbox', { name: 'Topic' }).fill('Wayside convoys')
  await page.getByRole('button', { name: 'Add the topic' }).click()
  await expect(page.getByText('Give the question.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Its question' }).fill('Did the convoys leave by night?')
  await page.getByRole('button', { name: 'Add the topic' }).click()
  await expect(page.getByText('The topic “Wayside convoys” is in the record.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Still here')
  await page.goto('/topics')
  await page.getByRole('link', { name: 'Wayside convoys' }).click()
  await expect(page).toHaveURL('/topics/wayside-convoys')
})

test('sources, topics and origins are added on their own pages', async ({ page }) => {
  await page.goto('/sources')
  await page.getByRole('link', { name: 'Add a source' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Weekly Blitz')
  await page.getByRole('button', { name: 'Add the source' }).click()
  await expect(page.getByRole('alert').filter({ hasText: REFUSALS.ALREADY_EXISTS })).toBeVisible()
  await page.getByRole('textbox', { name: 'Name' }).fill('Steppe Observer')
  await page.getByRole('button', { name: 'Add the source' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Steppe Observer')

  await page.goto('/topics')
  await page.getByRole('link', { name: 'Add a topic' }).click()
  await page.getByRole('textbox', { name: 'Topic' }).fill('Steppe fires')
  await page.getByRole('textbox', { name: 'Its question' }).fill('Were they lit?')
  await page.getByRole('button', { name: 'Add the topic' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Steppe fires')

  await page.goto('/origins')
  await page.getByRole('link', { name: 'Add an origin' }).click()
  await page.getByRole('button', { name: 'Add the origin' }).click()
  await expect(page.getByText('Choose a kind.')).toBeVisible()
  await expect(page.getByText('Say whether it is identified.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Origin' }).fill('Ministry briefing, 3 June 2016')
  await page.getByRole('radio', { name: /^official statement/ }).check()
  await page.getByRole('radio', { name: /^yes/ }).check()
  await page.getByRole('button', { name: 'It rests on another origin' }).click()
  await page.getByRole('combobox', { name: 'Origin' }).selectOption({ index: 1 })
  await page.getByRole('textbox', { name: 'Why' }).fill('It quotes it.')
  await page.getByRole('button', { name: 'Add the origin' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ministry briefing, 3 June 2016')
  await expect(page.getByRole('definition').filter({ hasText: 'It quotes it.' })).toBeVisible()
})

test('particulars are corrected, a guess confirmed; of two tabs the second is told and keeps its words', async ({
  page,
  context,
}) => {
  const address = await addArticle(page, newsPage('the Edited Echo'), { source: 'Edited Echo' })
  await page.getByRole('link', { name: 'Correct the particulars' }).click()
  await expect(page).toHaveURL(`${address}/edit`)
  const second = await context.newPage()
  await second.goto(`${address}/edit`)

  await page.getByRole('button', { name: 'Confirm the language' }).click()
  await page.getByRole('textbox', { name: 'Genre' }).fill('news')
  await page.getByRole('button', { name: 'Save the particulars' }).click()
  await expect(
    page.getByRole('status').filter({ hasText: 'Changed the particulars of an article' }),
  ).toBeVisible()
  await page.getByText('About this article').click()
  await expect(page.getByText('English', { exact: true })).toBeVisible()

  await second.getByRole('textbox', { name: 'Title' }).fill('A title of the second tab')
  await second.getByRole('button', { name: 'Save the particulars' }).click()
  await expect(second.getByText(REFUSALS.CHANGED_MEANWHILE).first()).toBeVisible()
  await expect(second.getByRole('textbox', { name: 'Title' })).toHaveValue('A title of the second tab')
  // What the first tab changed is taken; the title, which only the second changed, is kept.
  await expect(second.getByRole('alert').filter({ hasText: 'Taken from what stands now' })).toContainText(
    'Genre: news',
  )
  await second.getByRole('button', { name: 'Go on', exact: true }).click()
  await expect(second.getByRole('textbox', { name: 'Genre' })).toHaveValue('news')
  await second.getByRole('button', { name: 'Save the particulars' }).click()
  await expect(second).toHaveURL(/\?saved=/)
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('A title of the second tab')
})

test('the keyboard alone adds an article', async ({ page }) => {
  await page.goto('/articles/new')
  await page.getByRole('textbox', { name: 'The article’s text' }).focus()
  await page.keyboard.insertText(newsPage('the Keyboard Kronicle'))
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeFocused()
  await awaitDraft(page)
  // Copies in the record come first, each a link.
  const source = page.getByRole('combobox', { name: 'Source' })
  for (let n = 0; n < 12 && !(await source.evaluate((field) => field === document.activeElement)); n++) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type('Keyboard Kronicle')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Confirm and add the article' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expectSaved(page)
})

test('long lists are read a page at a time and found by their words', async ({ page }) => {
  await inRecord(async (db) => {
    const { makeArticle, makeSource } = await import('../lib/testing/factories')
    const source = await makeSource(db, { name: 'Daily Many' })
    for (let n = 0; n < 55; n++) {
      await makeArticle(db, {
        sourceId: source.id,
        title: `Report number ${n} of many`,
        text: `Text number ${n} of the many reports.`,
        publishedEdtf: '1999-01-01',
      })
    }
  })
  await page.goto('/sources?q=daily many')
  await page.getByRole('link', { name: 'All 55 articles' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles of Daily Many')
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(50)
  await page.getByRole('link', { name: 'More' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5)
  await page.getByRole('link', { name: 'Back to the newest' }).click()
  await page.getByRole('searchbox', { name: 'Words of the title' }).fill('NUMBER 17')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Report number 17 of many')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles of Daily Many')
})

/** The letters of Russian in windows-1251; ASCII as it is. */
function windows1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0)
      if (letter === 'ё') return 0xb8
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
    }),
  )
}

/** Pastes as the clipboard would: a text too large to be typed. */
async function pasteByClipboard(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'The article’s text' }).evaluate((area, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}
