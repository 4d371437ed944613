import type { Text } from '../model/template'

/** What was done, as a thing that can be undone: “Undo paste of 12 cells”. By the name of the command on disk. */
export const acts = {
  'act.cells.set': {
    en: '{cells, plural, =0 {edit} one {edit} other {edit of # cells}}',
    fr: '{cells, plural, =0 {la modification} one {la modification} other {la modification de # cellules}}'
  },
  'act.cells.fill': {
    en: '{cells, plural, =0 {fill} one {fill of # cell} other {fill of # cells}}',
    fr: '{cells, plural, =0 {la recopie} one {la recopie de # cellule} other {la recopie de # cellules}}'
  },
  'act.cells.create': { en: 'creating and linking', fr: 'la création et le lien' },
  'act.cells.clear': {
    en: '{cells, plural, =0 {clearing} one {clearing of # cell} other {clearing of # cells}}',
    fr: '{cells, plural, =0 {l’effacement} one {l’effacement de # cellule} other {l’effacement de # cellules}}'
  },
  'act.cells.paste': {
    en: '{cells, plural, =0 {paste} one {paste of # cell} other {paste of # cells}}',
    fr: '{cells, plural, =0 {le collage} one {le collage de # cellule} other {le collage de # cellules}}'
  },
  'act.cells.move': { en: 'moving cells', fr: 'le déplacement de cellules' },
  'act.cells.replace': {
    en: '{cells, plural, =0 {replacing} one {replacing in # cell} other {replacing in # cells}}',
    fr: '{cells, plural, =0 {le remplacement} one {le remplacement dans # cellule} other {le remplacement dans # cellules}}'
  },
  'act.picture.move': { en: 'the move on the picture', fr: 'le déplacement dans l’image' },
  'act.row.add': {
    en: '{rows, plural, =0 {adding a row} one {adding a row} other {adding # rows}}',
    fr: '{rows, plural, =0 {l’ajout d’une ligne} one {l’ajout d’une ligne} other {l’ajout de # lignes}}'
  },
  'act.row.library': {
    en: '{rows, plural, =0 {adding from the library} one {adding a row from the library} other {adding # rows from the library}}',
    fr: '{rows, plural, =0 {l’ajout depuis la bibliothèque} one {l’ajout d’une ligne de la bibliothèque} other {l’ajout de # lignes de la bibliothèque}}'
  },
  'act.row.example': { en: 'adding the example row', fr: 'l’ajout de la ligne d’exemple' },
  'act.row.duplicate': {
    en: '{rows, plural, =0 {duplicating a row} one {duplicating a row} other {duplicating # rows}}',
    fr: '{rows, plural, =0 {la duplication d’une ligne} one {la duplication d’une ligne} other {la duplication de # lignes}}'
  },
  'act.row.remove': {
    en: '{rows, plural, =0 {deleting a row} one {deleting a row} other {deleting # rows}}',
    fr: '{rows, plural, =0 {la suppression d’une ligne} one {la suppression d’une ligne} other {la suppression de # lignes}}'
  },
  'act.row.restore': { en: 'bringing back a row', fr: 'le retour d’une ligne' },
  'act.links.clear': { en: 'clearing links', fr: 'l’effacement de liens' },
  'act.row.move': {
    en: '{rows, plural, =0 {moving a row} one {moving a row} other {moving # rows}}',
    fr: '{rows, plural, =0 {le déplacement d’une ligne} one {le déplacement d’une ligne} other {le déplacement de # lignes}}'
  },
  'act.note.add': { en: 'adding a note', fr: 'l’ajout d’une note' },
  'act.note.edit': { en: 'the edit of a note', fr: 'la modification d’une note' },
  'act.note.remove': { en: 'deleting a note', fr: 'la suppression d’une note' },
  'act.gap.dismiss': { en: 'dismissing gaps', fr: 'la mise à l’écart de lacunes' },
  'act.gap.restore': { en: 'bringing back gaps', fr: 'le retour de lacunes' },
  'act.column.add': { en: 'adding a column', fr: 'l’ajout d’une colonne' },
  'act.column.rename': { en: 'renaming a column', fr: 'le nouveau nom d’une colonne' },
  'act.column.describe': { en: 'the new description of a column', fr: 'la nouvelle description d’une colonne' },
  'act.column.terms': { en: 'the change of what a column asks', fr: 'la modification de ce que demande une colonne' },
  'act.column.remove': { en: 'deleting a column', fr: 'la suppression d’une colonne' },
  'act.column.retire': { en: 'retiring a column', fr: 'la mise de côté d’une colonne' },
  'act.column.bring-back': { en: 'bringing back a column', fr: 'le retour d’une colonne' },
  'act.column.move': { en: 'moving a column', fr: 'le déplacement d’une colonne' },
  'act.column.kind': { en: 'the new kind of a column', fr: 'le nouveau type d’une colonne' },
  'act.options.edit': { en: 'the edit of a list', fr: 'la modification d’une liste' },
  'act.options.add': { en: 'adding to a list', fr: 'l’ajout à une liste' },
  'act.view.save': { en: 'saving a view', fr: 'l’enregistrement d’une vue' },
  'act.view.update': { en: 'the change of a view', fr: 'la modification d’une vue' },
  'act.view.rename': { en: 'renaming a view', fr: 'le nouveau nom d’une vue' },
  'act.view.remove': { en: 'deleting a view', fr: 'la suppression d’une vue' },
  'act.view.export': { en: 'the choice of view for documents', fr: 'le choix de la vue des documents' },
  'act.review.record': { en: 'the review', fr: 'la révision' },
  'act.sheet.add': { en: 'adding the sheet', fr: 'l’ajout de la feuille' },
  'act.sheet.duplicate': { en: 'duplicating the sheet', fr: 'la copie de la feuille' },
  'act.sheet.rename': { en: 'renaming the sheet', fr: 'le nouveau nom de la feuille' },
  'act.sheet.remove': { en: 'deleting the sheet', fr: 'la suppression de la feuille' },
  'act.template.copy': { en: 'making a template', fr: 'la création d’un modèle' },
  'act.template.rename': { en: 'renaming a template', fr: 'le nouveau nom d’un modèle' },
  'act.template.remove': { en: 'deleting a template', fr: 'la suppression d’un modèle' },
  'act.template.upgrade': { en: 'the upgrade of a template', fr: 'la mise à niveau d’un modèle' },
  'act.workbook.set': {
    en: 'the change of the workbook’s details',
    fr: 'la modification des renseignements du classeur'
  },
  'act.setting.set': { en: 'the change of a setting', fr: 'la modification d’un réglage' },
  'act.mark.set': { en: 'naming a version', fr: 'le nom donné à une version' },
  'act.restore': { en: 'going back to an earlier version', fr: 'le retour à une version antérieure' },
  'act.workbook.recover': { en: 'the recovery from a backup', fr: 'la récupération d’une sauvegarde' }
} as const satisfies Record<string, Text>
