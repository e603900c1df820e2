import type { VoiceCount } from '@/lib/domain/voice-count'
import { describeVoices } from '@/lib/format/count-words'

/** How many articles, origins and voices stand behind some claims. */
export function VoiceCountLine({ count }: { count: VoiceCount }) {
  return <span className="text-soft">{describeVoices(count)}</span>
}
