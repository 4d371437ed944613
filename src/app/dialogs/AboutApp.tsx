import { Dialog } from '../../ui/Dialog'
import { Mark } from '../Mark'
import { useApp } from '../session'
import { useWords } from '../words'
import styles from './AboutApp.module.css'

const systems = { linux: 'Linux', darwin: 'macOS', win32: 'Windows', other: '?' } as const

/** Which Groundwork this is, and what it runs on. */
export function AboutApp({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const { app, electron, chromium, platform } = useApp(state => state.start)
  const facts = [
    [say('about.version'), app],
    [say('about.runtime'), `Electron ${electron}`],
    [say('about.engine'), `Chromium ${chromium}`],
    [say('about.system'), systems[platform]],
    [say('about.licence'), 'Apache-2.0']
  ]
  return (
    <Dialog closeLabel={say('app.close')} onClose={onClose} size="small" title={say('about.title')}>
      <div className={styles.about}>
        <Mark size={48} />
        <div>
          <p>{say('about.words')}</p>
          <p>{say('about.crisis')}</p>
        </div>
      </div>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
