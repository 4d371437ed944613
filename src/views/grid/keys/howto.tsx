import { say } from '../../../text'
import { useDesk } from '../../desk'

/** How keys work in the grid and which of them leave it: the description that is read when the keyboard comes in. */
export function HowTo() {
  const { language, tabLeaves } = useDesk()
  return (
    <p id="grid-how" hidden>
      {say(language, tabLeaves ? 'grid.how.tabLeaves' : 'grid.how')}
    </p>
  )
}
