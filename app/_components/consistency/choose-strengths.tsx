import { Button } from '@/app/_components/button'
import { ALSO } from '@/lib/domain/consistency/consistency-question'
import { STRENGTH_WORDS } from '@/lib/domain/strength'
import type { ConsistencyAddress } from './consistency-address'

/** Which links a triple may be of, beside direct ones; a GET form, so the address holds them. */
export function ChooseStrengths({ path, said }: { path: string; said: ConsistencyAddress }) {
  return (
    <form
      key={said.also.join()}
      action={path}
      method="get"
      className="no-print mb-5 flex flex-wrap items-center gap-x-4 gap-y-2"
    >
      {said.list === 'triples' ? null : <input type="hidden" name="show" value={said.list} />}
      <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <legend className="float-left pr-4">Direct links, and also</legend>
        {ALSO.map((strength) => (
          <label key={strength} className="tap gap-1.5">
            <input
              type="checkbox"
              name="also"
              value={strength}
              defaultChecked={said.also.includes(strength)}
            />
            {STRENGTH_WORDS[strength].label.toLowerCase()}
          </label>
        ))}
      </fieldset>
      <Button type="submit">Show</Button>
    </form>
  )
}
