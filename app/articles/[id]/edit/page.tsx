import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeading } from '@/app/_components/page-heading'
import { describeChangedBy } from '@/lib/format/changed-by'
import { loadArticleToEdit } from '@/lib/queries/articles'
import { loadLatestChange } from '@/lib/queries/edited'
import { EditArticleForm } from './_components/edit-article-form'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Correct the particulars' }

export default async function EditArticlePage({ params }: Props) {
  const article = await loadArticleToEdit((await params).id)
  if (!article) notFound()
  const by = describeChangedBy(await loadLatestChange('article', article.id))
  return (
    <>
      <PageHeading
        title="Correct the particulars"
        eyebrow={`${article.source.name}: ${article.title}`}
        question="What is said of the article, and what of its text is page furniture. Its source and its text stay as they are."
      />
      <EditArticleForm article={article} by={by} />
    </>
  )
}
