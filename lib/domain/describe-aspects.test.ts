import { describe, expect, it } from 'vitest'
import { ASPECTS, type AspectRelations } from './aspect'
import { describeAspects } from './describe-aspects'

describe('the aspect strip in words', () => {
  it.each<[AspectRelations, string]>([
    [{}, 'No aspects compared yet.'],
    [{ time: 'AGREE' }, 'Agree on time.'],
    [{ time: 'SILENT' }, 'Silent on time.'],
    [{ time: 'CONFLICT', place: 'AGREE' }, 'Agree on place; conflict on time.'],
    [
      {
        motive: 'SILENT',
        outcome: 'CONFLICT',
        destination: 'DIFFER',
        time: 'DIFFER',
        quantity: 'AGREE',
        place: 'AGREE',
        actor: 'AGREE',
      },
      'Agree on actor, place and quantity; differ on time and destination; conflict on outcome; silent on motive.',
    ],
  ])('%j', (relations, sentence) => {
    expect(describeAspects(relations)).toBe(sentence)
  })

  it('names every compared aspect, in the order of the table', () => {
    const all: AspectRelations = Object.fromEntries(ASPECTS.toReversed().map((aspect) => [aspect, 'DIFFER']))
    expect(describeAspects(all)).toBe(
      'Differ on actor, action, target, place, time, quantity, destination, motive, cause, outcome, attribution, modality and naming.',
    )
  })
})
