import type { ListedLink } from '@/lib/domain/listed-link'
import type { VoiceCount } from '@/lib/domain/voice-count'
import { describeVoices } from '@/lib/format/count-words'
import { describeRow } from './describe-row'
import { LinkRowView } from './link-row-view'
import { packRow } from './pack-row'

/**
 * A link as a row of a list (an `li`): its kind, aspects and standing, both claims side by side (stacked where narrow)
 * and the reason. Its heading leads to the link; j and k move between these where LinkList holds it.
 * @param voices how many articles, origins and voices stand behind the two, where that is the question
 */
export function LinkRow({
  link,
  level = 3,
  voices,
}: {
  link: ListedLink
  level?: 2 | 3 | 4
  voices?: VoiceCount
}) {
  return (
    <LinkRowView row={packRow(describeRow(link))} level={level} voices={voices && describeVoices(voices)} />
  )
}
