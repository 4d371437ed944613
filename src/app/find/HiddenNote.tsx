import { EyeOff } from 'lucide-react'
import { isIn, shownPlaces } from '../../layout/search'
import { Button } from '../../ui/Button'
import { useFinding } from '../../views/finding'
import { useSession } from '../session'
import { useWords } from '../words'
import styles from './FindBar.module.css'
import { hitWords, show } from './going'

/** Says so where the found cell is in a hidden column or in a row that is filtered out, and offers to show the column, or the row as a form. */
export function HiddenNote() {
  const session = useSession()
  const { say } = useWords()
  const { current, sight } = useFinding()
  if (current === null || sight === null || !isIn(current, sight)) return null
  const [row, column] = shownPlaces(sight)(current)
  const isRowHidden = row >= sight.rows.length
  if (!isRowHidden && column < sight.columns.length) return null
  const words = hitWords(session, current)
  if (words === null) return null
  return (
    <p className={styles.note} role="status">
      <EyeOff aria-hidden size={14} strokeWidth={1.5} />
      {say(isRowHidden ? 'find.hiddenRow' : 'find.hiddenColumn', words)}
      {sight.hidden.includes(current.column) && (
        <Button
          look="quiet"
          onPress={() => {
            sight.showColumn(current.column)
            show(session, current)
          }}
        >
          {say('grid.column.show')}
        </Button>
      )}
      <Button
        look="quiet"
        onPress={() => session.app.setState({ active: { row: current.row, column: current.column }, panel: 'row' })}
      >
        {say('find.openRow')}
      </Button>
    </p>
  )
}
