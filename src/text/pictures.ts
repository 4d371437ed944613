import type { Text } from '../model/template'

/** Pictures on the screen, whatever their kind. */
export const pictures = {
  'picture.noScore': { en: 'Still to be filled in: {columns}', fr: 'Reste à remplir : {columns}' },
  'picture.grid': { en: 'Grid', fr: 'Grille' },
  'picture.ways': { en: 'How the table is seen', fr: 'Façon de voir le tableau' },
  'picture.menu': { en: 'Picture', fr: 'Image' },
  'picture.asTable': { en: 'As a table', fr: 'En tableau' },
  'picture.workshop': { en: 'Workshop', fr: 'Atelier' },
  'picture.workshop.name': { en: 'Name, then Enter', fr: 'Nom, puis Entrée' },
  'picture.workshop.how': {
    en: 'Click where it goes, or use the arrow keys before you type. Each Enter adds a row; Escape leaves.',
    fr: 'Cliquez là où elle va, ou utilisez les flèches avant d’écrire. Chaque Entrée ajoute une ligne; Échap quitte.'
  },
  'picture.workshop.placed': { en: '“{name}” was placed. {words}.', fr: '« {name} » est placé. {words}.' },
  'picture.workshop.leave': { en: 'Leave', fr: 'Quitter' },
  'shortcuts.picture': { en: 'In a picture', fr: 'Dans une image' },
  'picture.key.go': { en: 'From mark to mark', fr: 'D’un repère à l’autre' },
  'picture.key.open': { en: 'Open the row of a mark', fr: 'Ouvrir la ligne d’un repère' },
  'picture.key.grab': { en: 'Take hold of a mark, put it down', fr: 'Saisir un repère, le déposer' },
  'picture.key.carry': { en: 'Move what is in hand', fr: 'Déplacer ce qui est en main' },
  'picture.key.back': { en: 'Put it back', fr: 'Le remettre en place' },
  'picture.key.rate': { en: 'Rate upwards, then along', fr: 'Coter vers le haut, puis sur le côté' },
  'picture.key.digits': { en: 'two digits', fr: 'deux chiffres' },
  'picture.key.letter': {
    en: 'Put a letter into a cell, or take it out',
    fr: 'Mettre une lettre dans une case, ou l’enlever'
  },
  'picture.key.itsLetter': { en: 'the letter', fr: 'la lettre' },
  'picture.key.twin': { en: 'The same as a table, and back', fr: 'La même chose en tableau, et retour' },
  'picture.tray': { en: 'Not placed yet: {count}', fr: 'Pas encore placé : {count}' },
  'picture.tray.how': {
    en: 'Drag them into the picture, or press Space and the arrow keys.',
    fr: 'Faites-les glisser dans l’image, ou appuyez sur Espace puis sur les flèches.'
  },
  'picture.unnamed': { en: 'No name yet', fr: 'Pas encore de nom' },
  'picture.how': {
    en: 'The arrow keys go from mark to mark, Enter opens the row. Space takes hold of a mark: then the arrow keys move it, Enter puts it down, Escape puts it back. T shows the same as a table.',
    fr: 'Les flèches vont d’un repère à l’autre, Entrée ouvre la ligne. Espace saisit un repère : les flèches le déplacent alors, Entrée le dépose, Échap le remet en place. T montre la même chose en tableau.'
  },
  'picture.how.look': {
    en: 'The arrow keys go from mark to mark, Enter opens the row. T shows the same as a table.',
    fr: 'Les flèches vont d’un repère à l’autre, Entrée ouvre la ligne. T montre la même chose en tableau.'
  },
  'picture.grabbed': {
    en: 'In hand: {name} The arrow keys move it, Enter puts it down, Escape puts it back.',
    fr: 'En main : {name} Les flèches le déplacent, Entrée le dépose, Échap le remet en place.'
  },
  'picture.moved': { en: 'Moved: {words}. It was: {name}', fr: 'Déplacé : {words}. Avant : {name}' },
  'picture.back': { en: 'Back where it was: {name}', fr: 'De retour à sa place : {name}' },
  'picture.edge': { en: 'It goes no further that way.', fr: 'On ne peut pas aller plus loin de ce côté.' },
  'picture.list': { en: '{first}, {rest}', fr: '{first}, {rest}' }
} as const satisfies Record<string, Text>
