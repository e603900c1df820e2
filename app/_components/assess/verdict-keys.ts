import { KEYS, type KeyId } from '@/app/_components/key-map'
import { VERDICT_WORDS, VERDICTS, type Verdict } from '@/lib/domain/verdict'

/** The key of each verdict. */
export const VERDICT_KEYS = {
  CORROBORATES: 'pair.corroborates',
  CONTRADICTS: 'pair.contradicts',
  NEITHER: 'pair.neither',
  CANNOT_TELL: 'pair.cannotTell',
} as const satisfies Record<Verdict, KeyId>

/** The verdicts as choices, each with its definition and its key. */
export const VERDICT_CHOICES = VERDICTS.map((verdict) => ({
  value: verdict,
  ...VERDICT_WORDS[verdict],
  press: KEYS.find(({ id }) => id === VERDICT_KEYS[verdict])?.press,
}))
