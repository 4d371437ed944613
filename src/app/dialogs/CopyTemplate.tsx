import { addSheet, copyTemplate } from '../../commands'
import type { Id } from '../../model/change'
import type { Text } from '../../model/template'
import { sheetOf, workbookOf } from '../../model/workbook'
import { useDesk } from '../../views/desk'
import { goTo, run as runOn } from '../editing'
import { type Session, tellOk, useSession } from '../session'
import { freeTitle, ownTitle, titleOf } from '../sheets'
import { useWords } from '../words'
import { TemplateName } from './TemplateName'

interface CopyTemplateProps {
  readonly sheet: Id
  readonly onClose: () => void
}

/** A template of the person's own, made of a sheet as it stands. */
export function CopyTemplate({ sheet: id, onClose }: CopyTemplateProps) {
  const session = useSession()
  const { workbook, run } = useDesk()
  const { say, language } = useWords()
  const sheet = sheetOf(workbook, id)
  const own = ownTitle(sheet)
  const make = (title: Text): void => {
    onClose()
    const made = run(copyTemplate, { sheet: id, title })?.made[0]
    if (made === undefined) return
    tellOk(session, say('ownTemplate.done', { title: title[language] }), [
      { label: say('ownTemplate.add'), run: () => addOne(session, made) }
    ])
  }
  return (
    <TemplateName
      before={{ en: own, fr: own }}
      does={say('ownTemplate.do')}
      lead={say('ownTemplate.lead')}
      onClose={onClose}
      onName={make}
      title={say('ownTemplate.title', { title: titleOf(sheet, language) })}
    />
  )
}

/** A first sheet of a template that was just made, and the way there. */
function addOne(session: Session, id: Id): void {
  const { opened } = session.app.getState()
  if (opened === null) return
  const workbook = workbookOf(opened.state())
  const template = workbook.templates.get(id)
  if (template === undefined) return
  const { language } = session.app.getState().preferences
  const name = template.title[language]
  const free = freeTitle(workbook, name)
  const made = runOn(session, addSheet, { template, title: free === name ? '' : free })?.made[0]
  if (made !== undefined) goTo(session, { sheet: made, table: template.main })
}
