import { ArrowUpCircle } from 'lucide-react'
import { useState } from 'react'
import type { Id } from '../../model/change'
import type { Template } from '../../model/template'
import { Button } from '../../ui/Button'
import { useDesk } from '../../views/desk'
import { isPutOff, putOff } from '../newer'
import { useApp, useSession } from '../session'
import { useWords } from '../words'
import styles from './NewerOffer.module.css'

interface NewerOfferProps {
  readonly sheet: Id
  readonly newer: Template
}

/** One quiet line on a sheet whose template has a newer version; nothing happens by itself. */
export function NewerOffer({ sheet, newer }: NewerOfferProps) {
  const session = useSession()
  const { announce } = useDesk()
  const { say } = useWords()
  const workbook = useApp(state => state.opened?.id ?? '')
  const [isPut, setPut] = useState(() => isPutOff(workbook, newer))
  if (isPut) return null
  const put = (): void => {
    putOff(workbook, newer)
    setPut(true)
    announce(say('upgrade.put'))
  }
  return (
    <div className={styles.offer}>
      <ArrowUpCircle aria-hidden size={16} strokeWidth={1.5} />
      <p>{say('upgrade.offer', { to: newer.version })}</p>
      <Button look="quiet" onPress={() => session.app.setState({ dialog: { is: 'upgrade', sheet } })}>
        {say('upgrade.see')}
      </Button>
      <Button look="quiet" onPress={put}>
        {say('upgrade.later')}
      </Button>
    </div>
  )
}
