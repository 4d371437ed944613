import { CircleAlert, CircleCheck, Info, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useStepAside } from './aside'
import { Button } from './Button'
import { IconButton } from './IconButton'
import unseen from './unseen.module.css'
import styles from './ToastRegion.module.css'
import { dismissToast, type Toast, type ToastStore } from './toasts'

/** A passing toast stays this long after it was last pointed at or focused, in milliseconds. */
const stay = 8000

const icons = { ok: CircleCheck, note: Info, error: CircleAlert } as const

interface ToastRegionProps {
  readonly store: ToastStore
  readonly label: string
  readonly dismissLabel: string
}

/** Where the app speaks: one region that waits its turn and one that does not. Both are heard and pressed over a dialog too. */
export function ToastRegion({ store, label, dismissLabel }: ToastRegionProps) {
  const { shown, said } = useStore(store)
  const own = useRef<HTMLElement>(null)
  const at = useStepAside(own, shown.length > 0)
  const item = (toast: Toast) => (
    <ToastItem
      dismissLabel={dismissLabel}
      key={toast.key}
      onDismiss={() => dismissToast(store, toast.key)}
      toast={toast}
    />
  )
  return (
    <section
      ref={own}
      aria-label={label}
      className={styles.region}
      data-at={at}
      data-region="messages"
      data-react-aria-top-layer="true"
    >
      <div aria-live="assertive">{shown.filter(toast => toast.tone === 'error').map(item)}</div>
      <div aria-live="polite">
        {shown.filter(toast => toast.tone !== 'error').map(item)}
        <p className={unseen.words}>{said}</p>
      </div>
    </section>
  )
}

interface ToastItemProps {
  readonly toast: Toast
  readonly dismissLabel: string
  readonly onDismiss: () => void
}

function ToastItem({ toast, dismissLabel, onDismiss }: ToastItemProps) {
  const [held, setHeld] = useState(false)
  const passes = toast.tone !== 'error' && !held
  useEffect(() => {
    if (!passes) return
    const timer = setTimeout(onDismiss, stay)
    return () => clearTimeout(timer)
  }, [passes, onDismiss])
  const Icon = icons[toast.tone]
  return (
    <div
      className={`${styles.toast} ${styles[toast.tone]}`}
      onBlur={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <Icon aria-hidden size={16} strokeWidth={1.5} />
      <p>{toast.words}</p>
      {toast.actions.map(action => (
        <Button
          key={action.label}
          look="quiet"
          onPress={() => {
            action.run()
            onDismiss()
          }}
        >
          {action.label}
        </Button>
      ))}
      <IconButton icon={X} label={dismissLabel} onPress={onDismiss} />
    </div>
  )
}
