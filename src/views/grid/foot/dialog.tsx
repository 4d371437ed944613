import { useState } from 'react'
import { summariesOf } from '../../../layout/summary'
import type { LaidColumn } from '../../../layout/table'
import type { Summary } from '../../../model/look'
import { Select } from '../../../ui/Select'
import { useClose } from '../dialogs'
import { summaryOf } from './foot'
import type { Looks } from '../order/looks'
import { Question } from '../columns/question'
import { useScene } from '../stage'

/** Asks what to say of a column at the foot of the table and on the headings of groups. */
export function FootDialog({ looks, laid }: { readonly looks: Looks; readonly laid: LaidColumn }) {
  const { say } = useScene().world
  const close = useClose()
  const [summary, choose] = useState<Summary>(summaryOf(looks.foot, 'foot')(laid))
  const choices = laid.column === null ? (['none', 'count', 'filled'] as const) : summariesOf(laid.column)
  return (
    <Question
      title={say('rows.foot.title', { name: laid.label })}
      act={() => {
        looks.say(laid.id, summary)
        close()
      }}
      words={say('rows.foot.apply')}
      isReady
    >
      <Select
        label={say('rows.foot.say')}
        value={summary}
        choices={choices.map(id => ({ id, label: say(`rows.foot.${id}`) }))}
        onChange={choose}
      />
    </Question>
  )
}
