import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { DifferenceText } from '@/app/_components/difference'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeading } from '@/app/_components/page-heading'
import { describeInstant } from '@/lib/format/instant-words'
import { loadDifference } from '@/lib/queries/versions'

type Props = { params: Promise<{ id: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, number } = await params
  const loaded = await loadDifference(id, number)
  return { title: loaded ? `What changed: ${loaded.article.title}, version ${number}` : 'No such version' }
}

/** What a version changed from the one before it. */
export default async function DifferencePage({ params }: Props) {
  const { id, number } = await params
  const loaded = await loadDifference(id, number)
  if (!loaded) notFound()
  const { article, before, latest, difference } = loaded
  const hrefOf = (version: number) => `/articles/${id}${version === latest ? '' : `/versions/${version}`}`
  return (
    <>
      <PageHeading
        title={`What version ${article.text.number} changed`}
        eyebrow={
          <>
            {article.source.name}: <Link href={`/articles/${id}`}>{article.title}</Link>
          </>
        }
        question={
          <>
            From <Link href={hrefOf(before.text.number)}>version {before.text.number}</Link>,{' '}
            {describeInstant(before.text.capturedAt)}, to{' '}
            <Link href={hrefOf(article.text.number)}>version {article.text.number}</Link>,{' '}
            {describeInstant(article.text.capturedAt)}.{' '}
            <span className="difference">
              <del>Removed</del>
            </span>{' '}
            is struck through,{' '}
            <span className="difference">
              <ins>added</ins>
            </span>{' '}
            underlined.
          </>
        }
      />
      {difference ? (
        <div className="max-w-prose">
          <DifferenceText blocks={difference} lang={article.language} />
        </div>
      ) : (
        <EmptyState title="One of the two texts was taken down">
          What it said can no longer be compared. The hashes of both remain with the article.
        </EmptyState>
      )}
    </>
  )
}
