import { readDossierExtension, renderDossier } from '@/lib/dossier/dossier-file'
import { loadTopicDossier } from '@/lib/queries/dossier'

type Context = { params: Promise<{ slug: string; file: string }> }

/** The dossier of a topic: /topics/al-tanf-recruitment/dossier.html, .md or .json. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params
  const extension = readDossierExtension(file)
  if (!extension) return notThere('A topic’s dossier comes as dossier.html, dossier.md or dossier.json.')
  const facts = await loadTopicDossier(slug)
  if (!facts) return notThere('There is no such topic in the record.')
  const { body, headers } = renderDossier(facts, extension)
  return new Response(body, { headers })
}

function notThere(sentence: string): Response {
  return new Response(sentence, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
