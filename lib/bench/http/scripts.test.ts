import { expect, test } from 'vitest'
import { listScripts } from './scripts'

test('a script counts once, one for old browsers and one within the page not at all', () => {
  const html = `<script src="/a.js" async=""></script><script nonce="x" src="/b.js"></script>
    <script src="/a.js"></script><script src="/old.js" noModule=""></script><script>let src = "/c.js"</script>`
  expect(listScripts(html)).toEqual(['/a.js', '/b.js'])
})
