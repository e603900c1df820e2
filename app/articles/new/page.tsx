import type { Metadata } from 'next'
import { PageHeading } from '@/app/_components/page-heading'
import { SectionHeading } from '@/app/_components/section-heading'
import { loadChoices } from '@/lib/queries/sources'
import { NewArticleForm } from './_components/new-article-form'
import { OnTheWay } from './_components/on-the-way'

export const metadata: Metadata = { title: 'Add an article' }

export default async function NewArticlePage() {
  const { sources, origins } = await loadChoices()
  return (
    <>
      <PageHeading
        title="Add an article"
        question="Give the text; the rest is proposed from it, and yours to confirm or change."
      />
      <NewArticleForm sources={sources} />
      <div className="max-w-prose">
        <SectionHeading>On the way</SectionHeading>
        <p className="mb-2 text-sm text-soft">
          A topic or an origin the article brings along. Each is saved on its own; the article’s form stays as
          it is.
        </p>
      </div>
      <OnTheWay origins={origins} />
    </>
  )
}
