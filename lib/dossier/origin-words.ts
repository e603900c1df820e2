export const ORIGIN_NOTE =
  'An origin is who a claim traces back to. Origins that certainly belong together count as one voice; an origin that is not identified is never counted as an independent voice.'
