import type { Say } from '../../text'
import { Dialog } from '../../ui/Dialog'
import { type Action, actionsOf } from '../actions'
import { useApp, useSession } from '../session'
import { readShortcut } from '../shortcuts'
import { useWords } from '../words'
import styles from './Shortcuts.module.css'
import { tableKeys } from './table-keys'

/** Every shortcut there is, from the same list that the menus are made of. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const { say } = useWords()
  const platform = useApp(state => state.start.platform)
  const read = (shortcut: string): string => readShortcut(shortcut, platform, say)
  const everywhere = Object.values(actionsOf(session)).flatMap((action: Action) =>
    action.shortcut === undefined
      ? []
      : [
          [
            action.label.replace(/…$/, ''),
            [action.shortcut, action.also].flatMap(keys => (keys === undefined ? [] : read(keys))).join(', ')
          ] as const
        ]
  )
  return (
    <Dialog closeLabel={say('app.close')} isRead onClose={onClose} size="large" title={say('shortcuts.title')}>
      <div className={styles.columns}>
        <Keys heading={say('shortcuts.everywhere')} keys={[...everywhere, [say('shortcuts.regions'), 'F6']]} />
        <Keys heading={say('shortcuts.table')} keys={inTable(say, read)} />
        <Keys heading={say('shortcuts.picture')} keys={inPicture(say, read)} />
      </div>
    </Dialog>
  )
}

type Pair = readonly [what: string, keys: string]

/** What the grid itself listens for, then what the system sends it. */
function inTable(say: Say, read: (shortcut: string) => string): readonly Pair[] {
  const own = tableKeys().map(({ what, keys }): Pair => [say(what), keys.map(read).join(', ')])
  return [
    ...own,
    [say('keys.extend'), say('keys.withMove')],
    [say('keys.type'), say('keys.any')],
    [say('menu.cut'), read('Mod+X')],
    [say('menu.copyText'), read('Mod+C')],
    [say('menu.paste'), read('Mod+V')]
  ]
}

/** What a mark in a picture listens for. */
function inPicture(say: Say, read: (shortcut: string) => string): readonly Pair[] {
  const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map(read).join(', ')
  return [
    [say('picture.key.go'), arrows],
    [say('picture.key.open'), read('Enter')],
    [say('picture.key.grab'), read('Space')],
    [say('picture.key.carry'), arrows],
    [say('picture.key.back'), read('Escape')],
    [say('picture.key.rate'), say('picture.key.digits')],
    [say('picture.key.letter'), say('picture.key.itsLetter')],
    [say('picture.key.twin'), read('T')]
  ]
}

function Keys({ heading, keys }: { readonly heading: string; readonly keys: readonly Pair[] }) {
  return (
    <section>
      <h3>{heading}</h3>
      <dl>
        {keys.map(([what, press]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <kbd>{press}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
