import { answerDossier } from '@/lib/dossier/dossier-file'
import { loadTopicDossier } from '@/lib/queries/dossier'

type Context = { params: Promise<{ slug: string; file: string }> }

/** The dossier of a topic: /topics/al-tanf-recruitment/dossier.html, .md or .json. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params
  return answerDossier('topic', file, () => loadTopicDossier(slug))
}
