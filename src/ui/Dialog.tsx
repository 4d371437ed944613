import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './Dialog.module.css'
import { GiveBack } from './focus'
import { IconButton } from './IconButton'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly closeLabel: string
  readonly children: ReactNode
  /** Buttons, the one that does it last. */
  readonly actions?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
  /** Nothing in it takes the keyboard: the words themselves do, so that a long text can be scrolled by key. */
  readonly isRead?: boolean
  /** An alert dialog is read out whole and is not closed by a click beside it. */
  readonly isAlert?: boolean
}

/** A question or a form over the page. Escape closes it, and the focus goes back where it came from. */
export function Dialog({
  title,
  onClose,
  closeLabel,
  children,
  actions,
  size = 'medium',
  isRead = false,
  isAlert = false
}: DialogProps) {
  return (
    <>
      <ModalOverlay
        className={styles.overlay ?? ''}
        isDismissable={!isAlert}
        isOpen
        onOpenChange={open => {
          if (!open) onClose()
        }}
      >
        <Modal className={`${styles.modal} ${styles[size]}`}>
          <AriaDialog className={styles.dialog ?? ''} role={isAlert ? 'alertdialog' : 'dialog'}>
            <header className={styles.head}>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              <IconButton label={closeLabel} icon={X} onPress={onClose} />
            </header>
            <div className={styles.body} {...(isRead && { role: 'group', 'aria-label': title, tabIndex: 0 })}>
              {children}
            </div>
            {actions !== undefined && <footer className={styles.foot}>{actions}</footer>}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
      <GiveBack />
    </>
  )
}
