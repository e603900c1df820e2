/** Past participles that do not end in -ed. */
export const PARTICIPLES =
  'been|beaten|become|begun|bent|bitten|blown|born|borne|bound|bought|broken|brought|built|burnt|burst|cast|caught|chosen|cut|dealt|done|drawn|driven|eaten|fallen|fed|felt|forbidden|forced|forgotten|fought|found|frozen|given|gone|grown|heard|held|hidden|hit|hurt|kept|known|laid|led|left|lent|let|lost|made|meant|met|overrun|overthrown|overtaken|overseen|paid|put|read|ridden|run|said|sold|seen|sent|set|shaken|shed|shot|shown|shut|sought|spent|split|spread|stolen|struck|sworn|swept|taken|taught|thrown|told|torn|undertaken|understood|upheld|withdrawn|withheld|won|worn|wounded|written'

/** Adjectives that end in -ed and stand after “is” without anything being done: “is opposed to”, “are interested”. */
export const STATES =
  'opposed|interested|concerned|worried|scared|tired|pleased|convinced|committed|dedicated|determined|prepared|supposed|used|related|based|located|situated|advanced|limited|united|divided|mixed|confused|uncoordinated|complicated|experienced|married|retired|excited|disappointed|indeed|need|unprecedented|inclined|aged|skilled|biased|relaxed|ashamed|set|hit'
