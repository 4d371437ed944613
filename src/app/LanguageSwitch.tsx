import { Segments } from '../ui/Segments'
import { changePreferences } from './preferences'
import { useSession } from './session'
import { useWords } from './words'

/** English or French, each under its own name; the whole interface changes at once. */
export function LanguageSwitch() {
  const session = useSession()
  const { language, say } = useWords()
  return (
    <Segments
      choices={[
        { id: 'en', label: 'EN', name: 'English', lang: 'en' },
        { id: 'fr', label: 'FR', name: 'Français', lang: 'fr' }
      ]}
      isBare
      label={say('status.language')}
      onChange={chosen => void changePreferences(session, { language: chosen })}
      value={language}
    />
  )
}
