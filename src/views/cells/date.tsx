import { parseDate } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import { useCallback, useRef, useState } from 'react'
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
import { raw } from '../../model/cell'
import { locale } from '../../text'
import { useReturn } from '../../ui/focus'
import styles from './cells.module.css'
import { type EditProps, frameOf, typed } from './edit'
import { useCaretAtEnd } from './line'

/** A date, typed in any usual form or picked from a calendar (Alt+Down). */
export function DateEdit(props: EditProps) {
  const { column, value, editing, onEditing, world, frame, control } = props
  const input = useRef<HTMLInputElement>(null)
  useCaretAtEnd(input, editing?.mode === 'edit' && frame === 'cell')
  useReturn(
    editing?.isOpen === true,
    useCallback(() => input.current?.focus(), [])
  )
  const atRest = raw(column, value, world.showing)
  const open = (): void => onEditing({ mode: 'edit', text: editing?.text ?? atRest, isOpen: true })
  return (
    <>
      <input
        {...control}
        ref={input}
        className={styles.input}
        data-editor
        aria-haspopup="dialog"
        autoComplete="off"
        spellCheck={false}
        value={editing?.text ?? (frame === 'field' ? atRest : '')}
        onChange={event => onEditing(typed(editing, event.target.value))}
      />
      {(editing !== null || frame === 'field') && (
        <button
          type="button"
          className={styles.opener}
          tabIndex={-1}
          aria-label={world.say('cell.date.open')}
          onMouseDown={event => event.preventDefault()}
          onClick={open}
        >
          <CalendarDays aria-hidden size={16} strokeWidth={1.5} />
        </button>
      )}
      {editing?.isOpen && <Days {...props} editing={editing} input={input} />}
    </>
  )
}

interface DaysProps extends EditProps {
  readonly input: { readonly current: HTMLInputElement | null }
}

function Days({ value, editing, onEditing, onPick, world, input }: DaysProps) {
  const [anchor] = useState(() => frameOf(input))
  const close = (): void => onEditing({ mode: editing?.mode ?? 'edit', text: editing?.text ?? '' })
  return (
    <Popover
      isOpen
      triggerRef={anchor}
      placement="bottom start"
      offset={4}
      className={styles.float ?? ''}
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
              <Button slot="previous" className={styles.opener ?? ''}>
                <ChevronLeft aria-hidden size={16} strokeWidth={1.5} />
              </Button>
              <Heading className={styles.month ?? ''} />
              <Button slot="next" className={styles.opener ?? ''}>
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
