import type { Text } from '../model/template'

/** What undo left alone, beside cells of rows: parts of columns, views and the workbook. */
export const skipped = {
  'skipped.column': {
    en: '{part, select, itself {the column “{name}” itself} other {{part, select, label {the name} help {the description} kind {the kind} place {the place} required {the “required” mark} private {the “private” mark} default {the default} scale {the words of the scale} entry {the entry “{entry}”} other {a part}} of the column “{name}”}}',
    fr: '{part, select, itself {la colonne « {name} » elle-même} other {{part, select, label {le nom} help {la description} kind {le type} place {la place} required {la marque « obligatoire »} private {la marque « privée »} default {la valeur de départ} scale {les mots de l’échelle} entry {l’élément « {entry} »} other {une partie}} de la colonne « {name} »}}'
  },
  'skipped.view': {
    en: '{part, select, itself {the view “{name}” itself} other {{part, select, name {the name} place {the place} order {the order of columns} hidden {the hidden columns} widths {the widths} frozen {the frozen columns} wrap {the wrapping of text} sort {the sort} filters {the filters} group {the grouping} foot {the foot} other {a part}} of the view “{name}”}}',
    fr: '{part, select, itself {la vue « {name} » elle-même} other {{part, select, name {le nom} place {la place} order {l’ordre des colonnes} hidden {les colonnes masquées} widths {les largeurs} frozen {les colonnes figées} wrap {le renvoi à la ligne} sort {le tri} filters {les filtres} group {le regroupement} foot {le pied} other {une partie}} de la vue « {name} »}}'
  },
  'skipped.other': {
    en: '{kind, select, workbook {the workbook’s details} sheet {a sheet} setting {a setting} note {a note} mark {a version} template {a template} other {a gap that was dismissed}}',
    fr: '{kind, select, workbook {les renseignements du classeur} sheet {une feuille} setting {un réglage} note {une note} mark {une version} template {un modèle} other {une lacune écartée}}'
  }
} as const satisfies Record<string, Text>
