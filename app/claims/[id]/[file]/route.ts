import { answerDossier } from '@/lib/dossier/dossier-file'
import { loadClaimDossier } from '@/lib/queries/dossier'

type Context = { params: Promise<{ id: string; file: string }> }

/** The dossier of a claim: /claims/004-c05/dossier.html, .md or .json. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params
  return answerDossier('claim', file, () => loadClaimDossier(id))
}
