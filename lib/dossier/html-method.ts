import type { DossierContent } from '@/lib/domain/dossier/dossier-shape'
import { joinParts, type Markup, markup } from './markup'
import { listDefinitions, listScales, METHOD_NOTES, SCALE_NOTE } from './method-words'

export function writeMethod({ method }: DossierContent): Markup {
  return markup`${METHOD_NOTES.map((note) => markup`<p>${note}</p>`)}
<div class="terms">${listDefinitions(method).map(writeDefinitions)}</div>
<p>${SCALE_NOTE}</p>
<dl class="facts scales">
${listScales(method).map(writeScale)}</dl>`
}

function writeDefinitions({ title, terms }: ReturnType<typeof listDefinitions>[number]): Markup {
  return markup`<div><h3>${title}</h3><dl class="terms-list">${terms.map(
    ({ label, sign, definition }) =>
      markup`<dt>${sign ? markup`<span class="sign" aria-hidden="true">${sign}</span> ` : null}${label}</dt><dd>${definition}</dd>`,
  )}</dl></div>`
}

function writeScale({ title, terms, withCode }: ReturnType<typeof listScales>[number]): Markup {
  const words = terms.map(({ code, label }) => (withCode ? markup`<b>${code}</b> ${label}` : label))
  return markup`<div><dt>${title}</dt><dd>${joinParts(words, withCode ? '; ' : ', ')}</dd></div>
`
}
