import type { Text } from '../model/template'

/** What the command line says. */
export const cli = {
  'cli.usage': {
    en: `Groundwork, from the command line:
  templates [--json]
  templates --check FILE.groundwork-template [--json]
  new (--sample ID | --templates ID,…) [--title TITLE] -o FILE
  dump FILE [--template ID]
  export FILE -o OUT.docx [--lang en|fr] [--sheets ID,…] [--paper letter|a4] [--gaps] [--include-private] [--no-pictures]
  export FILE -o OUT.csv --table TEMPLATE/TABLE [--lang en|fr] [--include-private]
  check FILE [--json]
  log FILE [--since VERSION] [--json]
Everywhere: --today YYYY-MM-DD, --lang en|fr`,
    fr: `Groundwork, en ligne de commande :
  templates [--json]
  templates --check FICHIER.groundwork-template [--json]
  new (--sample ID | --templates ID,…) [--title TITRE] -o FICHIER
  dump FICHIER [--template ID]
  export FICHIER -o SORTIE.docx [--lang en|fr] [--sheets ID,…] [--paper letter|a4] [--gaps] [--include-private] [--no-pictures]
  export FICHIER -o SORTIE.csv --table MODÈLE/TABLEAU [--lang en|fr] [--include-private]
  check FICHIER [--json]
  log FICHIER [--since VERSION] [--json]
Partout : --today AAAA-MM-JJ, --lang en|fr`
  },
  'cli.unknownCommand': { en: 'There is no command “{name}”.', fr: 'Il n’y a pas de commande « {name} ».' },
  'cli.unknownOption': { en: 'This command does not know “{name}”.', fr: 'Cette commande ne connaît pas « {name} ».' },
  'cli.missingFile': { en: 'Name the workbook file.', fr: 'Nommez le fichier du classeur.' },
  'cli.missingOutput': { en: 'Name the file to write with -o.', fr: 'Nommez le fichier à écrire avec -o.' },
  'cli.sampleOrTemplates': {
    en: 'Give either --sample or --templates.',
    fr: 'Donnez soit --sample, soit --templates.'
  },
  'cli.badDate': { en: '“{value}” is not a date as YYYY-MM-DD.', fr: '« {value} » n’est pas une date AAAA-MM-JJ.' },
  'cli.badChoice': {
    en: '“{value}” is not one of {choices}.',
    fr: '« {value} » n’est pas l’un de ceux-ci : {choices}.'
  },
  'cli.ending': {
    en: 'The file to write must end in .docx or .csv.',
    fr: 'Le fichier à écrire doit se terminer par .docx ou .csv.'
  },
  'cli.tableNeeded': {
    en: 'A .csv holds one table: name it with --table TEMPLATE/TABLE.',
    fr: 'Un fichier .csv contient un seul tableau : nommez-le avec --table MODÈLE/TABLEAU.'
  },
  'cli.noSample': {
    en: 'There is no sample “{id}”. There is: {known}.',
    fr: 'Il n’y a pas d’exemple « {id} ». Il y a : {known}.'
  },
  'cli.noTemplate': {
    en: 'There is no template “{id}”. Nothing was written.',
    fr: 'Il n’y a pas de modèle « {id} ». Rien n’a été écrit.'
  },
  'cli.noSheet': {
    en: 'The workbook has no sheet “{id}”. Nothing was written.',
    fr: 'Le classeur n’a pas de feuille « {id} ». Rien n’a été écrit.'
  },
  'cli.noTable': {
    en: 'The workbook has no table “{id}”. Nothing was written.',
    fr: 'Le classeur n’a pas de tableau « {id} ». Rien n’a été écrit.'
  },
  'cli.noMark': { en: 'The workbook has no version “{name}”.', fr: 'Le classeur n’a pas de version « {name} ».' },
  'cli.cannotRead': { en: '{file} could not be read.', fr: '{file} n’a pas pu être lu.' },
  'cli.cannotWrite': {
    en: '{file} could not be written; what stood there is as it was.',
    fr: '{file} n’a pas pu être écrit; ce qui s’y trouvait est resté tel quel.'
  },
  'cli.locked': {
    en: '{file} is open in another program; close it there and try again. It is as it was.',
    fr: '{file} est ouvert dans un autre programme; fermez-le et réessayez. Il est resté tel quel.'
  },
  'cli.diskFull': {
    en: 'The disk is full: {file} was not written, and what stood there is as it was.',
    fr: 'Le disque est plein : {file} n’a pas été écrit, et ce qui s’y trouvait est resté tel quel.'
  },
  'cli.emptyFile': {
    en: '{file} is empty: there is no workbook in it.',
    fr: '{file} est vide : il ne contient aucun classeur.'
  },
  'cli.foreignFile': { en: '{file} is not a Groundwork workbook.', fr: '{file} n’est pas un classeur Groundwork.' },
  'cli.damagedFile': {
    en: '{file} is damaged and was not opened; nothing in it was changed. Restore a backup, or ask for the file again.',
    fr: '{file} est endommagé et n’a pas été ouvert; rien n’y a été modifié. Restaurez une sauvegarde ou redemandez le fichier.'
  },
  'cli.tooLargeFile': {
    en: '{file} is larger than a workbook may be, and was not opened.',
    fr: '{file} est plus gros qu’un classeur ne peut l’être et n’a pas été ouvert.'
  },
  'cli.strangeFile': {
    en: '{file} has columns, views or settings that this Groundwork cannot work with, and was not opened. It may be from a newer one.',
    fr: '{file} comporte des colonnes, des vues ou des réglages que cette version de Groundwork ne peut pas utiliser et n’a pas été ouvert. Il provient peut-être d’une version plus récente.'
  },
  'cli.newerFile': {
    en: '{file} was made by a newer Groundwork (its format is {format}, this one reads up to {known}). Update Groundwork to open it; nothing in it was changed.',
    fr: '{file} a été créé par une version plus récente de Groundwork (format {format}; celle-ci lit jusqu’à {known}). Mettez Groundwork à jour pour l’ouvrir; rien n’y a été modifié.'
  },
  'cli.templateSound': {
    en: '{file} holds a sound template: {title} ({id}).',
    fr: '{file} contient un modèle en règle : {title} ({id}).'
  },
  'cli.templateFaults': {
    en: '{file} cannot be used: {count, plural, one {one thing is wrong in it.} other {# things are wrong in it.}}',
    fr: '{file} ne peut pas être utilisé : {count, plural, one {il contient une erreur.} other {il contient # erreurs.}}'
  },
  'cli.written': { en: 'Written: {file}', fr: 'Écrit : {file}' },
  'cli.replaced': {
    en: '{count, plural, one {One character that a document cannot hold was replaced.} other {# characters that a document cannot hold were replaced.}}',
    fr: '{count, plural, one {Un caractère qu’un document ne peut contenir a été remplacé.} other {# caractères qu’un document ne peut contenir ont été remplacés.}}'
  },
  'cli.sound': {
    en: '{sets, plural, one {# set} other {# sets}}, one head, every checksum agrees.',
    fr: '{sets, plural, one {# ensemble} other {# ensembles}}, une seule tête, toutes les sommes de contrôle concordent.'
  },
  'cli.stateDiffers': {
    en: 'The state kept beside the log is not the state of the log; the log is right.',
    fr: 'L’état conservé à côté du journal n’est pas celui du journal; c’est le journal qui fait foi.'
  },
  'cli.gaps': {
    en: '{count, plural, =0 {No gaps.} one {# gap:} other {# gaps:}}',
    fr: '{count, plural, =0 {Aucune lacune.} one {# lacune :} other {# lacunes :}}'
  },
  'cli.dismissed': {
    en: '{count, plural, one {# more was dismissed.} other {# more were dismissed.}}',
    fr: '{count, plural, one {# autre a été écartée.} other {# autres ont été écartées.}}'
  },
  'cli.upgrades': {
    en: '{count, plural, one {# sheet} other {# sheets}} could be upgraded to a newer version of the template:',
    fr: '{count, plural, one {# feuille pourrait} other {# feuilles pourraient}} passer à une version plus récente du modèle :'
  },
  'cli.upgrade': { en: '{title}: version {from} to {to}', fr: '{title} : de la version {from} à la version {to}' },
  'cli.newWorkbook': { en: 'New workbook', fr: 'Nouveau classeur' },
  'cli.author': { en: 'Command line', fr: 'Ligne de commande' }
} as const satisfies Record<string, Text>
