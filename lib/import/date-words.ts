// Words of dates in several languages, as parts of patterns. Matched without regard to case, at word boundaries that
// the patterns using them set.

export const ABOUT =
  'about|around|circa|ca\\.?|c\\.|approximately|approx\\.?|roughly|etwa|ungefähr|vers|environ|hacia|alrededor de|verso|около|примерно|приблизно|близько'
export const PERHAPS =
  'perhaps|maybe|possibly|probably|vielleicht|vermutlich|peut-être|quizás?|forse|возможно|вероятно|можливо'
export const SINCE = 'since|after|seit|nach|depuis|après|desde|después de|после|з|після'
export const UNTIL = 'until|till|before|by|bis|vor|avant|jusqu’en|hasta|antes de|до'
/** A part of a period. EDTF has no sign for “early”, and the whole period would say less than was said, unmarked. */
export const PART_OF =
  'early|mid|late|(?:the )?(?:beginning|start|middle|end) of|anfang|mitte|ende|début|mi|fin|principios de|mediados de|finales de|начало|середина|конец|в начале|в середине|в конце'
export const IN = 'in|im|en|на|в|у|on|am|le|el|il|den|of|de|du|vom|dated'
/** What may follow a year and says no more than that it is one. */
export const YEAR = 'г|г\\.|год|года|году|р|р\\.|рік|року|році'

/** Two sides of an interval. */
export const BETWEEN: readonly (readonly [before: string, between: string])[] = [
  ['between|sometime between', 'and'],
  ['from', 'to|until|till'],
  ['zwischen', 'und'],
  ['von|vom', 'bis(?: zum)?'],
  ['entre', 'et|y|e'],
  ['du|de', 'au|à|a'],
  ['del?', 'al?'],
  ['между', 'и'],
  ['с|со', 'по|до'],
  ['між', 'і|та'],
  ['з|від', 'по|до'],
  ['', 'to|until|till|bis|–|—|-'],
]

/** Seasons as EDTF level 1 counts them: 21 spring to 24 winter, of neither hemisphere. */
export const SEASONS: readonly (readonly [pattern: string, code: string])[] = [
  ['spring|frühling|frühjahr|printemps|primavera|весна|весной|весны|навесні|lente|vår', '21'],
  ['summer|sommer|été|verano|estate|verão|лето|летом|лета|літо|влітку|zomer|sommar', '22'],
  ['autumn|fall|herbst|automne|otoño|autunno|outono|осень|осенью|осени|осінь|восени|herfst|höst', '23'],
  ['winter|hiver|invierno|inverno|зима|зимой|зимы|взимку|vinter', '24'],
]
