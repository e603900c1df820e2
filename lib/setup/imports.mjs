import { parseAst } from 'vitest/node'

/** @typedef {{ specifier: string, line: number }} Import */

/** The nodes that name another module, and where they name it; type-only ones too. */
const SOURCES = new Set([
  ...[
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'ExportAllDeclaration',
    'ImportExpression',
    'TSImportType',
  ],
])

/**
 * Lists what a module imports, type-only imports included. TypeScript 7 has no parser to call from JavaScript, which
 * is also why the usual tools see no TypeScript here; Vitest brings one along.
 * @param {string} source
 * @param {string} file its name, for the dialect
 * @returns {Import[]} in order of appearance
 * @throws {Error} where the source does not parse
 */
export function listImports(source, file) {
  /** @type {Import[]} */
  const found = []
  const note = (/** @type {any} */ named) => {
    if (typeof named?.value !== 'string') return
    found.push({ specifier: named.value, line: source.slice(0, named.start).split('\n').length })
  }
  walk(parseAst(source, { lang: dialectOf(file) }, file), (node) => {
    if (SOURCES.has(node.type)) note(node.source)
    if (node.type === 'TSExternalModuleReference') note(node.expression)
    if (node.type === 'CallExpression' && node.callee?.name === 'require') note(node.arguments[0])
  })
  return found
}

/** @param {string} file */
function dialectOf(file) {
  if (file.endsWith('.tsx')) return 'tsx'
  return /\.[cm]?ts$/.test(file) ? 'ts' : 'jsx'
}

/**
 * @param {any} node
 * @param {(node: any) => void} visit
 */
function walk(node, visit) {
  if (Array.isArray(node)) {
    for (const each of node) walk(each, visit)
  } else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') visit(node)
    for (const value of Object.values(node)) walk(value, visit)
  }
}
