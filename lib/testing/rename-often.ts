import { inTransaction, openWriter } from '../db/client'

/**
 * Run as a process of its own by sqlite-adapter.test.ts: read-then-write transactions on a record that others write
 * too. Each raises the version of analyst `local` by one; one that read a stale version would lose another's.
 */
const [, , file = '', times = '0'] = process.argv
const writer = openWriter(file)
for (let done = 0; done < Number(times); done += 1) {
  await inTransaction(writer, async (tx) => {
    const { version } = await tx.analyst.findUniqueOrThrow({
      where: { id: 'local' },
      select: { version: true },
    })
    await tx.analyst.update({ where: { id: 'local' }, data: { version: version + 1 } })
  })
}
await writer.$disconnect()
