import { Label, ProgressBar } from 'react-aria-components'
import { Button } from './Button'
import { Dialog } from './Dialog'
import styles from './Progress.module.css'

interface ProgressProps {
  readonly title: string
  /** The step under way, such as the chapter being written. */
  readonly step: string
  readonly done: number
  readonly of: number
  /** Such as `3 of 12`. */
  readonly count: string
  readonly cancelLabel: string
  readonly onCancel: () => void
}

/** Work that takes longer than a second: what it is at, how far it is, and a cancel that cancels. */
export function Progress({ title, step, done, of, count, cancelLabel, onCancel }: ProgressProps) {
  return (
    <Dialog
      actions={
        <Button autoFocus onPress={onCancel}>
          {cancelLabel}
        </Button>
      }
      closeLabel={cancelLabel}
      isAlert
      onClose={onCancel}
      size="small"
      title={title}
    >
      <ProgressBar className={styles.progress ?? ''} maxValue={Math.max(of, 1)} value={done} valueLabel={count}>
        {({ percentage, valueText }) => (
          <>
            <Label className={styles.step ?? ''}>{step}</Label>
            <span className={styles.count}>{valueText}</span>
            <span className={styles.track}>
              <span className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
    </Dialog>
  )
}
