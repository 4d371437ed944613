import { useState } from 'react'
import type { Preferences } from '../../bridge'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { Segments } from '../../ui/Segments'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { changePreferences, nameAuthor } from '../preferences'
import { useApp, useSession } from '../session'
import { useWords } from '../words'
import { CurrencySelect } from './CurrencySelect'
import styles from './form.module.css'

const languages = [
  { id: 'en', label: 'English', lang: 'en' },
  { id: 'fr', label: 'Français', lang: 'fr' }
] as const

/** Settings of this copy of the app. Each holds from the moment it is chosen, so there is nothing to save. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const actions = (
    <Button look="primary" onPress={onClose}>
      {say('app.done')}
    </Button>
  )
  return (
    <Dialog actions={actions} closeLabel={say('app.close')} onClose={onClose} title={say('settings.title')}>
      <div className={styles.form}>
        <You />
        <Look />
        <Keyboard />
        <Documents />
      </div>
    </Dialog>
  )
}

function useSetting() {
  const session = useSession()
  const preferences = useApp(state => state.preferences)
  const set = (part: Partial<Preferences>): void => void changePreferences(session, part)
  return { session, preferences, set }
}

function You() {
  const { say } = useWords()
  const { session, preferences, set } = useSetting()
  const [name, setName] = useState(preferences.author?.name ?? '')
  const [organisation, setOrganisation] = useState(preferences.organisation)
  return (
    <fieldset className={styles.group}>
      <legend>{say('settings.you')}</legend>
      <div className={styles.pair}>
        <TextField
          label={say('name.label')}
          maxLength={120}
          onBlur={() => void nameAuthor(session, name)}
          onChange={setName}
          problem={name.trim() === '' ? say('settings.nameNeeded') : undefined}
          value={name}
        />
        <TextField
          description={say('settings.organisationWhy')}
          label={say('settings.organisation')}
          maxLength={200}
          onBlur={() => set({ organisation: organisation.trim() })}
          onChange={setOrganisation}
          value={organisation}
        />
      </div>
    </fieldset>
  )
}

function Look() {
  const { say } = useWords()
  const { preferences, set } = useSetting()
  return (
    <fieldset className={`${styles.group} ${styles.divided}`}>
      <legend>{say('settings.look')}</legend>
      <Segments
        choices={languages}
        label={say('settings.language')}
        onChange={language => set({ language })}
        value={preferences.language}
      />
      <div className={styles.pair}>
        <Segments
          choices={(['system', 'light', 'dark'] as const).map(id => ({ id, label: say(`settings.${id}`) }))}
          label={say('settings.theme')}
          onChange={theme => set({ theme })}
          value={preferences.theme}
        />
        <Segments
          choices={(['compact', 'normal', 'comfortable'] as const).map(id => ({ id, label: say(`settings.${id}`) }))}
          label={say('settings.density')}
          onChange={density => set({ density })}
          value={preferences.density}
        />
      </div>
    </fieldset>
  )
}

function Keyboard() {
  const { say } = useWords()
  const { preferences, set } = useSetting()
  return (
    <fieldset className={`${styles.group} ${styles.divided}`}>
      <legend>{say('settings.keyboard')}</legend>
      <Checkbox
        description={say('settings.tabLeavesWhy')}
        isOn={preferences.tabLeaves}
        onChange={tabLeaves => set({ tabLeaves })}
      >
        {say('settings.tabLeaves')}
      </Checkbox>
    </fieldset>
  )
}

function Documents() {
  const { say } = useWords()
  const { preferences, set } = useSetting()
  return (
    <fieldset className={`${styles.group} ${styles.divided}`}>
      <legend>{say('settings.documents')}</legend>
      <div className={styles.pair}>
        <Segments
          choices={languages}
          label={say('settings.documentLanguage')}
          onChange={documentLanguage => set({ documentLanguage })}
          value={preferences.documentLanguage}
        />
        <Segments
          choices={(['letter', 'a4'] as const).map(id => ({ id, label: say(`settings.${id}`) }))}
          label={say('settings.paper')}
          onChange={paper => set({ paper })}
          value={preferences.paper}
        />
        <CurrencySelect onChange={currency => set({ currency })} value={preferences.currency} />
        <Select
          choices={(['ymd', 'dmy', 'mdy'] as const).map(id => ({ id, label: say(`settings.${id}`) }))}
          description={say('settings.dateOrderWhy')}
          label={say('settings.dateOrder')}
          onChange={dateOrder => set({ dateOrder })}
          value={preferences.dateOrder}
        />
      </div>
    </fieldset>
  )
}
