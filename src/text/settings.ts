import type { Text } from '../model/template'

/** Numbers, bands and matrices of one sheet. */
export const settings = {
  'sheetSettings.title': { en: 'Settings of “{title}”', fr: 'Réglages de « {title} »' },
  'sheetSettings.none': {
    en: 'This sheet has nothing to set.',
    fr: 'Cette feuille n’a aucun réglage.'
  },
  'sheetSettings.whole': {
    en: 'Type a whole number from {from} to {to}.',
    fr: 'Saisissez un nombre entier de {from} à {to}.'
  },
  'sheetSettings.number': {
    en: 'Type a number from {from, number} to {to, number}.',
    fr: 'Saisissez un nombre de {from, number} à {to, number}.'
  },
  'sheetSettings.save': { en: 'Save settings', fr: 'Enregistrer les réglages' },
  'sheetSettings.bandsOf': { en: 'Bands: {tables}', fr: 'Niveaux : {tables}' },
  'sheetSettings.start': { en: 'Bands to start from', fr: 'Niveaux de départ' },
  'sheetSettings.ofTemplate': { en: 'Those of the template', fr: 'Ceux du modèle' },
  'sheetSettings.own': { en: 'Your own', fr: 'Les vôtres' },
  'sheetSettings.from': { en: 'From', fr: 'De' },
  'sheetSettings.to': { en: 'To', fr: 'À' },
  'sheetSettings.name.en': {
    en: 'Name, and below it what to do',
    fr: 'Nom en anglais, et dessous ce qu’il faut faire'
  },
  'sheetSettings.name.fr': {
    en: 'Name in French, and below it what to do',
    fr: 'Nom, et dessous ce qu’il faut faire'
  },
  'sheetSettings.bandNumber': { en: 'Band {number}', fr: 'Niveau {number}' },
  'sheetSettings.fromOf': { en: '{name}, from', fr: '{name}, de' },
  'sheetSettings.toOf': { en: '{name}, to', fr: '{name}, à' },
  'sheetSettings.nameOf.en': { en: 'Name of band {number}', fr: 'Nom en anglais du niveau {number}' },
  'sheetSettings.nameOf.fr': { en: 'Name of band {number} in French', fr: 'Nom du niveau {number}' },
  'sheetSettings.doOf.en': { en: '{name}, what to do', fr: '{name}, ce qu’il faut faire, en anglais' },
  'sheetSettings.doOf.fr': { en: '{name}, what to do, in French', fr: '{name}, ce qu’il faut faire' },
  'sheetSettings.addBand': { en: 'Add a band', fr: 'Ajouter un niveau' },
  'sheetSettings.dropBand': { en: 'Remove “{name}”', fr: 'Retirer « {name} »' },
  'sheetSettings.fault.none': { en: 'At least one band is needed.', fr: 'Il faut au moins un niveau.' },
  'sheetSettings.fault.unnamed': {
    en: 'Every band needs a name in both languages.',
    fr: 'Chaque niveau a besoin d’un nom dans les deux langues.'
  },
  'sheetSettings.fault.number': {
    en: 'Both ends of “{name}” are to be numbers.',
    fr: 'Les deux bornes de « {name} » doivent être des nombres.'
  },
  'sheetSettings.fault.backwards': {
    en: '“{name}” ends below where it begins.',
    fr: '« {name} » se termine avant de commencer.'
  },
  'sheetSettings.fault.overlap': {
    en: 'The score {score, number} falls in two bands: “{name}” and the one before it.',
    fr: 'La cote {score, number} tombe dans deux niveaux : « {name} » et le précédent.'
  },
  'sheetSettings.fault.gap': {
    en: 'The score {score, number} falls in no band.',
    fr: 'La cote {score, number} ne tombe dans aucun niveau.'
  },
  'sheetSettings.matrix': {
    en: '{label}: {rows} down, {columns} across',
    fr: '{label} : {rows} en lignes, {columns} en colonnes'
  },
  'sheetSettings.cell': { en: '{row} and {column}', fr: '{row} et {column}' },
  'sheetSettings.scale': { en: 'Scale from “{from}” to “{to}”', fr: 'Échelle de « {from} » à « {to} »' },
  'sheetSettings.scaleFor': { en: 'These words are for', fr: 'Ces mots sont pour' },
  'sheetSettings.scaleAll': { en: 'All {count} columns of this scale', fr: 'Les {count} colonnes de cette échelle' },
  'sheetSettings.scaleMixed': {
    en: 'Not all of these columns have the same words now. What is changed here stands in all of them.',
    fr: 'Ces colonnes n’ont pas toutes les mêmes mots en ce moment. Ce qui est modifié ici vaudra pour toutes.'
  },
  'sheetSettings.scaleEverySheet': {
    en: 'Words of the template’s scales stand in every sheet of this template in the workbook. What was rated stays as it is.',
    fr: 'Les mots des échelles du modèle valent pour toutes les feuilles de ce modèle dans le classeur. Les cotes données ne changent pas.'
  },
  'sheetSettings.scaleBack': { en: 'Use the template’s words', fr: 'Reprendre les mots du modèle' },
  'sheetSettings.word.en': { en: 'What {value} is called', fr: 'Nom de {value} en anglais' },
  'sheetSettings.word.fr': { en: 'What {value} is called in French', fr: 'Nom de {value}' },
  'sheetSettings.meaning': { en: 'When to choose it', fr: 'Quand le choisir' },
  'sheetSettings.meaning.en': { en: 'When to choose {value}', fr: 'Quand choisir {value}, en anglais' },
  'sheetSettings.meaning.fr': { en: 'When to choose {value}, in French', fr: 'Quand choisir {value}' },
  'sheetSettings.scale.blank': {
    en: 'What {value, number} is called is missing in one of the languages.',
    fr: 'Le nom de {value, number} manque dans une des langues.'
  },
  'sheetSettings.scale.twice': {
    en: '{value, number} is called the same as another value.',
    fr: '{value, number} porte le même nom qu’une autre valeur.'
  },
  'sheetSettings.moves': {
    en: '{count, plural, one {With these settings one row falls elsewhere.} other {With these settings # rows fall elsewhere.}} Nothing has changed yet.',
    fr: '{count, plural, one {Avec ces réglages, # ligne change de niveau.} other {Avec ces réglages, # lignes changent de niveau.}} Rien n’est encore modifié.'
  },
  'sheetSettings.movedIn': { en: '{sheet}: {column}', fr: '{sheet} : {column}' },
  'sheetSettings.before': { en: 'Before', fr: 'Avant' },
  'sheetSettings.after': { en: 'After', fr: 'Après' },
  'sheetSettings.rows': { en: 'Rows', fr: 'Lignes' },
  'sheetSettings.which': { en: '{count, number}: {names}', fr: '{count, number} : {names}' },
  'sheetSettings.whichMore': {
    en: '{count, number}: {names} and {more, plural, one {# more} other {# more}}',
    fr: '{count, number} : {names} et {more, plural, one {# autre} other {# autres}}'
  },
  'sheetSettings.figure': { en: 'A figure', fr: 'Un chiffre' },
  'sheetSettings.noFigure': { en: 'None', fr: 'Aucun' },
  'sheetSettings.noBand': { en: 'none', fr: 'aucun' },
  'sheetSettings.back': { en: 'Back', fr: 'Retour' },
  'sheetSettings.apply': { en: 'Change the settings', fr: 'Modifier les réglages' }
} as const satisfies Record<string, Text>
