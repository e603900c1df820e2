/**
 * Words that judge while they tell, as guides to neutral news writing warn of them. General English; what is loaded about
 * a name or a metaphor only a reader can tell.
 */
export const LOADED = [
  ...'regime henchmen cronies puppet stooge thug thugs butcher tyrant dictator strongman warmonger fanatic fanatics heroic hero heroes martyr martyrs patriot patriots traitor traitors menace plague evil barbaric savage brutal ruthless merciless bloodthirsty vicious heinous atrocious monstrous sinister notorious infamous so-called self-styled self-proclaimed hysterical desperate reckless cynical shameless shameful disgraceful outrageous absurd ridiculous laughable pathetic scandalous shocking stunning horrific horrifying terrifying alarming scary chilling devastating catastrophic disastrous draconian ominous provocation provocative aggression slaughter massacre carnage bloodbath butchery crackdown witch-hunt purge onslaught rampage blitz flood swarm hordes horde mob infest infested vermin glorious triumphant miraculous humiliating humiliation crushing obliterated pulverised annihilated slammed blasted lashed rant tirade propaganda brainwashed indoctrinated lies liar hoax sham farce mockery rogue cowardly treacherous hypocritical hypocrisy naive foolish stupid idiotic insane mad crazy fascist nazi terrorise terrorize terrorised terrorized terrorising terrorizing orchestrated meddling bully bullying blackmail unprovoked obviously obvious grotesque despicable vile wicked'.split(
    ' ',
  ),
  'puppet government',
  'death squad',
  'iron fist',
  'blood on their hands',
  'reign of terror',
  'so called',
  'freedom fighters',
  'witch hunt',
  'power grab',
  'smear campaign',
  'fake news',
  'deep state',
  'cannon fodder',
]
