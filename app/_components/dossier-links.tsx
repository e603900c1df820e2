const FORMATS = [
  { extension: 'html', name: 'HTML' },
  { extension: 'md', name: 'Markdown' },
  { extension: 'json', name: 'JSON' },
]

/** The dossier of a claim or topic in each format. Plain anchors: they are files, not pages. */
export function DossierLinks({ path }: { path: string }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-sm">
      <span className="text-soft">Dossier</span>
      {FORMATS.map(({ extension, name }) => (
        <a key={extension} href={`${path}/dossier.${extension}`} className="inline-flex min-h-6 items-center">
          {name}
        </a>
      ))}
    </p>
  )
}
