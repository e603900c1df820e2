import type { Page } from '@playwright/test'
import { axe, expect, test } from './fixtures'

const SCREENS = [
  '/',
  '/contradictions',
  '/contradictions?topic=azov',
  '/contradictions?topic=al-tanf-recruitment&topic=gone&agree=actor&strength=HUGE&eventFrom=soon&sort=strength',
  '/corroborations',
  '/views',
  '/disputed',
  '/neither',
  '/links/L13',
  '/links/L01',
  '/links/L24',
  '/links/assess',
  '/links/assess?from=004-c05&to=004-c05',
  '/links/assess?from=004-c05',
  '/links/assess?from=004-c05&q=zzzz',
  '/links/assess?from=004-c05&to=001-c07',
  '/review',
  '/review?of=pairs&topic=al-tanf-recruitment',
  '/review?of=disputed',
  '/review?of=pairs&topic=azov&scope=across',
  '/topics',
  '/topics/al-tanf-recruitment',
  '/topics/sochi-exit-policy',
  '/topics/who-aids-isis/table',
  '/topics/al-tanf-recruitment/table?column=002-c05&column=004-c05&rows=differing',
  '/topics/al-tanf-recruitment/timeline',
  '/topics/who-aids-isis/map?origins=1&steps=2',
  '/claims/004-c05/map?claim=004-c05',
  '/topics?q=zzzz',
  '/articles?claims=none',
  '/topics/sochi-exit-policy/consistency?show=chain',
  '/consistency',
  '/consistency?show=within',
  '/weigh',
  '/weigh?q=svr',
  '/weigh?cluster=K-SVR&show=dissolved',
  '/weigh?origin=O-VOLKHONSKY&topic=al-tanf-recruitment',
  '/timeline',
  '/timeline?from=2016-05&to=2016-05',
  '/timeline?from=1700&to=1710',
  '/silence',
  '/silence?topic=al-tanf-recruitment&claim=004-c05&order=source',
  '/silence?topic=nowhere',
  '/claims/004-c05',
  '/claims/000-c12',
  '/articles',
  '/articles?q=zzzz',
  '/articles/new',
  '/articles/002/edit',
  '/articles/002',
  '/articles/004?claim=004-c05',
  '/sources',
  '/sources/new',
  '/topics/new',
  '/origins',
  '/origins?kind=REMARK&identified=yes',
  '/origins?q=zzzz',
  '/origins/O-SVR-2022',
  '/origins/new',
  '/search',
  '/search?q=tanf',
  '/search?q=zzzzzz',
  '/search?q=tanf&publishedFrom=soon&publishedTo=2016',
  '/analyst',
  '/changes',
  '/changes?by=all',
  '/claims',
  '/claims?missing=statement',
  '/sources/riddle',
  '/sources/riddle/edit',
  '/origins/O-SVR-2023',
  '/origins/O-SVR-2023/edit',
  '/clusters/new',
  '/clusters/K-SVR',
  '/entities',
  '/entities/new',
  '/entities/E-TANF',
  '/entities/E-TANF/edit',
  '/topics/azov/edit',
  '/agreement',
  '/topics/al-tanf-recruitment/dossier.html',
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } })
      for (const screen of SCREENS) {
        test(`${screen} passes axe and does not scroll sideways`, async ({ page }) => {
          await page.goto(screen)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await staysInside(page)
          await axe(page)
          if (width !== 360 || colorScheme !== 'light') return
          // Where 400 % zoom puts a desk.
          await page.setViewportSize({ width: 320, height: 700 })
          await staysInside(page)
        })
      }
    })
  }
}

async function staysInside(page: Page): Promise<void> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(beyond, 'pixels beyond the right edge').toBeLessThanOrEqual(0)
}
