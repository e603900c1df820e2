import type { Metadata } from 'next'
import { PageHeading } from '@/app/_components/page-heading'
import { NewEntity } from '../_components/new-entity'

export const metadata: Metadata = { title: 'Add an entity' }

export default function NewEntityPage() {
  return (
    <>
      <PageHeading
        title="Add an entity"
        question="A person, group, place or body that articles call by different names."
      />
      <NewEntity />
    </>
  )
}
