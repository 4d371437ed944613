import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import styles from './Tooltip.module.css'

interface TooltipProps {
  readonly label: string
  readonly shortcut?: string | undefined
  /** One thing that can take the focus. */
  readonly children: ReactElement
}

/** What a control is called, and the keys for it, on hover and on focus. */
export function Tooltip({ label, shortcut, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className={styles.tip ?? ''} offset={6}>
        {label}
        {shortcut !== undefined && <kbd>{shortcut}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
