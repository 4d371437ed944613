import type { Text } from '../model/template'

/** Files that were opened, recovery, a full disk, a bug: what is told when something is not as usual. */
export const trouble = {
  'file.known': {
    en: '“{title}” is on this computer already, with everything that the file holds. Here it is.',
    fr: '« {title} » est déjà sur cet ordinateur, avec tout ce que contient le fichier. Le voici.'
  },
  'file.taken': {
    en: '“{title}” was brought up to date from the file.',
    fr: '« {title} » a été mis à jour à partir du fichier.'
  },
  'file.parted': {
    en: 'You have a copy of “{title}” already, and both copies hold work that the other has not. The file was opened as a workbook of its own; yours is as it was.',
    fr: 'Vous avez déjà une copie de « {title} », et chacune contient du travail que l’autre n’a pas. Le fichier a été ouvert comme un classeur distinct; le vôtre est intact.'
  },
  'notice.title': { en: 'Your work was recovered', fr: 'Votre travail a été récupéré' },
  'notice.rebuilt': {
    en: 'The app’s database had lost this workbook. It was put back from {from}, with every change that was shown as saved.',
    fr: 'La base de données de l’application avait perdu ce classeur. Il a été reconstitué à partir de {from}, avec chaque modification affichée comme enregistrée.'
  },
  'notice.repaired': {
    en: 'One of the two copies that are kept of this workbook was damaged or behind. It was put right from the other; nothing that was shown as saved is missing.',
    fr: 'Une des deux copies conservées de ce classeur était endommagée ou en retard. Elle a été rétablie à partir de l’autre; rien de ce qui était affiché comme enregistré ne manque.'
  },
  'notice.merged': {
    en: 'The two copies that are kept of this workbook had parted. They were brought together; look over the latest changes.',
    fr: 'Les deux copies conservées de ce classeur avaient divergé. Elles ont été réunies; passez en revue les dernières modifications.'
  },
  'notice.incomplete': {
    en: '{lost, plural, one {One change} other {# changes}} could be read in none of the copies. All that could be read is here, put back from {from}. Look over the latest changes, and compare with a backup.',
    fr: '{lost, plural, one {Une modification n’a pu être lue} other {# modifications n’ont pu être lues}} dans aucune des copies. Tout ce qui a pu être lu est ici, reconstitué à partir de {from}. Passez en revue les dernières modifications et comparez avec une sauvegarde.'
  },
  'notice.files': {
    en: 'Set aside and kept: {files}.',
    fr: 'Mis de côté et conservés : {files}.'
  },
  'notice.from.database': { en: 'the database', fr: 'la base de données' },
  'notice.from.journal': { en: 'the journal', fr: 'le journal' },
  'notice.from.snapshot': { en: 'a backup', fr: 'une sauvegarde' },
  'notice.backups': { en: 'See the backups', fr: 'Voir les sauvegardes' },
  'notice.draft': {
    en: 'You were typing when Groundwork stopped',
    fr: 'Vous étiez en train d’écrire quand Groundwork s’est arrêté'
  },
  'notice.draftWhere': { en: '{column} of “{row}”', fr: '{column} de « {row} »' },
  'notice.draftUse': { en: 'Put it in the cell', fr: 'Le mettre dans la cellule' },
  'notice.draftDrop': { en: 'Throw it away', fr: 'L’abandonner' },
  'notice.diskLow': {
    en: 'The disk is nearly full. Free some room soon; saving stops when there is none left.',
    fr: 'Le disque est presque plein. Libérez bientôt de l’espace; l’enregistrement cesse quand il n’en reste plus.'
  },
  'notice.diskFull': {
    en: 'The disk is full, so editing is paused. Everything shown as saved is safe. Free some room and editing goes on by itself.',
    fr: 'Le disque est plein; l’édition est suspendue. Tout ce qui est affiché comme enregistré est en sûreté. Libérez de l’espace et l’édition reprendra d’elle-même.'
  },
  'failure.title': { en: 'Something went wrong on this page', fr: 'Un problème est survenu sur cette page' },
  'failure.words': {
    en: 'Your workbook is safe: everything shown as saved is on the disk. Go on from here, or save a copy first to be sure.',
    fr: 'Votre classeur est en sûreté : tout ce qui est affiché comme enregistré est sur le disque. Continuez, ou enregistrez d’abord une copie pour plus de certitude.'
  },
  'failure.again': { en: 'Show the page again', fr: 'Réafficher la page' }
} as const satisfies Record<string, Text>
