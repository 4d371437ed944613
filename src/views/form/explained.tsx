import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import { type ComponentProps } from 'react'
import { Worked } from '../cells/worked'
import worked from '../cells/worked.module.css'
import styles from './explained.module.css'

interface ExplainedProps extends ComponentProps<typeof Worked> {
  /** The id of the field's label, so that of many such buttons each says what it explains. */
  readonly describedBy: string
}

/** How a field came by its value, behind a button: a form of many results stays short. */
export function Explained({ describedBy, ...asked }: ExplainedProps) {
  const { laid, world } = asked
  return (
    <DialogTrigger>
      <Button className={styles.button ?? ''} aria-describedby={describedBy}>
        {world.say('grid.explain')}
      </Button>
      <Popover placement="bottom start" offset={4} className={worked.popover ?? ''}>
        <Dialog className={worked.body ?? ''}>
          <Heading slot="title" level={3}>
            {laid.label}
          </Heading>
          <Worked {...asked} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
