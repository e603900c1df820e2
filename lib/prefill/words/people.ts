/** Words for those who act together, in the plural: what stands before them says which. */
export const PEOPLE =
  'officials forces troops soldiers militants fighters rebels insurgents guerrillas extremists terrorists separatists protesters demonstrators activists dissidents refugees migrants citizens nationals civilians residents villagers workers miners farmers students teachers doctors nurses journalists reporters experts analysts scientists researchers observers inspectors police officers agents spies diplomats ministers lawmakers deputies senators voters politicians prosecutors judges lawyers prisoners detainees inmates hostages mercenaries volunteers recruits veterans commanders generals sailors pilots engineers authorities services agencies units battalions brigades gangs smugglers traffickers hackers women children men minors families relatives parents patients investors shareholders managers executives unions companies banks tribes clerics priests'.split(
    ' ',
  )
/** Before a word for people that says nothing of who they are. */
export const NO_PART_OF_NAME = new Set(
  'the a an some many several most all other others few these those their its his her our no any such both more than about least up only with by of in to from for and or but that which who whom among against between alongside including like despite without within behind into onto toward towards among all as at on over under said were was are is has have had will would could can may when while after before where if so then also still yet not'.split(
    ' ',
  ),
)
