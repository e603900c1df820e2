import type { AspectRule } from './aspect-proposal'
import { findShared } from './find-shared'

/**
 * Actors by their names and aliases: one in common agrees. The record does not say who acts and who is acted upon, so
 * lists with nobody in common say nothing sure, and targets are never proposed.
 */
export const proposeActorAspect: AspectRule = (a, b, { aliases }) => {
  const shared = findShared(a.actors, b.actors, aliases)
  return (
    shared && { aspect: 'actor', relation: 'AGREE', by: 'actor-names', why: `Both name ${shared.words}.` }
  )
}
