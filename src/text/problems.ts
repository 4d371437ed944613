import type { Text } from '../model/template'

/** What went wrong: what happened, what is safe, what to do. Keys end in the code that the words are for. */
export const problems = {
  'reason.cancelled': { en: 'Nothing was changed.', fr: 'Rien n’a été modifié.' },
  'reason.disk-full': {
    en: 'The disk is full. What was saved before is safe. Free some room on the disk, then try again.',
    fr: 'Le disque est plein. Ce qui était enregistré est en sûreté. Libérez de l’espace sur le disque, puis réessayez.'
  },
  'reason.read-only': {
    en: 'That place cannot be written to. Your workbook is safe. Choose another folder.',
    fr: 'Il est impossible d’écrire à cet endroit. Votre classeur est en sûreté. Choisissez un autre dossier.'
  },
  'reason.locked': {
    en: 'The file is open in another program. Your workbook is safe. Close the file there, then try again, or choose another name.',
    fr: 'Le fichier est ouvert dans un autre programme. Votre classeur est en sûreté. Fermez-y le fichier, puis réessayez, ou choisissez un autre nom.'
  },
  'reason.gone': {
    en: 'The file is no longer there. It may have been moved, renamed or deleted. Your workbooks are safe.',
    fr: 'Le fichier n’est plus là. Il a peut-être été déplacé, renommé ou supprimé. Vos classeurs sont en sûreté.'
  },
  'reason.damaged': {
    en: 'The file is damaged and was not opened. Nothing in it was changed. Try a backup, or ask for the file again.',
    fr: 'Le fichier est endommagé et n’a pas été ouvert. Il n’a pas été modifié. Essayez une sauvegarde, ou redemandez le fichier.'
  },
  'reason.too-large': {
    en: 'The file is larger than Groundwork takes in, and was not opened. Nothing was changed.',
    fr: 'Le fichier dépasse la taille que Groundwork accepte et n’a pas été ouvert. Rien n’a été modifié.'
  },
  'reason.refused': {
    en: 'This was not allowed, to keep your files safe. Nothing was changed. Choose the file again.',
    fr: 'Cela n’a pas été permis, par mesure de sûreté. Rien n’a été modifié. Choisissez le fichier de nouveau.'
  },
  'reason.failed': {
    en: 'It did not work. What was saved before is safe. Try again; if it happens again, save a copy of the workbook.',
    fr: 'L’opération a échoué. Ce qui était enregistré est en sûreté. Réessayez; si cela se répète, enregistrez une copie du classeur.'
  },

  'file.empty': {
    en: '“{name}” is empty, so there was nothing to open. It was not changed. Ask for the file again, or open a backup.',
    fr: '« {name} » est vide : il n’y avait rien à ouvrir. Le fichier n’a pas été modifié. Redemandez-le, ou ouvrez une sauvegarde.'
  },
  'file.foreign': {
    en: '“{name}” is not a Groundwork workbook. It was not changed. Choose a file that ends in .groundwork.',
    fr: '« {name} » n’est pas un classeur Groundwork. Le fichier n’a pas été modifié. Choisissez un fichier qui se termine par .groundwork.'
  },
  'file.damaged': {
    en: '“{name}” is damaged: what it holds does not agree with its own checksums. It was not opened and not changed. Ask for the file again, or open a backup.',
    fr: '« {name} » est endommagé : son contenu ne concorde pas avec ses sommes de contrôle. Il n’a été ni ouvert ni modifié. Redemandez-le, ou ouvrez une sauvegarde.'
  },
  'file.strange': {
    en: '“{name}” has columns, views or settings that this Groundwork cannot work with, as a newer one may make. It was not opened and not changed. Update Groundwork, then open it again.',
    fr: '« {name} » comporte des colonnes, des vues ou des réglages que cette version de Groundwork ne peut pas utiliser, comme une version plus récente peut en créer. Il n’a été ni ouvert ni modifié. Mettez Groundwork à jour, puis rouvrez-le.'
  },
  'file.newer': {
    en: '“{name}” was made by a newer Groundwork. It was not opened and not changed. Update Groundwork, then open it again.',
    fr: '« {name} » provient d’une version plus récente de Groundwork. Il n’a été ni ouvert ni modifié. Mettez Groundwork à jour, puis rouvrez-le.'
  },
  'file.too-large': {
    en: '“{name}” is larger than Groundwork takes in. It was not opened and not changed.',
    fr: '« {name} » dépasse la taille que Groundwork accepte. Il n’a été ni ouvert ni modifié.'
  },

  'refusal.nothing-there': {
    en: 'That row is no longer there. Nothing was changed.',
    fr: 'Cette ligne n’est plus là. Rien n’a été modifié.'
  },
  'refusal.nothing-to-do': { en: 'There was nothing to change.', fr: 'Il n’y avait rien à modifier.' },
  'refusal.read-only-column': {
    en: 'That column is worked out from others, so it cannot be typed into. Nothing was changed.',
    fr: 'Cette colonne est calculée à partir d’autres; on ne peut pas y écrire. Rien n’a été modifié.'
  },
  'refusal.too-many-rows': {
    en: 'A table holds at most 100,000 rows. Nothing was changed.',
    fr: 'Un tableau contient au plus 100 000 lignes. Rien n’a été modifié.'
  },
  'refusal.too-many-cells': {
    en: 'At most 1,000,000 cells can be pasted at once. Nothing was changed. Paste it in parts.',
    fr: 'On peut coller au plus 1 000 000 de cellules à la fois. Rien n’a été modifié. Collez en plusieurs fois.'
  },
  'refusal.cell-too-large': {
    en: 'A cell holds at most 100 KB of text. Nothing was changed. Shorten the text, or spread it over several rows.',
    fr: 'Une cellule contient au plus 100 Ko de texte. Rien n’a été modifié. Raccourcissez le texte ou répartissez-le sur plusieurs lignes.'
  },
  'refusal.rows-come-from-reviews': {
    en: 'Rows of this table are written when a review is recorded. Nothing was changed. Record a review from the row it is about.',
    fr: 'Les lignes de ce tableau s’écrivent quand on consigne une révision. Rien n’a été modifié. Consignez une révision depuis la ligne visée.'
  },
  'refusal.fixed-rows': {
    en: 'The rows of this table are set by the template, so none can be added or deleted. Nothing was changed.',
    fr: 'Les lignes de ce tableau sont fixées par le modèle; on ne peut ni en ajouter ni en supprimer. Rien n’a été modifié.'
  },
  'refusal.rows-are-kept': {
    en: 'Rows of this table are closed, never deleted: what was known has to stay known. Nothing was changed. Set the status to closed; a row that was only just added goes by Undo.',
    fr: 'Les lignes de ce tableau se ferment, mais ne se suppriment jamais : ce qu’on savait doit rester connu. Rien n’a été modifié. Mettez l’état à « fermé »; une ligne tout juste ajoutée s’enlève par Annuler.'
  },
  'refusal.reason-needed': {
    en: 'Say in a few words why, then do it again. Nothing was changed.',
    fr: 'Dites pourquoi en quelques mots, puis recommencez. Rien n’a été modifié.'
  },
  'refusal.unknown-template': {
    en: 'This copy of Groundwork does not have that template. Nothing was changed.',
    fr: 'Cette copie de Groundwork n’a pas ce modèle. Rien n’a été modifié.'
  },
  'refusal.name-needed': { en: 'It needs a name.', fr: 'Il faut un nom.' },
  'refusal.name-taken': {
    en: 'There is one of that name already. Nothing was changed.',
    fr: 'Ce nom est déjà pris. Rien n’a été modifié.'
  },
  'refusal.template-column': {
    en: 'A column of the template cannot be deleted or changed in kind. It can be hidden or retired.',
    fr: 'Une colonne du modèle ne peut être ni supprimée ni changée de type. On peut la masquer ou la mettre de côté.'
  },
  'refusal.column-needed': {
    en: 'Rows of this table are known by that column: it cannot be retired. It can be hidden.',
    fr: 'Les lignes de ce tableau se reconnaissent à cette colonne : elle ne peut être mise de côté. On peut la masquer.'
  },
  'refusal.too-many-columns': {
    en: 'A table holds 500 columns at most.',
    fr: 'Un tableau compte au plus 500 colonnes.'
  },
  'refusal.too-many-options': {
    en: 'A list holds 500 entries at most.',
    fr: 'Une liste compte au plus 500 entrées.'
  },
  'refusal.default-unread': {
    en: 'The column cannot hold that as what new rows begin with. Nothing was changed.',
    fr: 'La colonne ne peut pas recevoir cette valeur de départ. Rien n’a été modifié.'
  },
  'refusal.sheet-name-taken': {
    en: 'Another sheet has this name. Nothing was changed.',
    fr: 'Une autre feuille porte ce nom. Rien n’a été modifié.'
  },
  'refusal.template-name-taken': {
    en: 'Another template has this name. Nothing was changed.',
    fr: 'Un autre modèle porte ce nom. Rien n’a été modifié.'
  },
  'refusal.template-in-use': {
    en: 'A sheet uses this template. Nothing was changed.',
    fr: 'Une feuille utilise ce modèle. Rien n’a été modifié.'
  },
  'refusal.bands-unsound': {
    en: 'Those bands overlap, leave a score out or have no name. Nothing was changed.',
    fr: 'Ces niveaux se chevauchent, laissent une cote de côté ou sont sans nom. Rien n’a été modifié.'
  },
  'refusal.setting-unread': {
    en: 'That is not a value that the setting can have. Nothing was changed.',
    fr: 'Ce réglage ne peut pas prendre cette valeur. Rien n’a été modifié.'
  },
  'refusal.unknown-setting': {
    en: 'The sheet has no such setting. Nothing was changed.',
    fr: 'La feuille n’a pas ce réglage. Rien n’a été modifié.'
  },
  'refusal.text-needed': { en: 'Write something first.', fr: 'Écrivez d’abord quelque chose.' },
  'refusal.not-yours': {
    en: 'Only the person who wrote a note can change or delete it.',
    fr: 'Seule la personne qui a écrit une note peut la modifier ou la supprimer.'
  },
  'refusal.title-needed': {
    en: 'It needs a title. Nothing was changed.',
    fr: 'Il faut un titre. Rien n’a été modifié.'
  },

  'problem.conflict': {
    en: '{count, plural, one {One cell was} other {# cells were}} left as they are, because they had changed in the meantime.',
    fr: '{count, plural, one {Une cellule a été laissée telle quelle, car elle avait} other {# cellules ont été laissées telles quelles, car elles avaient}} changé entre-temps.'
  },
  'problem.unreadable-workbook': {
    en: 'This workbook could not be read from any of its copies. Nothing of it was changed or thrown away. Open a backup or a copy that you saved.',
    fr: 'Ce classeur n’a pu être lu dans aucune de ses copies. Rien n’en a été modifié ni jeté. Ouvrez une sauvegarde ou une copie que vous avez enregistrée.'
  },
  'problem.start': {
    en: 'Groundwork could not read its own folder. Nothing was changed. Close it, check that the disk is there and not full, and start it again.',
    fr: 'Groundwork n’a pas pu lire son propre dossier. Rien n’a été modifié. Fermez-le, vérifiez que le disque est présent et non plein, puis redémarrez-le.'
  },
  'problem.newer-database': {
    en: 'Your workbooks were last used with a newer Groundwork, which keeps them in a form that this one cannot read. Nothing was changed. Start the newer one.',
    fr: 'Vos classeurs ont servi en dernier avec une version plus récente de Groundwork, qui les conserve sous une forme que celle-ci ne peut pas lire. Rien n’a été modifié. Démarrez la version plus récente.'
  },
  'problem.preferences-lost': {
    en: 'Your settings could not be read, so they were begun anew. Your workbooks are safe. Check your name and language in Settings.',
    fr: 'Vos réglages n’ont pas pu être lus; ils ont été remis à neuf. Vos classeurs sont en sûreté. Vérifiez votre nom et votre langue dans les Réglages.'
  }
} as const satisfies Record<string, Text>
