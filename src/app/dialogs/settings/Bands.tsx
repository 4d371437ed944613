import { Palette, Plus, X } from 'lucide-react'
import { useId } from 'react'
import type { Json } from '../../../model/change'
import type { Band, Language, Tone } from '../../../model/template'
import { same } from '../../../model/value'
import { Button } from '../../../ui/Button'
import { Chip } from '../../../ui/Chip'
import field from '../../../ui/Field.module.css'
import { IconButton } from '../../../ui/IconButton'
import { MenuButton } from '../../../ui/MenuButton'
import { Select } from '../../../ui/Select'
import { said } from '../../../views/grid/columns/question'
import { useSession } from '../../session'
import { useWords } from '../../words'
import form from '../form.module.css'
import { type BandDraft, type BandsField, bandsOf, type DraftFault, written } from './draft'
import styles from './settings.module.css'

const mostBands = 12
const tones = ['low', 'moderate', 'high', 'extreme', 'quiet'] as const satisfies readonly Tone[]

interface BandsProps {
  readonly field: BandsField
  readonly bands: readonly BandDraft[]
  readonly onChange: (bands: readonly BandDraft[]) => void
}

/** The bands of a score: from where to where, what they are called, and what is to be done about what falls in them. */
export function Bands({ field: { tables, kept, presets, scores }, bands, onChange }: BandsProps) {
  const { say, of, language } = useWords()
  const session = useSession()
  const heading = useId()
  const wrong = useId()
  const sets = startingPoints(kept, presets, say('sheetSettings.ofTemplate'))
  const read = bandsOf(bands, scores, language)
  const fault = 'fault' in read ? faultWords(read, bands, language) : null
  const chosen = sets.find(one => !('fault' in read) && areSame(one.bands, read.bands))
  const change = (at: number, part: Partial<BandDraft>): void =>
    onChange(bands.with(at, { ...bandAt(bands, at), ...part }))
  const add = (): void => {
    const blank = { from: '', to: '', label: { en: '', fr: '' }, tone: 'quiet' } as const
    onChange([...bands, { ...blank, id: `b-${session.newId().toLowerCase()}` }])
  }
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h3 className={form.heading} id={heading}>
        {say('sheetSettings.bandsOf', { tables: tables.map(({ title }) => of(title)).join(', ') })}
      </h3>
      <div className={styles.start}>
        <Select
          choices={[
            ...(chosen === undefined ? [{ id: 'own', label: say('sheetSettings.own') }] : []),
            ...sets.map(({ id, title }) => ({ id, label: typeof title === 'string' ? title : of(title) }))
          ]}
          label={say('sheetSettings.start')}
          onChange={id => onChange(written(sets.find(one => one.id === id)?.bands ?? [], language))}
          value={chosen?.id ?? 'own'}
        />
      </div>
      <div aria-hidden className={`${styles.band} ${styles.heads}`}>
        <span>{say('sheetSettings.from')}</span>
        <span>{say('sheetSettings.to')}</span>
        {tongues(language).map(one => (
          <span key={one}>{say(`sheetSettings.name.${one}`)}</span>
        ))}
      </div>
      <ol className={styles.bands}>
        {bands.map((band, at) => (
          <BandRow
            band={band}
            describedBy={fault === null ? undefined : wrong}
            key={band.id}
            number={at + 1}
            onChange={part => change(at, part)}
            onDrop={bands.length > 1 ? () => onChange(bands.toSpliced(at, 1)) : undefined}
          />
        ))}
      </ol>
      <p aria-live="polite" className={form.problem} id={wrong}>
        {fault && say(`sheetSettings.fault.${fault.key}`, fault.values)}
      </p>
      <div>
        <Button icon={Plus} isDisabled={bands.length >= mostBands} look="quiet" onPress={add}>
          {say('sheetSettings.addBand')}
        </Button>
      </div>
    </section>
  )
}

interface BandRowProps {
  readonly band: BandDraft
  readonly number: number
  readonly describedBy: string | undefined
  readonly onChange: (part: Partial<BandDraft>) => void
  readonly onDrop: (() => void) | undefined
}

function BandRow({ band, number, describedBy, onChange, onDrop }: BandRowProps) {
  const { say, of, language } = useWords()
  const name = of(band.label) || say('sheetSettings.bandNumber', { number })
  const input = (label: string, value: string, type: (text: string) => void, lang?: Language) => (
    <input
      aria-describedby={describedBy}
      aria-label={label}
      className={field.control}
      lang={lang}
      onChange={event => type(event.target.value)}
      value={value}
    />
  )
  const escalation = band.escalation ?? { en: '', fr: '' }
  return (
    <li className={styles.band}>
      {input(say('sheetSettings.fromOf', { name }), band.from, from => onChange({ from }))}
      {input(say('sheetSettings.toOf', { name }), band.to, to => onChange({ to }))}
      {tongues(language).map(one => (
        <span key={one}>
          {input(
            say(`sheetSettings.nameOf.${one}`, { number }),
            band.label[one],
            text => onChange({ label: said(band.label, one, text) }),
            one
          )}
        </span>
      ))}
      <MenuButton
        choices={tones.map(id => ({ id, label: say(id === 'quiet' ? 'tone.none' : `tone.${id}`) }))}
        chosen={tones.find(one => one === band.tone) ?? 'quiet'}
        icon={Palette}
        label={say('options.tone', { name })}
        onChoose={tone => onChange({ tone })}
      />
      {onDrop ? <IconButton icon={X} label={say('sheetSettings.dropBand', { name })} onPress={onDrop} /> : <span />}
      <span className={styles.chip}>
        <Chip tone={band.tone}>{name}</Chip>
      </span>
      {tongues(language).map(one => (
        <span key={`do ${one}`}>
          {input(
            say(`sheetSettings.doOf.${one}`, { name }),
            escalation[one],
            text => onChange({ escalation: said(escalation, one, text) }),
            one
          )}
        </span>
      ))}
    </li>
  )
}

/** The language that is read, then the other. */
function tongues(language: Language): readonly Language[] {
  return language === 'en' ? ['en', 'fr'] : ['fr', 'en']
}

/** The template's own bands and those that are offered beside them, each once. */
function startingPoints(kept: readonly Band[], presets: BandsField['presets'], title: string) {
  const isAmong = presets.some(({ bands }) => areSame(bands, kept))
  return [...(isAmong ? [] : [{ id: 'template', title, bands: kept }]), ...presets]
}

function areSame(a: readonly Band[], b: readonly Band[]): boolean {
  return same(a as unknown as Json, b as unknown as Json)
}

function bandAt(bands: readonly BandDraft[], at: number): BandDraft {
  const band = bands[at]
  if (band === undefined) throw new Error(`there is no band ${at}`)
  return band
}

type FaultKey = 'none' | 'unnamed' | 'backwards' | 'overlap' | 'gap' | 'number'

/** A sentence and what it speaks of: the name of a band, or a score. */
function faultWords(
  fault: DraftFault,
  bands: readonly BandDraft[],
  language: Language
): { readonly key: FaultKey; readonly values: Readonly<Record<string, string | number>> } {
  if (fault.fault === 'none') return { key: 'none', values: {} }
  if (fault.fault === 'gap') return { key: 'gap', values: { score: fault.score } }
  const name = bands[fault.at]?.label[language] || String(fault.at + 1)
  return { key: fault.fault, values: { name, score: 'score' in fault ? fault.score : '' } }
}
