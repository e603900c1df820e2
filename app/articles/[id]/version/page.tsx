import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { PageHeading } from '@/app/_components/page-heading'
import { loadArticleToCorrect } from '@/lib/queries/versions'
import { CorrectForm } from './_components/correct-form'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await loadArticleToCorrect((await params).id)
  return { title: article ? `Corrected text: ${article.title}` : 'No such article' }
}

export default async function CorrectPage({ params }: Props) {
  const article = await loadArticleToCorrect((await params).id)
  if (!article) notFound()
  return (
    <>
      <PageHeading
        title="Add a corrected text"
        eyebrow={
          <>
            {article.source.name}: <Link href={`/articles/${article.id}`}>{article.title}</Link>
          </>
        }
        question={`It becomes version ${article.text.number + 1}. The earlier text stays readable, and every claim is looked for in the new one.`}
      />
      <CorrectForm articleId={article.id} language={article.language} />
    </>
  )
}
