import { compareArticles, compareText } from '../reading-order'
import { type Silence, silenceStanding } from '../silence'
import type { DossierFacts, DossierSubject } from './dossier-facts'
import type { DossierSilence } from './dossier-shape'

/** The topics whose marks of silence belong to a dossier: a topic's own, or those a live claim stands under. */
export function topicsOfSubject(subject: DossierSubject): string[] {
  if (subject.kind === 'topic') return [subject.topic.id]
  return subject.claim.retractedAt === null ? subject.claim.topics.map(({ id }) => id) : []
}

/** The marks of silence of a dossier, by topic and publication, those that no longer hold among them. */
export function describeSilences({ subject, silences }: DossierFacts): DossierSilence[] {
  const topics = new Set(topicsOfSubject(subject))
  return silences
    .filter(({ topic }) => topics.has(topic.id))
    .sort(
      (x, y) =>
        compareText(x.topic.label, y.topic.label) ||
        compareText(x.topic.id, y.topic.id) ||
        compareArticles(x.article, y.article) ||
        compareText(x.markedAt, y.markedAt) ||
        compareText(x.id, y.id),
    )
    .map(describeSilence)
}

function describeSilence(silence: Silence): DossierSilence {
  const { topic, article, analyst, markedAt, versionRead, latest, textSha256, note, claims } = silence
  return {
    topic: { id: topic.id, label: topic.label },
    article: {
      id: article.id,
      title: article.title,
      source: article.source.name,
      published: { edtf: article.publishedEdtf, basis: article.publishedBasis },
    },
    analyst: analyst.name,
    markedAt,
    versionRead,
    latestVersion: latest.number,
    textSha256,
    note,
    standing: silenceStanding(silence, { claims: claims.length, latest: latest.number }),
    claims: [...claims].sort(compareText),
  }
}
