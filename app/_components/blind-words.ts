/** What working blind means, wherever it is switched. */
export const BLIND_WORDS =
  'Until you have saved your own assessment of a pair, Crossread sends you nothing of what others judged of it: no kind, no count, no history.'
