/** Where keys act. A scope is a part of a page: its keys act while focus is in it, or nowhere on the page. */
export const KEY_SCOPES = {
  everywhere: 'Everywhere',
  list: 'In a list',
  silence: 'In the silence map',
  reader: 'In an article’s text',
  claimForm: 'In the form of a claim',
  pair: 'Where two claims are judged',
  queue: 'In the review queue',
  ruling: 'Where a link is ruled on',
  map: 'On a map',
} as const
export type KeyScope = keyof typeof KEY_SCOPES

/** `repeats`: it may act again and again while it is held down. */
type KeyEntry = { id: string; scope: KeyScope; press: string; does: string; repeats?: true }

/**
 * The one map of keys. `press` is a single character as the keyboard writes it (“j”, “?”), a named key (“Enter”), or
 * either behind “Ctrl+”, which is ⌘ on a Mac. Single characters never act while typing and can be switched off
 * (WCAG 2.2, 2.1.4); none of them is a key that browsers or screen readers take with Ctrl, Alt or Insert.
 */
export const KEYS = [
  { id: 'list.next', scope: 'list', press: 'j', does: 'next row', repeats: true },
  { id: 'list.before', scope: 'list', press: 'k', does: 'row before', repeats: true },
  { id: 'list.open', scope: 'list', press: 'Enter', does: 'open the row' },
  {
    id: 'silence.cell',
    scope: 'silence',
    press: 'Arrows',
    does: 'the next cell that way; Home and End: the ends of the row',
  },
  { id: 'rule.corroborates', scope: 'ruling', press: '1', does: 'rule that it corroborates' },
  { id: 'rule.contradicts', scope: 'ruling', press: '2', does: 'rule that it contradicts' },
  { id: 'rule.neither', scope: 'ruling', press: '3', does: 'rule that it is neither' },
  { id: 'rule.cannotTell', scope: 'ruling', press: '4', does: 'rule that nobody can tell' },
  { id: 'rule.save', scope: 'ruling', press: 'Ctrl+Enter', does: 'save the ruling' },
  { id: 'reader.caret', scope: 'reader', press: 'c', does: 'caret on or off' },
  { id: 'reader.claim', scope: 'reader', press: 'Enter', does: 'make a claim of the selected words' },
  { id: 'reader.leave', scope: 'reader', press: 'Escape', does: 'drop the selection, then leave the caret' },
  {
    id: 'reader.character',
    scope: 'reader',
    press: 'Arrows',
    does: 'caret by character or line; Shift selects',
  },
  { id: 'reader.word', scope: 'reader', press: 'Ctrl+← →', does: 'caret by word (Option on a Mac)' },
  { id: 'reader.sentence', scope: 'reader', press: 'Alt+↑ ↓', does: 'caret by sentence' },
  { id: 'reader.paragraph', scope: 'reader', press: 'Ctrl+↑ ↓', does: 'caret by paragraph' },
  {
    id: 'reader.line',
    scope: 'reader',
    press: 'Home End',
    does: 'caret to the edge of the line; with Ctrl, of the text',
  },
  { id: 'reader.selectSentence', scope: 'reader', press: 's', does: 'with the caret: select the sentence' },
  { id: 'reader.selectParagraph', scope: 'reader', press: 'p', does: 'with the caret: select the paragraph' },
  { id: 'map.move', scope: 'map', press: 'Arrows', does: 'to the nearest claim that way' },
  { id: 'map.open', scope: 'map', press: 'Enter', does: 'open the claim' },
  { id: 'map.in', scope: 'map', press: '+', does: 'draw it larger', repeats: true },
  { id: 'map.out', scope: 'map', press: '-', does: 'draw it smaller', repeats: true },
  { id: 'map.fit', scope: 'map', press: '0', does: 'show all of it' },
  { id: 'map.leave', scope: 'map', press: 'Escape', does: 'select no claim' },
  { id: 'claimForm.save', scope: 'claimForm', press: 'Ctrl+Enter', does: 'save the claim' },
  { id: 'palette.open', scope: 'everywhere', press: 'Ctrl+k', does: 'go to any place, or do anything' },
  { id: 'change.undo', scope: 'everywhere', press: 'u', does: 'undo your last change' },
  { id: 'change.redo', scope: 'everywhere', press: 'U', does: 'redo what you undid last' },
  { id: 'keys.show', scope: 'everywhere', press: '?', does: 'show the keys of this page' },
  { id: 'pair.corroborates', scope: 'pair', press: '1', does: 'corroborates; then type the rationale' },
  { id: 'pair.contradicts', scope: 'pair', press: '2', does: 'contradicts; then type the rationale' },
  { id: 'pair.neither', scope: 'pair', press: '3', does: 'neither; then type the rationale' },
  { id: 'pair.cannotTell', scope: 'pair', press: '4', does: 'cannot tell; then type the rationale' },
  { id: 'pair.aspects', scope: 'pair', press: 'a', does: 'take every proposed aspect' },
  { id: 'pair.save', scope: 'pair', press: 'Ctrl+Enter', does: 'save the assessment' },
  { id: 'pair.leave', scope: 'pair', press: 'Escape', does: 'leave the field, so that single keys act' },
  { id: 'queue.skip', scope: 'queue', press: 's', does: 'skip the pair; it comes again after all others' },
  { id: 'queue.next', scope: 'queue', press: 'n', does: 'look at the next pair' },
  { id: 'queue.back', scope: 'queue', press: 'b', does: 'back to the last pair judged or skipped' },
  { id: 'queue.undo', scope: 'queue', press: 'u', does: 'undo the last verdict or skip of this queue' },
] as const satisfies readonly KeyEntry[]
export type KeyId = (typeof KEYS)[number]['id']
