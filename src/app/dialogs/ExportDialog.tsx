import { useMemo, useState } from 'react'
import { layoutDocument } from '../../layout/document'
import { chosenForExport } from '../../layout/exported'
import { type Sheet, sheetsOf, type Workbook } from '../../model/workbook'
import { say } from '../../text'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { Segments } from '../../ui/Segments'
import { useDesk } from '../../views/desk'
import { documentAsk, type ExportChoice, exportWord, lastChoice, privateLabels } from '../exporting'
import { useSession } from '../session'
import { titleOf } from '../sheets'
import { useWords, type Words } from '../words'
import styles from './ExportDialog.module.css'
import form from './form.module.css'

/** What goes into the Word document, and in which language; what was chosen last is chosen again. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const { workbook } = useDesk()
  const words = useWords()
  const sheets = sheetsOf(workbook)
  const [choice, setChoice] = useState<ExportChoice>(() => lastChoice(session, workbook))
  const change = (part: Partial<ExportChoice>): void => setChoice({ ...choice, ...part })
  const chosen = sheets.filter(sheet => choice.sheets.includes(sheet.id))
  const secrets = privateLabels(workbook, chosen, words.language)
  const actions = (
    <>
      <Button onPress={onClose}>{words.say('app.cancel')}</Button>
      <Button
        isDisabled={chosen.length === 0}
        look="primary"
        onPress={() => {
          onClose()
          void exportWord(session, workbook, choice)
        }}
      >
        {words.say('export.do', { count: chosen.length })}
      </Button>
    </>
  )
  return (
    <Dialog
      actions={actions}
      closeLabel={words.say('app.close')}
      onClose={onClose}
      size="large"
      title={words.say('export.title')}
    >
      <div className={styles.columns}>
        <div className={form.form}>
          <fieldset className={form.group}>
            <legend>{words.say('export.sheets')}</legend>
            {sheets.map(sheet => (
              <Checkbox
                isOn={choice.sheets.includes(sheet.id)}
                key={sheet.id}
                onChange={on =>
                  change({
                    sheets: sheets.map(({ id }) => id).filter(id => (id === sheet.id ? on : choice.sheets.includes(id)))
                  })
                }
              >
                {titleOf(sheet, words.language)}
              </Checkbox>
            ))}
            {chosen
              .flatMap(sheet => exportViews(workbook, sheet, words))
              .map(line => (
                <p className={form.help} key={line}>
                  {line}
                </p>
              ))}
            {chosen.length === 0 && <p className={form.problem}>{words.say('export.none')}</p>}
          </fieldset>
          <Segments
            choices={[
              { id: 'en', label: 'English', lang: 'en' },
              { id: 'fr', label: 'Français', lang: 'fr' }
            ]}
            label={words.say('export.language')}
            onChange={value => change({ language: value })}
            value={choice.language}
          />
          <Segments
            choices={(['letter', 'a4'] as const).map(id => ({ id, label: words.say(`settings.${id}`) }))}
            label={words.say('export.paper')}
            onChange={paper => change({ paper })}
            value={choice.paper}
          />
          <Checkbox
            description={words.say('export.gapsWhy')}
            isOn={choice.withGaps}
            onChange={withGaps => change({ withGaps })}
          >
            {words.say('export.gaps')}
          </Checkbox>
          <Checkbox
            description={words.say('export.picturesWhy')}
            isOn={choice.withPictures}
            onChange={withPictures => change({ withPictures })}
          >
            {words.say('export.pictures')}
          </Checkbox>
          {secrets.length > 0 && (
            <div className={form.group}>
              <Checkbox
                description={words.say('export.privateWhy')}
                isOn={choice.withPrivate}
                onChange={withPrivate => change({ withPrivate })}
              >
                {words.say('export.private')}
              </Checkbox>
              {choice.withPrivate && (
                <p aria-live="polite" className={form.warning}>
                  {words.say('export.privateWarning', { columns: secrets.join(', ') })}
                </p>
              )}
            </div>
          )}
        </div>
        <Outline choice={choice} />
      </div>
    </Dialog>
  )
}

/** The tables of a sheet that are shown as in a view that a person chose. */
function exportViews(workbook: Workbook, sheet: Sheet, { say, of }: Words): readonly string[] {
  return sheet.template.tables.flatMap(table => {
    const view = chosenForExport(workbook, sheet.id, table)
    return view === null ? [] : [say('export.view', { table: of(table.title), view: view.name })]
  })
}

/** The document's chapters as they will be, from the same layout that Word is drawn from. */
function Outline({ choice }: { readonly choice: ExportChoice }) {
  const session = useSession()
  const { workbook } = useDesk()
  const { language } = choice
  const ask = useMemo(() => documentAsk(session, workbook, choice), [session, workbook, choice])
  const layout = useMemo(() => layoutDocument(workbook, ask), [workbook, ask])
  return (
    <section aria-label={say(language, 'export.outline')} className={styles.outline} lang={language}>
      <h3>{layout.cover.title}</h3>
      <p>{say(language, 'export.cover')}</p>
      <ol>
        {layout.chapters.map(chapter => (
          <li key={chapter.sheet}>
            {chapter.title}
            <ul>
              {chapter.blocks
                .filter(block => block.is !== 'cards')
                .map(block => (
                  <li key={block.table}>
                    {'rows' in block
                      ? say(language, 'export.outlineTable', { title: block.title, rows: block.rows.length })
                      : block.title}
                    {block.pictures.length > 0 && (
                      <ul>
                        {block.pictures.map(({ id, title }) => (
                          <li key={id}>{say(language, 'export.outlinePicture', { title })}</li>
                        ))}
                      </ul>
                    )}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      {choice.withGaps && <p>{say(language, 'word.gaps')}</p>}
    </section>
  )
}
