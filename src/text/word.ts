import type { Text } from '../model/template'

/** The words that a document adds to a person's own, and what is said while one is made. */
export const word = {
  'word.untitled': { en: 'Untitled workbook', fr: 'Classeur sans titre' },
  'word.subject': { en: 'Implementation workbook', fr: 'Classeur de mise en œuvre' },
  'word.date': { en: 'Date', fr: 'Date' },
  'word.version': { en: 'Version', fr: 'Version' },
  'word.versionOf': { en: 'Version {version}', fr: 'Version {version}' },
  'word.preparedBy': { en: 'Prepared by', fr: 'Préparé par' },
  'word.coverTable': { en: 'About this document', fr: 'À propos de ce document' },
  'word.private': {
    en: 'Contains private columns: share with care',
    fr: 'Contient des colonnes privées : à diffuser avec prudence'
  },
  'word.contents': { en: 'Contents', fr: 'Table des matières' },
  'word.nothing': {
    en: 'This workbook has no sheets yet.',
    fr: 'Ce classeur ne contient encore aucune feuille.'
  },
  'word.page': { en: 'Page {page} of {pages}', fr: 'Page {page} sur {pages}' },
  'word.about': { en: 'About this chapter', fr: 'À propos de ce chapitre' },
  'word.rating': { en: 'Rating', fr: 'Valeur' },
  'word.anchor': { en: 'Meaning', fr: 'Signification' },
  'word.score': { en: 'Score', fr: 'Cote' },
  'word.band': { en: 'Band', fr: 'Niveau' },
  'word.escalation': { en: 'What is done', fr: 'Suite à donner' },
  'word.range': { en: '{from} to {to}', fr: '{from} à {to}' },
  'word.legend': { en: 'Scale: {columns}', fr: 'Échelle : {columns}' },
  'word.bandLegend': { en: 'Bands: {columns}', fr: 'Niveaux : {columns}' },
  'word.legendLine': { en: '{columns}: {values}.', fr: '{columns} : {values}.' },
  'word.bandLine': { en: '{label}, {scores}', fr: '{label}, {scores}' },
  'word.table': { en: 'Table', fr: 'Tableau' },
  'word.figure': { en: 'Figure', fr: 'Figure' },
  'word.figureCaption': { en: '{title}. {about}', fr: '{title}. {about}' },
  'word.style.picture': { en: 'Picture', fr: 'Image' },
  'word.caption': {
    en: '{title}: {rows, plural, one {# row} other {# rows}}',
    fr: '{title} : {rows, plural, one {# ligne} other {# lignes}}'
  },
  'word.group': {
    en: '{title} · {rows, plural, one {# row} other {# rows}}',
    fr: '{title} · {rows, plural, one {# ligne} other {# lignes}}'
  },
  'word.groupSum': { en: '{column}: {sum}', fr: '{column} : {sum}' },
  'word.describe': {
    en: '{rows, plural, one {# row} other {# rows}} under the headings {columns}.',
    fr: '{rows, plural, one {# ligne} other {# lignes}} sous les en-têtes {columns}.'
  },
  'word.describeCard': {
    en: 'Each row gives a heading and what is recorded under it.',
    fr: 'Chaque ligne donne une rubrique et ce qui y est consigné.'
  },
  'word.details': { en: '{title}: details', fr: '{title} : détails' },
  'word.unnamed': { en: 'Without a name', fr: 'Sans nom' },
  'word.unfilled': {
    en: 'Nothing is recorded yet under: {titles}.',
    fr: 'Rien n’est encore consigné sous : {titles}.'
  },
  'word.unfilledRows': {
    en: '{title} ({rows, plural, one {# row} other {# rows}})',
    fr: '{title} ({rows, plural, one {# ligne} other {# lignes}})'
  },
  'word.blank': { en: 'Not filled in yet: {labels}.', fr: 'À remplir : {labels}.' },
  'word.blankRows': {
    en: '{rows, plural, one {# row is} other {# rows are}} not filled in yet.',
    fr: '{rows, plural, one {# ligne reste} other {# lignes restent}} à remplir.'
  },
  'word.hidden': {
    en: '{rows, plural, one {# row of this table is} other {# rows of this table are}} in the workbook only.',
    fr: '{rows, plural, one {# ligne de ce tableau ne figure} other {# lignes de ce tableau ne figurent}} que dans le classeur.'
  },
  'word.withheld': {
    en: '{columns, plural, one {# private column is} other {# private columns are}} left out of this document.',
    fr: '{columns, plural, one {# colonne privée est omise} other {# colonnes privées sont omises}} de ce document.'
  },
  'word.gaps': { en: 'Appendix: open gaps', fr: 'Annexe : lacunes à combler' },
  'word.gaps.lead': {
    en: 'What was still missing or amiss on the day of this document, sheet by sheet, the most pressing first.',
    fr: 'Ce qui manquait ou clochait encore le jour de ce document, feuille par feuille, le plus pressant d’abord.'
  },
  'word.gaps.none': {
    en: 'Nothing was missing or amiss on the day of this document.',
    fr: 'Rien ne manquait et rien ne clochait le jour de ce document.'
  },
  'word.gaps.untold': {
    en: '{count, plural, one {# gap is} other {# gaps are}} not told here, for the sake of what this document leaves out.',
    fr: '{count, plural, one {# lacune n’est pas dite} other {# lacunes ne sont pas dites}} ici, en raison de ce que ce document omet.'
  },
  'word.gaps.severity': { en: 'How pressing', fr: 'Importance' },
  'word.gaps.what': { en: 'Gap', fr: 'Lacune' },
  'word.gaps.rows': { en: 'Rows', fr: 'Lignes' },
  'word.gaps.row': { en: '{code} {name}', fr: '{code} {name}' },
  'word.gaps.more': {
    en: '{count, plural, one {and # more} other {and # more}}',
    fr: '{count, plural, one {et # autre} other {et # autres}}'
  },
  'word.gaps.dismissed': { en: 'Set aside, with the reason', fr: 'Mises de côté, avec le motif' },
  'word.gaps.sheet': { en: 'Sheet', fr: 'Feuille' },
  'word.gaps.reason': { en: 'Reason', fr: 'Motif' },
  'word.gaps.by': { en: 'By', fr: 'Par' },
  'word.overdue': { en: 'overdue', fr: 'en retard' },
  'word.style.coverOrganisation': { en: 'Cover Organisation', fr: 'Couverture organisme' },
  'word.style.coverNote': { en: 'Cover Note', fr: 'Couverture note' },
  'word.style.lead': { en: 'Chapter Purpose', fr: 'Objet du chapitre' },
  'word.style.label': { en: 'Form Label', fr: 'Étiquette de formulaire' },
  'word.style.note': { en: 'Table Note', fr: 'Note de tableau' },
  'word.style.tableText': { en: 'Table Text', fr: 'Texte de tableau' },
  'word.style.tableHeading': { en: 'Table Heading', fr: 'En-tête de tableau' },
  'word.style.tableHeadingEnd': { en: 'Table Heading Number', fr: 'En-tête de tableau nombre' },
  'word.style.tableNumber': { en: 'Table Number', fr: 'Nombre de tableau' },
  'word.style.tableGroup': { en: 'Table Group', fr: 'Groupe de tableau' },
  'word.style.tableGroupNumber': { en: 'Table Group Number', fr: 'Nombre de groupe de tableau' },
  'word.style.tableLabel': { en: 'Table Label', fr: 'Étiquette de tableau' },
  'word.style.tableLabelLoose': { en: 'Table Label Loose', fr: 'Étiquette de tableau libre' },
  'word.style.sectionEnd': { en: 'Section End', fr: 'Fin de section' },
  'word.style.tone': { en: 'Tone {tone}', fr: 'Teinte {tone}' },
  'word.style.chip': { en: 'Chip {tone}', fr: 'Pastille {tone}' },
  'word.style.mark': { en: 'Overdue Mark', fr: 'Marque de retard' },
  'word.style.table': { en: 'Groundwork Table', fr: 'Tableau Groundwork' },
  'word.tone.low': { en: 'low', fr: 'faible' },
  'word.tone.moderate': { en: 'moderate', fr: 'modéré' },
  'word.tone.high': { en: 'high', fr: 'élevé' },
  'word.tone.extreme': { en: 'extreme', fr: 'extrême' },
  'word.tone.ok': { en: 'fine', fr: 'bon' },
  'word.tone.warn': { en: 'watch', fr: 'attention' },
  'word.tone.danger': { en: 'danger', fr: 'danger' },
  'word.tone.quiet': { en: 'quiet', fr: 'discret' }
} as const satisfies Record<string, Text>
