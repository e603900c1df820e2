/**
 * Every reason for which a write is refused, and the one sentence each is told in. A new code does not compile
 * without its sentence; the door (lib/actions/action.ts) is the only place that turns a refusal into an answer.
 */
export const REFUSALS = {
  INVALID_INPUT: 'Something in the form cannot be saved as it is. See the sentences beside the fields.',
  NOT_SIGNED_IN:
    'This browser is not signed in, or no longer. What you typed is kept: open the address that Crossread printed in its terminal, then save again.',
  NO_ANALYST: 'Nobody is annotating. Restart Crossread with `npm start`; it sets up an analyst.',
  NOT_ALLOWED:
    'This is another analyst’s, so it stays as it is. Save your own assessment beside it: both will stand.',
  NOT_FOUND: 'This is no longer in the record, or never was. Go back and choose again.',
  ALREADY_EXISTS: 'A record with this id or name is there already. Choose another.',
  ANALYST_CHANGED:
    'Somebody else annotates in this browser since this page was opened, so nothing was saved in their name. What you typed is kept: switch back to your name, or reload this page to go on as they.',
  BLIND_NO_DOSSIER:
    'You work blind, and a dossier holds what others judged. Switch working blind off to hand one over.',
  NAME_TAKEN: 'Another analyst has this name. Choose one that tells you apart.',
  SAME_CLAIM: 'A claim cannot be linked to itself. Choose another claim.',
  CLAIM_RETRACTED: 'One of the two claims was retracted. Restore it first, or choose another claim.',
  QUESTION_TAKES_NO_KIND:
    'A question asserts nothing, so it neither corroborates nor contradicts. Choose “Neither” or “Cannot tell”.',
  STRENGTH_NOT_OF_VERDICT:
    'This strength does not go with this verdict. Choose one of the strengths offered.',
  MODES_LINK_PARTIALLY:
    'These claims are of different modes (say a plan and an assertion), so they link at most partially. Choose “Partial” or weaker.',
  CONTRADICTION_NEEDS_CONFLICT:
    'A contradiction that is not apparent needs an aspect in conflict. Mark one as “conflict”, or choose “Apparent”.',
  CORROBORATION_NEEDS_AGREEMENT:
    'A corroboration needs an aspect on which the claims agree. Mark one as “agree”.',
  BOTH_HOLD_IF_MISSING: 'An apparent contradiction says when both hold. Complete “Both hold if …”.',
  CHANGED_MEANWHILE:
    'This was changed meanwhile, so nothing was saved over it. What you typed is kept: look at what stands now, then decide and save again.',
  MODE_OF_LINKED:
    'A link of this claim was judged in a way that this mode does not allow: a question takes no kind, and claims of different modes link at most partially. Have that judgement changed first, or leave the mode as it was.',
  MODE_STAYS:
    'This mode does not go with what else the record says of this claim, so nothing was saved. Leave the mode as it was.',
  ALREADY_RETRACTED: 'This was retracted already.',
  NOT_RETRACTED: 'This is not retracted, so there is nothing to restore.',
  NOTHING_TO_SETTLE: 'There is nothing to rule on: the link has no live assessment.',
  UNDO_NOT_YOURS: 'Only the analyst who made a change can undo it.',
  UNDO_BUILT_ON:
    'This was changed again since, so undoing it would lose that later change. Undo the later change first.',
  UNDO_IN_USE:
    'Something of the record rests on this by now, so undoing would take it away with this. Retract it openly instead.',
  UNDO_TEXT_STAYS:
    'Another text is another version, which stays, so a corrected text is not undone. To go back, add the earlier text as the next version.',
  UNDO_NOT_POSSIBLE: 'This kind of change cannot be undone. Make another change that corrects it.',
  NOTHING_TO_UNDO: 'You have changed nothing yet, so there is nothing to undo.',
  NOTHING_TO_REDO: 'You have undone nothing, so there is nothing to redo.',
  STILL_USED:
    'Other records rest on this, so it cannot be retracted. Change or retract those first, then try again.',
  NOT_SILENT:
    'This article has a claim on this topic, so it is not silent on it. Look at that claim; retract it, or take it out of the topic, if it is not so.',
  SAME_CLUSTER: 'A cluster cannot be merged with itself. Choose another.',
  CLUSTER_EMPTIED: 'Somebody has to stay: leave at least one origin in the cluster.',
  QUOTE_NOT_IN_TEXT: 'The quote does not stand at its place in the article. Nothing was saved.',
  QUOTE_TWICE:
    'This quote stands more than once in the text, so its place cannot be told. Take in more of the words around it.',
  SAME_PLACE_TWICE:
    'Two quotes of this claim name the same place. Give each quote its own place, or leave one of them empty.',
  SPAN_OUT_OF_TEXT: 'A place lies outside the article’s text, or is empty. Nothing was saved.',
  SAME_BYTES_IN_SOURCE: 'This source has this very text already, so it was not added again.',
  SAME_VERSION: 'The latest version of the article has this very text already, so no version was added.',
  TEXT_EMPTY: 'There is no text in this. Paste the article’s text, or choose another file.',
  TEXT_TOO_LONG:
    'This text is longer than the 2,000,000 characters that can be stored. Split it into several articles.',
  FILE_TOO_LARGE:
    'This file is larger than the 4 MB that can be read. Save its text alone and choose that file.',
  FILE_NOT_READ:
    'Files of this kind cannot be read yet. Save the text as .txt or .md and choose that file, or paste it.',
  NOT_TEXT:
    'This holds NUL characters, so it is probably not text. Choose a file that is, or another encoding, or paste the text without them.',
  NOT_IN_ENCODING: 'The file is not written in this encoding. Choose another, and look at the text below.',
  DATE_NOT_READ:
    'This date could not be read. Write it like “12 May 2016”, “May 2016”, “about 2015”, or as EDTF: 2016-05-12.',
  DATE_PART_OF:
    'The record has no sign for “early”, “middle” or “late”. Write the months, like “January to April 2016”, or the whole period, like “2016”, and keep the word in the note on the date.',
  DATE_AHEAD: 'No article was published after tomorrow. Correct the date.',
  NOTHING_TO_DECIDE: 'This claim stands in the latest version of its article already.',
  CLAIM_NOT_PLACED:
    'This claim is not quoted from the latest version of its article, so its quotes stay as they are. Decide first where it stands there, on its own page; then change them.',
  QUOTE_NOT_IN_VERSION: 'These words do not stand in the latest version of the article. Nothing was saved.',
  CLAIM_UNDECIDED:
    'A claim of this link no longer stands in its article word for word, and nobody has decided where it stands. Open that claim and decide; then say whether the link still holds.',
  NOTHING_TO_CHECK: 'This link is not to be looked at again.',
  TOO_MANY:
    'Too many changes came at once, so this one was not saved. What you typed is kept: wait a minute and save again.',
  RECORD_BUSY:
    'Another program holds the record, so nothing was saved. What you typed is kept: close that program, or wait, and save again.',
  DISK_FULL:
    'The disk is full, so nothing was saved. What you typed is kept: free some space and save again; Crossread need not be restarted.',
  DISK_FAILED:
    'The disk could not be read or written, so nothing was saved. What you typed is kept: stop Crossread and look at the disk before you go on.',
  RECORD_READ_ONLY:
    'The record cannot be written to. What you typed is kept: give yourself write permission on the file and its folder, and save again.',
  RECORD_DAMAGED:
    'The record is damaged, so nothing was saved. What you typed is kept: stop Crossread, run `npm run doctor`, and restore a backup.',
  RECORD_GONE:
    'The record’s file was moved or replaced while Crossread ran, so nothing was saved. What you typed is kept: stop Crossread, put the file back, and start it again.',
  HASH_DIFFERS: 'The file’s SHA-256 is not the one recorded for it.',
  NOT_EDTF: 'This is not a date in EDTF level 1, such as 2022-04, 2019-11~ or 2015-07-29/2016-07-28.',
  CIRCULAR: 'An origin cannot rest on itself.',
  SERVER_FAILED:
    'The server could not save this. What you typed is still here: try again, and if it fails again look at the terminal where Crossread runs.',
} as const

export type RefusalCode = keyof typeof REFUSALS

/** A record of the house and its address in the app. */
export type RecordPointer = { label: string; href: string }

/** Thrown by commands; caught in the door, the seed runner and tests, nowhere else. */
export class Refusal extends Error {
  override name = 'Refusal'
  constructor(
    readonly code: RefusalCode,
    /** The input field the refusal is about, where there is one. */
    readonly field?: string,
    /** More for a log or the seed's report, e.g. offsets; never shown alone. */
    readonly detail?: string,
    /** A record to point the reader to. */
    readonly record?: RecordPointer,
  ) {
    super(detail ? `${REFUSALS[code]} (${detail})` : REFUSALS[code])
  }
}
