import { expect, test } from 'vitest'
import type { AspectProposal } from '@/lib/domain/propose-aspects'
import { confirmAll, listOpenProposals } from './confirm-proposals'

const proposal = (aspect: AspectProposal['aspect'], relation: AspectProposal['relation']) => ({
  aspect,
  relation,
  by: 'a rule',
  why: 'because',
})
const proposals = [proposal('time', 'DIFFER'), proposal('place', 'AGREE'), proposal('time', 'CONFLICT')]

test('one aspect is proposed once, and not where the analyst said something', () => {
  expect(listOpenProposals(proposals, {})).toEqual(proposals.slice(0, 2))
  expect(listOpenProposals(proposals, { time: 'SILENT' })).toEqual(proposals.slice(1, 2))
})

test('taking all keeps what the analyst said', () => {
  expect(confirmAll(proposals, { time: 'SILENT', cause: 'AGREE' })).toEqual({
    time: 'SILENT',
    cause: 'AGREE',
    place: 'AGREE',
  })
  expect(confirmAll([], {})).toEqual({})
})
