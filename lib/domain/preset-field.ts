/**
 * The fields of an assessment that are filled in where the analyst leaves them open. What was filled in so and saved as
 * it was is the program's proposal, not a judgement, and says so wherever it is shown, until the analyst chooses.
 */
export const PRESET_FIELDS = ['strength', 'independence', 'independenceBasis', 'confidence'] as const
export type PresetField = (typeof PRESET_FIELDS)[number]

export const PRESET_WORDS = 'preset, not chosen'

/** Was this field filled in, and not chosen? */
export function isPreset({ presets }: { presets: readonly PresetField[] }, field: PresetField): boolean {
  return presets.includes(field)
}
