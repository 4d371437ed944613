import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { removeTemplate, renameTemplate } from '../../commands'
import { sheetsFor } from '../../commands/upgrade'
import type { Template } from '../../model/template'
import { MenuButton } from '../../ui/MenuButton'
import { useDesk } from '../../views/desk'
import { useWords } from '../words'
import { TemplateName } from './TemplateName'

interface OwnMenuProps {
  readonly template: Template
  readonly onRename: () => void
  /** It is not deleted while a sheet uses it. */
  readonly onKept: () => void
  /** Called before it is gone, so that the keyboard is never nowhere. */
  readonly onDeleted: () => void
}

/** What can be done to a template of one's own. */
export function OwnMenu({ template, onRename, onKept, onDeleted }: OwnMenuProps) {
  const { workbook, run, announce } = useDesk()
  const { say, of } = useWords()
  const title = of(template.title)
  const remove = (): void => {
    if (sheetsFor(workbook, template).length > 0) return onKept()
    onDeleted()
    if (run(removeTemplate, { template: template.id }) !== null) announce(say('ownTemplate.deleted', { title }))
  }
  return (
    <MenuButton
      choices={[
        { id: 'rename', label: say('ownTemplate.rename'), icon: Pencil },
        { id: 'delete', label: say('ownTemplate.delete'), icon: Trash2, isDanger: true }
      ]}
      icon={Ellipsis}
      label={say('ownTemplate.more', { title })}
      onChoose={id => (id === 'rename' ? onRename() : remove())}
    />
  )
}

/** Another name for a template of one's own. */
export function RenameTemplate({ template, onClose }: { readonly template: Template; readonly onClose: () => void }) {
  const { run } = useDesk()
  const { say, of } = useWords()
  return (
    <TemplateName
      before={template.title}
      does={say('rename.do')}
      lead={say('ownTemplate.renameWhy')}
      onClose={onClose}
      onName={title => {
        if (run(renameTemplate, { template: template.id, title }) !== null) onClose()
      }}
      self={template.id}
      title={say('ownTemplate.renameTitle', { title: of(template.title) })}
    />
  )
}
