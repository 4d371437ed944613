import { parseDate } from '@internationalized/date'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  Heading,
  I18nProvider,
  Popover
} from 'react-aria-components'
import { locale } from '../../text'
import styles from './days.module.css'
import edit from './edit.module.css'
import { type EditProps, frameOf } from './edit'

interface DaysProps extends EditProps {
  readonly input: { readonly current: HTMLInputElement | null }
}

/** The calendar that a date is picked from; it hangs from the field, and gives the keyboard back to it. */
export function Days({ value, editing, onEditing, onPick, world, input }: DaysProps) {
  const [anchor] = useState(() => frameOf(input))
  const close = (): void => onEditing({ mode: editing?.mode ?? 'edit', text: editing?.text ?? '' })
  return (
    <Popover
      isOpen
      triggerRef={anchor}
      placement="bottom start"
      offset={4}
      className={edit.float ?? ''}
      data-cell-float=""
      onOpenChange={isOpen => {
        if (!isOpen) close()
      }}
    >
      <Dialog aria-label={world.say('cell.date.open')} className={styles.calendar ?? ''}>
        <I18nProvider locale={locale(world.language)}>
          <Calendar
            aria-label={world.say('cell.date.open')}
            autoFocus
            defaultValue={isDay(value) ? parseDate(value) : null}
            defaultFocusedValue={parseDate(isDay(value) ? value : world.today)}
            onChange={day => onPick(day.toString())}
          >
            <header className={styles.months}>
              <Button slot="previous" className={edit.opener ?? ''}>
                <ChevronLeft aria-hidden size={16} strokeWidth={1.5} />
              </Button>
              <Heading className={styles.month ?? ''} />
              <Button slot="next" className={edit.opener ?? ''}>
                <ChevronRight aria-hidden size={16} strokeWidth={1.5} />
              </Button>
            </header>
            <CalendarGrid>
              <CalendarGridHeader>
                {day => <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {date => (
                  <CalendarCell
                    date={date}
                    className={`${styles.day} ${date.toString() === world.today ? styles.today : ''}`}
                  />
                )}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </I18nProvider>
      </Dialog>
    </Popover>
  )
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}
