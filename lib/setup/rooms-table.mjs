import { ROOMS } from './rooms.mjs'

/** Marks around the table in README.md. */
export const TABLE_START = '<!-- rooms -->'
export const TABLE_END = '<!-- /rooms -->'

/**
 * The rooms as the README's map shows them.
 * @returns {string} a Markdown table
 */
export function describeRooms() {
  const rows = ROOMS.filter((room) => room.name !== 'tests').map(
    (room) => `| \`${room.name}\` | ${room.holds} | ${describeImports(room)} |`,
  )
  return ['| room | what lives there | may import |', '|---|---|---|', ...rows].join('\n')
}

/** @param {import('./rooms.mjs').Room} room */
function describeImports({ rooms, packages, node }) {
  const names = [...rooms.map((name) => `\`${name}\``), ...(packages === 'any' ? ['any package'] : packages)]
  return [...names, ...(node ? ['Node'] : [])].join(', ') || 'nothing'
}

if (process.argv[1] === import.meta.filename) console.log(describeRooms())
