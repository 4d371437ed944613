import type { Text } from '../model/template'

/** The tour: five stops, one after the other. */
export const tour = {
  'tour.start': { en: 'Tour of the window', fr: 'Visite de la fenêtre' },
  'tour.name': { en: 'Tour', fr: 'Visite' },
  'tour.at': { en: 'Stop {at} of {of}', fr: 'Étape {at} de {of}' },
  'tour.next': { en: 'Next', fr: 'Suivant' },
  'tour.back': { en: 'Back', fr: 'Précédent' },
  'tour.done': { en: 'Done', fr: 'Terminer' },
  'tour.skip': { en: 'End the tour', fr: 'Mettre fin à la visite' },
  'tour.sheets': { en: 'The path', fr: 'Le parcours' },
  'tour.sheets.words': {
    en: 'Each sheet is a tool of the toolkit, in the order in which they are used. The number beside it says how many gaps it still has.',
    fr: 'Chaque feuille est un outil de la trousse, dans l’ordre où on s’en sert. Le nombre à côté indique combien de lacunes il reste.'
  },
  'tour.table': { en: 'The table', fr: 'Le tableau' },
  'tour.table.words': {
    en: 'Type as in a spreadsheet: arrows move, typing replaces, F2 edits, Ctrl+C and Ctrl+V copy and paste, also from Excel and Word.',
    fr: 'Tapez comme dans un tableur : les flèches déplacent, la frappe remplace, F2 modifie, Ctrl+C et Ctrl+V copient et collent, aussi d’Excel et de Word.'
  },
  'tour.tools': { en: 'Help at hand', fr: 'L’aide à portée de main' },
  'tour.tools.words': {
    en: 'Guidance tells what the tool is for, step by step, with an example; F1 opens it. A row opens as a form beside the table.',
    fr: 'Les conseils disent à quoi sert l’outil, étape par étape, avec un exemple; F1 les ouvre. Une ligne s’ouvre en fiche à côté du tableau.'
  },
  'tour.status': { en: 'How the work stands', fr: 'Où en est le travail' },
  'tour.status.words': {
    en: 'Everything is saved as you type, and undo goes back as far as you like. Here you also see what is missing, and change the language.',
    fr: 'Tout s’enregistre à mesure que vous tapez, et vous pouvez annuler aussi loin que vous le voulez. Vous y voyez aussi ce qui manque, et vous y changez la langue.'
  },
  'tour.title': { en: 'Out into the world', fr: 'Vers l’extérieur' },
  'tour.title.words': {
    en: 'Export to Word makes a document of the sheets you choose, in English, French or both. Ctrl+K finds everything else.',
    fr: 'L’exportation vers Word fait un document des feuilles choisies, en français, en anglais ou dans les deux langues. Ctrl+K trouve tout le reste.'
  }
} as const satisfies Record<string, Text>
