// Read by whatever Node is installed, so written for old ones and without imports.

/**
 * @param {string} version such as '20.19.0'
 * @returns {string | null} why Crossread does not run on this Node; null where it does
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  // 20.19 and 22.12 are the first of their lines in which packages may mix both kinds of modules.
  const runs = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23
  if (runs) return null
  return `Crossread needs Node 20.19 or newer (best 22 or 24); this is Node ${version}. Install a newer one from https://nodejs.org and try again.`
}
