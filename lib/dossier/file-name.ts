/**
 * The name a dossier is saved under: ASCII letters, digits and hyphens only, so safe on every system and in a header.
 * @param subject the dossier's header, or anything with its kind and id
 * @param ext without the dot
 */
export function dossierFileName(subject: { kind: 'claim' | 'topic'; id: string }, ext: string): string {
  const name = ['crossread', subject.kind, slug(subject.id)].filter((part) => part !== '').join('-')
  return `${name}.${slug(ext) || 'txt'}`
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
}
