import type { Text } from '../model/template'

/** An open workbook: overview, sheets, panels beside them, status. */
export const sheets = {
  'shell.regions.title': { en: 'Workbook', fr: 'Classeur' },
  'shell.regions.sheets': { en: 'Sheets', fr: 'Feuilles' },
  'shell.regions.tools': { en: 'Toolbar', fr: 'Barre d’outils' },
  'shell.regions.side': { en: 'Side panel', fr: 'Panneau latéral' },
  'shell.regions.status': { en: 'Status', fr: 'État' },
  'shell.home': { en: 'All workbooks', fr: 'Tous les classeurs' },
  'shell.overview': { en: 'Overview', fr: 'Vue d’ensemble' },
  'shell.hideSidebar': { en: 'Hide the sheets', fr: 'Masquer les feuilles' },
  'shell.showSidebar': { en: 'Show the sheets', fr: 'Afficher les feuilles' },
  'shell.addSheet': { en: 'Add a sheet', fr: 'Ajouter une feuille' },
  'shell.add': { en: 'Add', fr: 'Ajouter' },
  'shell.addSheetWhy': {
    en: 'A template can stand in a workbook more than once, one sheet for each site or team.',
    fr: 'Un modèle peut figurer plus d’une fois dans un classeur, une feuille par site ou par équipe.'
  },
  'addSheet.search': { en: 'Search templates', fr: 'Chercher un modèle' },
  'addSheet.list': { en: 'Templates', fr: 'Modèles' },
  'addSheet.none': { en: 'No template has these words.', fr: 'Aucun modèle n’a ces mots.' },
  'addSheet.here': { en: 'in the workbook', fr: 'dans le classeur' },
  'addSheet.another': { en: 'Add another one', fr: 'En ajouter une autre' },
  'addSheet.file': { en: 'From a file…', fr: 'À partir d’un fichier…' },
  'addSheet.who': { en: 'Who fills it in', fr: 'Qui la remplit' },
  'addSheet.time': { en: 'How long it takes', fr: 'Combien de temps il faut' },
  'addSheet.hereAlready': { en: 'In the workbook: {titles}', fr: 'Dans le classeur : {titles}' },
  'shell.complete': { en: 'complete', fr: 'complète' },
  'shell.empty': { en: 'empty', fr: 'vide' },
  'shell.gaps': {
    en: '{count, plural, =0 {No gaps} one {# gap} other {# gaps}}',
    fr: '{count, plural, =0 {Aucune lacune} one {# lacune} other {# lacunes}}'
  },
  'shell.export': { en: 'Export to Word', fr: 'Exporter vers Word' },
  'overview.prepared': { en: 'Prepared by {name}', fr: 'Préparé par {name}' },
  'overview.created': { en: 'begun {date}', fr: 'commencé le {date}' },
  'overview.details': { en: 'Title and details…', fr: 'Titre et renseignements…' },
  'overview.next': { en: 'A good next step', fr: 'Une bonne prochaine étape' },
  'overview.nextBegin': {
    en: 'Begin “{title}”: {purpose}',
    fr: 'Commencez « {title} » : {purpose}'
  },
  'overview.nextGaps': {
    en: '{count, plural, one {One gap waits} other {# gaps wait}} in “{title}”. Have a look.',
    fr: '{count, plural, one {Une lacune attend} other {# lacunes attendent}} dans « {title} ». Jetez-y un coup d’œil.'
  },
  'overview.nextExport': {
    en: 'There are no gaps left. It is ready to share as a Word document.',
    fr: 'Il n’y a plus de lacune. Le tout est prêt à être diffusé sous forme de document Word.'
  },
  'overview.add': { en: 'Add: {title}', fr: 'Ajouter : {title}' },
  'overview.go': { en: 'Go there', fr: 'Y aller' },
  'overview.noSheets': {
    en: 'This workbook has no sheets yet. Add the first from the toolkit.',
    fr: 'Ce classeur n’a pas encore de feuille. Ajoutez la première à partir de la trousse.'
  },
  'overview.edited': { en: 'edited {when}', fr: 'modifiée {when}' },
  'details.title': { en: 'Title and details', fr: 'Titre et renseignements' },
  'details.why': {
    en: 'These stand on the cover of the documents you export.',
    fr: 'Ils figurent sur la couverture des documents que vous exportez.'
  },
  'details.organisation': { en: 'Organisation', fr: 'Organisation' },
  'details.prepared': { en: 'Prepared by', fr: 'Préparé par' },
  'details.save': { en: 'Save details', fr: 'Enregistrer les renseignements' },
  'sheet.tables': { en: 'Tables of this sheet', fr: 'Tableaux de cette feuille' },
  'sheet.noStatus': { en: 'No status', fr: 'Sans état' },
  'sheet.status': { en: 'About this sheet, {status}', fr: 'À propos de cette feuille, {status}' },
  'sheet.view': { en: 'View: {view}', fr: 'Vue : {view}' },
  'sheet.guidance': { en: 'Guidance', fr: 'Conseils' },
  'sheet.add': { en: 'Add row', fr: 'Ajouter une ligne' },
  'sheet.undo': { en: 'Undo', fr: 'Annuler' },
  'sheet.redo': { en: 'Redo', fr: 'Rétablir' },
  'sheet.undoNamed': { en: 'Undo {what}', fr: 'Annuler {what}' },
  'sheet.redoNamed': { en: 'Redo {what}', fr: 'Rétablir {what}' },
  'sheet.undoOther': { en: 'Undo: {what}', fr: 'Annuler : {what}' },
  'sheet.redoOther': { en: 'Redo: {what}', fr: 'Rétablir : {what}' },
  'sheet.undone': { en: 'Undone: {what}.', fr: 'Annulé : {what}.' },
  'sheet.redone': { en: 'Redone: {what}.', fr: 'Rétabli : {what}.' },
  'sheet.skipped': {
    en: 'Left as {count, plural, one {it is, because it has} other {they are, because they have}} changed since: {cells}.',
    fr: '{count, plural, one {Laissée telle quelle, car modifiée} other {Laissées telles quelles, car modifiées}} depuis : {cells}.'
  },
  'sheet.skippedBy': { en: '{cell} (by {name})', fr: '{cell} (par {name})' },
  'shown.setting': { en: 'A setting of “{sheet}” has changed.', fr: 'Un réglage de « {sheet} » a changé.' },
  'shown.details': { en: 'The workbook’s details have changed.', fr: 'Les renseignements du classeur ont changé.' },
  'shown.look': { en: 'Have a look', fr: 'Voir' },
  'sheet.skippedMore': {
    en: '{count, plural, one {# more} other {# more}}',
    fr: '{count, plural, one {# autre} other {# autres}}'
  },
  'sheet.rowPanel': { en: 'Row form', fr: 'Fiche de la ligne' },
  'sheet.more': { en: 'More for this sheet', fr: 'Autres actions pour la feuille' },
  'sheet.csv': { en: 'Save this table as CSV…', fr: 'Enregistrer ce tableau en CSV…' },
  'sheet.rename': { en: 'Rename the sheet…', fr: 'Renommer la feuille…' },
  'sheet.remove': { en: 'Delete the sheet…', fr: 'Supprimer la feuille…' },
  'row.previous': { en: 'Previous row', fr: 'Ligne précédente' },
  'row.next': { en: 'Next row', fr: 'Ligne suivante' },
  'row.none': {
    en: 'Choose a row in the table to see it here as a form.',
    fr: 'Choisissez une ligne du tableau pour la voir ici sous forme de fiche.'
  },
  'row.untitled': { en: 'Untitled row', fr: 'Ligne sans titre' },
  'guidance.column': { en: 'Here: {column}', fr: 'Ici : {column}' },
  'guidance.what': { en: 'What it is for', fr: 'À quoi cela sert' },
  'guidance.who': { en: 'Who should be in the room', fr: 'Qui devrait être là' },
  'guidance.time': { en: 'How long it takes', fr: 'Combien de temps prévoir' },
  'guidance.steps': { en: 'Steps', fr: 'Étapes' },
  'guidance.example': { en: 'An example', fr: 'Un exemple' },
  'guidance.feeds': { en: 'What it feeds', fr: 'Ce que cela alimente' },
  'guidance.later': { en: 'in a later edition', fr: 'dans une édition à venir' },
  'guidance.cautions': { en: 'Mind that', fr: 'À surveiller' },
  'guidance.basis': { en: 'Where this comes from', fr: 'D’où cela vient' },
  'status.saved': { en: 'Saved {time}', fr: 'Enregistré à {time}' },
  'status.saving': { en: 'Saving…', fr: 'Enregistrement…' },
  'status.notSaved': { en: 'Not saved: {why}', fr: 'Non enregistré : {why}' },
  'status.safe': {
    en: 'Kept safe on this computer, not fully saved yet: {why}',
    fr: 'En sûreté sur cet ordinateur, pas encore tout à fait enregistré : {why}'
  },
  'status.rows': {
    en: '{shown} of {total, plural, one {# row} other {# rows}}',
    fr: '{shown} sur {total, plural, one {# ligne} other {# lignes}}'
  },
  'status.allRows': {
    en: '{total, plural, =0 {No rows} one {# row} other {# rows}}',
    fr: '{total, plural, =0 {Aucune ligne} one {# ligne} other {# lignes}}'
  },
  'status.zoom': { en: 'Zoom, {percent}', fr: 'Zoom, {percent}' },
  'look.count': {
    en: '{count, plural, one {# cell needs a look} other {# cells need a look}}',
    fr: '{count, plural, one {# cellule à vérifier} other {# cellules à vérifier}}'
  },
  'look.next': { en: 'Next cell that needs a look', fr: 'Prochaine cellule à vérifier' },
  'look.previous': { en: 'Previous cell that needs a look', fr: 'Cellule à vérifier précédente' },
  'status.language': { en: 'Language', fr: 'Langue' },
  'status.everything': {
    en: 'Everything is saved as you type. Last saved {time}.',
    fr: 'Tout s’enregistre à mesure que vous tapez. Dernier enregistrement à {time}.'
  },
  'language.en': { en: 'English', fr: 'English' },
  'language.fr': { en: 'Français', fr: 'Français' }
} as const satisfies Record<string, Text>
