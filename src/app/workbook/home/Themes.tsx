import { useId } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { TaggedTable } from '../../../layout/home/themes'
import type { Option } from '../../../model/template'
import { locale } from '../../../text'
import { useDesk } from '../../../views/desk'
import { useWords } from '../../words'
import type { Glance } from './glance'
import aside from './Aside.module.css'
import styles from './Themes.module.css'

/** How often each of the four themes stands where it can be tagged, and which stands nowhere. */
export function Themes({ glance }: { readonly glance: Glance | null }) {
  const { say, of, language } = useWords()
  const heading = useId()
  if (glance === null || glance.report.themes.themes.length === 0) return null
  const { themes, tables, missing } = glance.report.themes
  const list = new Intl.ListFormat(locale(language), { type: 'disjunction' })
  const words =
    missing.length === themes.length
      ? say('themes.none')
      : missing.length === 0
        ? say('themes.covered')
        : say('themes.missing', { missing: list.format(missing.map(({ label }) => of(label))) })
  return (
    <section aria-labelledby={heading} className={aside.part}>
      <h2 id={heading}>{say('themes.title')}</h2>
      <p className={missing.length === 0 ? aside.none : styles.missing}>{words}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('themes.where')}</th>
            {themes.map(theme => (
              <Theme key={theme.id} theme={theme} />
            ))}
          </tr>
        </thead>
        <tbody>
          {tables.map(one => (
            <Counts key={`${one.sheet}/${one.table.id}`} tagged={one} themes={themes} />
          ))}
        </tbody>
      </table>
      <dl className={styles.key}>
        {themes.map(({ id, label, help }) => (
          <div key={id}>
            <dt>{of(label)}</dt>
            <dd>{help === undefined ? '' : of(help)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Four columns leave room for the first word of a theme, "T1"; its name in full stands below. */
function Theme({ theme }: { readonly theme: Option }) {
  const { of } = useWords()
  return (
    <th aria-label={of(theme.label)} scope="col">
      {of(theme.label).split(/\s/)[0]}
    </th>
  )
}

function Counts({ tagged, themes }: { readonly tagged: TaggedTable; readonly themes: readonly Option[] }) {
  const { go } = useDesk()
  const { of } = useWords()
  return (
    <tr>
      <th scope="row">
        <AriaButton className={styles.open ?? ''} onPress={() => go({ sheet: tagged.sheet, table: tagged.table.id })}>
          {of(tagged.table.title)}
        </AriaButton>
      </th>
      {themes.map(({ id }, at) => (
        <td className={tagged.counts[at] === 0 ? styles.zero : undefined} key={id}>
          {tagged.counts[at]}
        </td>
      ))}
    </tr>
  )
}
