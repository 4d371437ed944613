import type { Text } from '../model/template'

/** Copy, cut and paste. */
export const clipboard = {
  'grid.copied': {
    en: '{count, plural, one {# cell copied} other {# cells copied}}',
    fr: '{count, plural, one {# cellule copiée} other {# cellules copiées}}'
  },
  'grid.cut': {
    en: '{count, plural, one {# cell} other {# cells}} ready to move: paste where {count, plural, one {it goes} other {they go}}, or press Escape.',
    fr: '{count, plural, one {# cellule prête} other {# cellules prêtes}} à déplacer : collez à l’endroit voulu, ou appuyez sur Échap.'
  },
  'grid.pasted': {
    en: '{count, plural, one {# cell pasted} other {# cells pasted}}{rows, plural, =0 {} one {, # row added} other {, # rows added}}{problems, plural, =0 {} one {, # needs a look} other {, # need a look}}.',
    fr: '{count, plural, one {# cellule collée} other {# cellules collées}}{rows, plural, =0 {} one {, # ligne ajoutée} other {, # lignes ajoutées}}{problems, plural, =0 {} one {, # à vérifier} other {, # à vérifier}}.'
  },
  'grid.moved': {
    en: '{count, plural, one {# cell moved} other {# cells moved}}{rows, plural, =0 {} one {, # row added} other {, # rows added}}{problems, plural, =0 {} one {, # needs a look} other {, # need a look}}.',
    fr: '{count, plural, one {# cellule déplacée} other {# cellules déplacées}}{rows, plural, =0 {} one {, # ligne ajoutée} other {, # lignes ajoutées}}{problems, plural, =0 {} one {, # à vérifier} other {, # à vérifier}}.'
  },
  'grid.paste.skipped': {
    en: '{count, plural, one {# column that cannot be typed in was left as it is} other {# columns that cannot be typed in were left as they are}}.',
    fr: '{count, plural, one {# colonne qui ne se remplit pas à la main est restée telle quelle} other {# colonnes qui ne se remplissent pas à la main sont restées telles quelles}}.'
  },
  'grid.paste.dropped': {
    en: '{count, plural, one {The last column on the clipboard found no place here and was left out} other {The last # columns on the clipboard found no place here and were left out}}.',
    fr: '{count, plural, one {La dernière colonne du presse-papiers n’avait pas de place ici et a été laissée de côté} other {Les # dernières colonnes du presse-papiers n’avaient pas de place ici et ont été laissées de côté}}.'
  },
  'grid.paste.lost': {
    en: '{count, plural, one {The last row was left out} other {The last # rows were left out}}: no row can be added here.',
    fr: '{count, plural, one {La dernière ligne a été laissée} other {Les # dernières lignes ont été laissées}} de côté : on ne peut pas ajouter de lignes ici.'
  },
  'grid.paste.nothing': {
    en: 'There is nothing on the clipboard to paste.',
    fr: 'Il n’y a rien à coller dans le presse-papiers.'
  },
  'grid.paste.withKeys': {
    en: 'Press {keys} now: the rows are laid in from the cell that is marked.',
    fr: 'Appuyez maintenant sur {keys} : les lignes sont placées à partir de la cellule marquée.'
  },
  'grid.copy.tooLarge': {
    en: 'That is more than a million cells: nothing was copied. Copy a smaller part, or export the table.',
    fr: 'C’est plus d’un million de cellules : rien n’a été copié. Copiez une plus petite partie, ou exportez le tableau.'
  },
  'grid.cutIt': { en: 'Cut', fr: 'Couper' },
  'grid.copyIt': { en: 'Copy', fr: 'Copier' },
  'grid.pasteIt': { en: 'Paste', fr: 'Coller' },
  'grid.pasteText': { en: 'Paste as text', fr: 'Coller comme texte' },
  'grid.pasteMapped': { en: 'Paste and map columns…', fr: 'Coller en associant les colonnes…' },
  'grid.map.title': {
    en: 'Paste {count, plural, one {# row} other {# rows}}',
    fr: 'Coller {count, plural, one {# ligne} other {# lignes}}'
  },
  'grid.map.help': {
    en: 'Choose where each column on the clipboard goes. The first rows show how they would be read.',
    fr: 'Choisissez où va chaque colonne du presse-papiers. Les premières lignes montrent comment elles seraient lues.'
  },
  'grid.map.headings': {
    en: 'The first row is headings: leave it out',
    fr: 'La première ligne contient les en-têtes : ne pas la coller'
  },
  'grid.map.preview': { en: 'Preview', fr: 'Aperçu' },
  'grid.map.column': { en: 'Column {number, number}', fr: 'Colonne {number, number}' },
  'grid.map.none': { en: 'Leave out', fr: 'Laisser de côté' },
  'grid.map.amiss': { en: 'Needs a look', fr: 'À vérifier' },
  'grid.map.more': {
    en: '{count, plural, one {and # more row} other {and # more rows}}',
    fr: '{count, plural, one {et # autre ligne} other {et # autres lignes}}'
  },
  'grid.map.paste': { en: 'Paste', fr: 'Coller' },
  'grid.paste.add': { en: 'Add “{text}” to the list', fr: 'Ajouter « {text} » à la liste' },
  'grid.paste.news': { en: 'What came of the paste', fr: 'Résultat du collage' },
  'grid.paste.next': { en: 'Next to look at', fr: 'Prochaine à vérifier' },
  'grid.paste.done': {
    en: 'Nothing pasted needs a look any more.',
    fr: 'Plus rien à vérifier dans ce qui a été collé.'
  },
  'grid.paste.close': { en: 'Dismiss', fr: 'Fermer' },
  'grid.paste.tooLarge': {
    en: 'That is more than a million cells: nothing was pasted. Paste a smaller part.',
    fr: 'C’est plus d’un million de cellules : rien n’a été collé. Collez une plus petite partie.'
  }
} as const satisfies Record<string, Text>
