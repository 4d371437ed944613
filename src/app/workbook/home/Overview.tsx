import { Plus } from 'lucide-react'
import { longDate } from '../../../model/date'
import { isLike } from '../../../model/like'
import { sheetsOf } from '../../../model/workbook'
import { Button } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { useDesk } from '../../../views/desk'
import { useWritten } from '../../../views/written'
import { Mark } from '../../Mark'
import { useSession } from '../../session'
import { detailsOf } from '../../sheets'
import { useWords } from '../../words'
import { Ahead } from './Ahead'
import { useGlance } from './glance'
import { Health } from './Health'
import { NextStep } from './NextStep'
import styles from './Overview.module.css'
import { Path } from './Path'
import { Themes } from './Themes'
import { TopRisks } from './TopRisks'

/** The workbook at a glance: what to do next, how it stands, how far each tool is, what is due and what could go wrong. */
export function Overview() {
  const session = useSession()
  const { workbook } = useDesk()
  const { say } = useWords()
  const glance = useGlance()
  const sheets = sheetsOf(workbook)
  const add = (): void => session.app.setState({ dialog: { is: 'add-sheet' } })
  return (
    <div className={styles.page} data-region="main">
      <Head />
      {sheets.length === 0 ? (
        <>
          <EmptyState
            actions={
              <Button icon={Plus} look="primary" onPress={add}>
                {say('shell.addSheet')}
              </Button>
            }
            drawing={<Mark size={64} />}
            sentence={say('overview.noSheets')}
          />
          <Path glance={null} />
        </>
      ) : (
        <>
          <NextStep glance={glance} />
          <Health glance={glance} />
          <div className={styles.columns}>
            <Path glance={glance} />
            <div className={styles.aside}>
              <Ahead glance={glance} />
              {sheets.some(({ template }) => isLike(template, 'risks')) && <TopRisks glance={glance} />}
              <Themes glance={glance} />
            </div>
          </div>
        </>
      )}
    </div>
  )
}

function Head() {
  const session = useSession()
  const { workbook } = useDesk()
  const { say, language } = useWords()
  const written = useWritten()
  const { title, organisation, preparedBy, created } = detailsOf(workbook)
  const facts = [
    organisation,
    preparedBy === '' ? '' : say('overview.prepared', { name: preparedBy }),
    created === '' ? '' : say('overview.created', { date: longDate(created, language) })
  ].filter(fact => fact !== '')
  return (
    <header className={styles.head}>
      <div>
        <h1 lang={title === '' ? undefined : written}>{title === '' ? say('app.untitled') : title}</h1>
        <p>{facts.join(' · ')}</p>
      </div>
      <Button onPress={() => session.app.setState({ dialog: { is: 'details' } })}>{say('overview.details')}</Button>
    </header>
  )
}
