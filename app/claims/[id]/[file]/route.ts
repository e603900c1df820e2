import { readDossierExtension, renderDossier } from '@/lib/dossier/dossier-file'
import { loadClaimDossier } from '@/lib/queries/dossier'

type Context = { params: Promise<{ id: string; file: string }> }

/** The dossier of a claim: /claims/004-c05/dossier.html, .md or .json. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params
  const extension = readDossierExtension(file)
  if (!extension) return notThere('A claim’s dossier comes as dossier.html, dossier.md or dossier.json.')
  const facts = await loadClaimDossier(id)
  if (!facts) return notThere('There is no such claim in the record, or it was retracted.')
  const { body, headers } = renderDossier(facts, extension)
  return new Response(body, { headers })
}

function notThere(sentence: string): Response {
  return new Response(sentence, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
