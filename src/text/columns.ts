import type { Text } from '../model/template'

/** Columns: their menu, dialogs and lists. */
export const columns = {
  'column.fit': { en: 'Fit to content', fr: 'Ajuster au contenu' },
  'column.wrap': { en: 'Wrap text', fr: 'Renvoyer à la ligne' },
  'column.clip': { en: 'Keep text on one line', fr: 'Garder le texte sur une ligne' },
  'column.freeze': { en: 'Freeze up to here', fr: 'Figer jusqu’ici' },
  'column.unfreeze': { en: 'Unfreeze columns', fr: 'Libérer les colonnes' },
  'column.left': { en: 'Move left', fr: 'Déplacer à gauche' },
  'column.right': { en: 'Move right', fr: 'Déplacer à droite' },
  'column.show': { en: 'Show or hide columns…', fr: 'Afficher ou masquer des colonnes…' },
  'column.insertLeft': { en: 'Insert column left…', fr: 'Insérer une colonne à gauche…' },
  'column.insertRight': { en: 'Insert column right…', fr: 'Insérer une colonne à droite…' },
  'column.rename': { en: 'Rename…', fr: 'Renommer…' },
  'column.describe': { en: 'Description…', fr: 'Description…' },
  'column.changeKind': { en: 'Change kind…', fr: 'Changer le type…' },
  'column.options': { en: 'Edit the list…', fr: 'Modifier la liste…' },
  'column.remove': {
    en: '{count, plural, one {Delete column} other {Delete # columns}}',
    fr: '{count, plural, one {Supprimer la colonne} other {Supprimer # colonnes}}'
  },
  'column.protected': {
    en: 'Rows are known by this column: it can be hidden, not retired',
    fr: 'Les lignes se reconnaissent à cette colonne : on peut la masquer, pas la mettre de côté'
  },
  'column.retire': {
    en: '{count, plural, one {Retire column} other {Retire # columns}}',
    fr: '{count, plural, one {Mettre la colonne de côté} other {Mettre # colonnes de côté}}'
  },
  'column.retire.title': { en: 'Retire {names}?', fr: 'Mettre {names} de côté?' },
  'column.retire.do': {
    en: '{count, plural, one {Retire column} other {Retire # columns}}',
    fr: '{count, plural, one {Mettre de côté} other {Mettre # colonnes de côté}}'
  },
  'column.retire.what': {
    en: 'This sheet does without {count, plural, one {the column} other {them}}: in tables, forms, views, documents and gaps. {answers, plural, =0 {Nothing stands in it.} one {What # row holds there stays and comes back with it.} other {What # rows hold there stays and comes back with it.}}',
    fr: 'Cette feuille {count, plural, one {se passe de la colonne} other {s’en passe}} : tableaux, formulaires, vues, documents et lacunes. {answers, plural, =0 {Rien n’y est inscrit.} one {Ce que # ligne y contient reste et reviendra.} other {Ce que # lignes y contiennent reste et reviendra.}}'
  },
  'column.retire.read': {
    en: 'These are worked out from it. They go on with the answers that stand; nobody can change those while it is retired.',
    fr: 'Ceci en est calculé. Le calcul se poursuit avec les réponses en place; personne ne peut les modifier tant qu’elle est de côté.'
  },
  'column.inTable': { en: '{column} ({table})', fr: '{column} ({table})' },
  'column.retire.checks': {
    en: '{count, plural, one {One check of the template is} other {# checks of the template are}} no longer made.',
    fr: '{count, plural, one {Une vérification du modèle n’est plus faite} other {# vérifications du modèle ne sont plus faites}}.'
  },
  'column.retired': {
    en: '{count, plural, one {Column retired. Its answers stay: “Show or hide columns” brings it back.} other {# columns retired. Their answers stay: “Show or hide columns” brings them back.}}',
    fr: '{count, plural, one {Colonne mise de côté. Ses réponses restent : « Afficher ou masquer des colonnes » la fait revenir.} other {# colonnes mises de côté. Leurs réponses restent : « Afficher ou masquer des colonnes » les fait revenir.}}'
  },
  'column.back': { en: '{name} is back', fr: '{name} est de retour' },
  'column.replaceEntry': {
    en: 'Replace “{name}” in all rows…',
    fr: 'Remplacer « {name} » dans toutes les lignes…'
  },
  'column.addOption': { en: 'Add “{text}” to the list', fr: 'Ajouter « {text} » à la liste' },

  'column.moved': {
    en: '{name}: now column {at} of {count}',
    fr: '{name} : maintenant colonne {at} de {count}'
  },
  'column.frozen': { en: 'Columns up to {name} stay in sight', fr: 'Les colonnes jusqu’à {name} restent en vue' },
  'column.unfrozen': { en: 'All columns scroll', fr: 'Toutes les colonnes défilent' },
  'column.fitted': { en: '{name}: {width} pixels wide', fr: '{name} : {width} pixels de large' },
  'column.removed': {
    en: '{count, plural, one {Column deleted} other {# columns deleted}}. Undo brings it back.',
    fr: '{count, plural, one {Colonne supprimée} other {# colonnes supprimées}}. Annuler la fait revenir.'
  },
  'column.leftOut': {
    en: '{count, plural, one {The column {names} is no longer in the table} other {The columns {names} are no longer in the table}}: the view leaves it out, with its sort and filter.',
    fr: '{count, plural, one {La colonne {names} n’est plus dans le tableau} other {Les colonnes {names} ne sont plus dans le tableau}} : la vue s’en passe, tri et filtre compris.'
  },

  'column.new.title': { en: 'New column', fr: 'Nouvelle colonne' },
  'column.new.do': { en: 'Insert column', fr: 'Insérer la colonne' },
  'column.name': { en: 'Name', fr: 'Nom' },
  'column.nameOther': { en: 'Name in French (if it has another)', fr: 'Nom en anglais (s’il en a un autre)' },
  'column.help': { en: 'Description', fr: 'Description' },
  'column.helpHow': {
    en: 'One sentence on what to fill in; it stands with the heading.',
    fr: 'Une phrase sur ce qu’il faut inscrire; elle accompagne l’en-tête.'
  },
  'column.helpOther': {
    en: 'Description in French (if it has another)',
    fr: 'Description en anglais (s’il y en a une autre)'
  },
  'column.kind': { en: 'Kind', fr: 'Type' },
  'column.kind.text': { en: 'Text', fr: 'Texte' },
  'column.kind.long': { en: 'Long text', fr: 'Texte long' },
  'column.kind.number': { en: 'Number', fr: 'Nombre' },
  'column.kind.money': { en: 'Money', fr: 'Montant' },
  'column.kind.percent': { en: 'Percent', fr: 'Pourcentage' },
  'column.kind.date': { en: 'Date', fr: 'Date' },
  'column.kind.check': { en: 'Yes or no', fr: 'Oui ou non' },
  'column.kind.choice': { en: 'One of a list', fr: 'Un élément d’une liste' },
  'column.kind.choices': { en: 'Several of a list', fr: 'Plusieurs éléments d’une liste' },
  'column.kind.rating': { en: 'Rating from 1 to 5', fr: 'Cote de 1 à 5' },
  'column.kind.ref': { en: 'Link to a row', fr: 'Lien vers une ligne' },
  'column.kind.refs': { en: 'Links to rows', fr: 'Liens vers des lignes' },
  'column.target': { en: 'Rows of', fr: 'Lignes de' },
  'column.terms': { en: 'Required, private, default…', fr: 'Obligatoire, privée, valeur de départ…' },
  'column.terms.title': { en: 'What {name} asks', fr: 'Ce que demande {name}' },
  'column.terms.do': { en: 'Save', fr: 'Enregistrer' },
  'column.required': { en: 'Required', fr: 'Obligatoire' },
  'column.requiredHow': {
    en: 'A row where it is empty counts as a gap.',
    fr: 'Une ligne où elle est vide compte comme une lacune.'
  },
  'column.private': { en: 'Private', fr: 'Privée' },
  'column.privateHow': {
    en: 'Left out of shared documents, unless they are asked to have it.',
    fr: 'Absente des documents partagés, sauf demande expresse.'
  },
  'column.start': { en: 'New rows begin with', fr: 'Les nouvelles lignes commencent par' },
  'column.start.nothing': { en: 'Nothing', fr: 'Rien' },
  'column.start.typed': { en: 'A value of mine', fr: 'Une valeur à moi' },
  'column.start.today': { en: 'The day the row is added', fr: 'Le jour de l’ajout de la ligne' },
  'column.start.author': { en: 'The name of whoever adds the row', fr: 'Le nom de la personne qui ajoute la ligne' },
  'column.start.value': { en: 'Value', fr: 'Valeur' },
  'column.start.unread': {
    en: 'This column cannot hold that.',
    fr: 'Cette colonne ne peut pas recevoir cela.'
  },
  'column.entries': { en: 'Entries of the list, one a line', fr: 'Éléments de la liste, un par ligne' },

  'column.rename.title': { en: 'Rename {name}', fr: 'Renommer {name}' },
  'column.rename.do': { en: 'Rename', fr: 'Renommer' },
  'column.rename.back': { en: 'Use the template’s name', fr: 'Reprendre le nom du modèle' },
  'column.rename.everySheet': {
    en: 'The new name stands in every sheet of this template in the workbook.',
    fr: 'Le nouveau nom vaut pour toutes les feuilles de ce modèle dans le classeur.'
  },
  'column.describe.title': { en: 'Description of {name}', fr: 'Description de {name}' },
  'column.describe.do': { en: 'Save', fr: 'Enregistrer' },
  'column.describe.back': { en: 'Use the template’s description', fr: 'Reprendre la description du modèle' },

  'column.convert.title': { en: 'Change the kind of {name}', fr: 'Changer le type de {name}' },
  'column.convert.do': { en: 'Change kind', fr: 'Changer le type' },
  'column.convert.listed': {
    en: 'Make the list of what stands in the column',
    fr: 'Former la liste de ce qui se trouve dans la colonne'
  },
  'column.convert.entries': {
    en: '{count, plural, =0 {No new entry} one {# new entry} other {# new entries}} in the list',
    fr: '{count, plural, =0 {Aucun nouvel élément} one {# nouvel élément} other {# nouveaux éléments}} dans la liste'
  },
  'column.convert.understood': {
    en: '{count, plural, =0 {No cell is} one {# cell is} other {# cells are}} read as the new kind',
    fr: '{count, plural, =0 {Aucune cellule n’est lue} one {# cellule est lue} other {# cellules sont lues}} selon le nouveau type'
  },
  'column.convert.unread': {
    en: '{count, plural, =0 {None needs} one {# needs} other {# need}} a look{count, plural, =0 {} one { and keeps its text} other { and keep their text}}',
    fr: '{count, plural, =0 {Aucune à vérifier} one {# à vérifier, qui garde son texte} other {# à vérifier, qui gardent leur texte}}'
  },
  'column.convert.empty': { en: 'The column is empty.', fr: 'La colonne est vide.' },
  'column.convert.more': { en: 'and {count} more', fr: 'et {count} de plus' },

  'columns.title': { en: 'Columns', fr: 'Colonnes' },
  'columns.search': { en: 'Search columns', fr: 'Chercher une colonne' },
  'columns.all': { en: 'Show all', fr: 'Tout afficher' },
  'columns.none': { en: 'No column has this in its name.', fr: 'Aucune colonne n’a cela dans son nom.' },
  'columns.retired': { en: 'Retired in this sheet', fr: 'Mises de côté dans cette feuille' },
  'columns.answers': {
    en: '{count, plural, =0 {no answer} one {# answer} other {# answers}}',
    fr: '{count, plural, =0 {aucune réponse} one {# réponse} other {# réponses}}'
  },
  'columns.bringBack': { en: 'Bring back', fr: 'Reprendre' },
  'columns.bringBackOf': { en: 'Bring back {name}', fr: 'Reprendre {name}' },
  'columns.atLeastOne': { en: 'One column stays.', fr: 'Une colonne reste.' },

  'options.title': { en: 'List of {name}', fr: 'Liste de {name}' },
  'options.do': { en: 'Save the list', fr: 'Enregistrer la liste' },
  'options.add': { en: 'Add an entry', fr: 'Ajouter un élément' },
  'options.name': { en: 'Entry {at}', fr: 'Élément {at}' },
  'options.nameOther': { en: 'Entry {at} in French', fr: 'Élément {at} en anglais' },
  'options.english': { en: 'English', fr: 'Anglais' },
  'options.french': { en: 'French', fr: 'Français' },
  'options.tone': { en: 'Colour of {name}', fr: 'Couleur de {name}' },
  'options.more': { en: 'More for {name}', fr: 'Plus pour {name}' },
  'options.up': { en: 'Move up', fr: 'Monter' },
  'options.down': { en: 'Move down', fr: 'Descendre' },
  'options.retire': { en: 'Stop offering', fr: 'Ne plus offrir' },
  'options.restore': { en: 'Offer again', fr: 'Offrir de nouveau' },
  'options.drop': { en: 'Take out', fr: 'Retirer' },
  'options.merge': { en: 'Merge into another…', fr: 'Fusionner avec un autre…' },
  'options.replace': { en: 'Replace in all rows…', fr: 'Remplacer dans toutes les lignes…' },
  'options.into': { en: 'Goes into', fr: 'Passe dans' },
  'options.unmerge': { en: 'Do not merge', fr: 'Ne pas fusionner' },
  'options.retired': { en: 'no longer offered', fr: 'n’est plus offert' },
  'options.uses': {
    en: '{count, plural, =0 {no row} one {# row} other {# rows}}',
    fr: '{count, plural, =0 {aucune ligne} one {# ligne} other {# lignes}}'
  },
  'options.everySheet': {
    en: 'The list stands in every sheet of this template in the workbook. Cells keep their entry when it gets another name.',
    fr: 'La liste vaut pour toutes les feuilles de ce modèle dans le classeur. Les cellules gardent leur élément quand il change de nom.'
  },
  'options.ownSheet': {
    en: 'Cells keep their entry when it gets another name.',
    fr: 'Les cellules gardent leur élément quand il change de nom.'
  },
  'tone.none': { en: 'No colour', fr: 'Sans couleur' },
  'tone.low': { en: 'Green', fr: 'Vert' },
  'tone.moderate': { en: 'Yellow', fr: 'Jaune' },
  'tone.high': { en: 'Orange', fr: 'Orange' },
  'tone.extreme': { en: 'Red', fr: 'Rouge' },

  'view.template': { en: 'Views of the template', fr: 'Vues du modèle' },
  'view.own': { en: 'My views', fr: 'Mes vues' },
  'view.save': { en: 'Save as a new view…', fr: 'Enregistrer comme nouvelle vue…' },
  'view.save.title': { en: 'Save this way of looking at the table', fr: 'Enregistrer cette façon de voir le tableau' },
  'view.save.do': { en: 'Save the view', fr: 'Enregistrer la vue' },
  'view.update': { en: 'Update “{name}”', fr: 'Mettre « {name} » à jour' },
  'view.reset': { en: 'Back to the view as saved', fr: 'Revenir à la vue enregistrée' },
  'view.rename': { en: 'Rename the view…', fr: 'Renommer la vue…' },
  'view.rename.title': { en: 'Rename the view', fr: 'Renommer la vue' },
  'view.remove': { en: 'Delete the view', fr: 'Supprimer la vue' },
  'view.removed': { en: 'View deleted. Undo brings it back.', fr: 'Vue supprimée. Annuler la fait revenir.' },
  'view.export': { en: 'Use for Word and CSV', fr: 'Utiliser pour Word et CSV' },
  'view.notExport': { en: 'No longer use for Word and CSV', fr: 'Ne plus utiliser pour Word et CSV' },
  'view.isExport': { en: 'used for Word and CSV', fr: 'utilisée pour Word et CSV' },
  'view.changed': { en: '{name}, changed', fr: '{name}, modifiée' },
  'view.name': { en: 'Name of the view', fr: 'Nom de la vue' },
  'view.saved': { en: 'View “{name}” saved', fr: 'Vue « {name} » enregistrée' },
  'view.updated': { en: 'View “{name}” updated', fr: 'Vue « {name} » mise à jour' },
  'export.view': { en: '{table}: as in the view “{view}”', fr: '{table} : selon la vue « {view} »' }
} as const satisfies Record<string, Text>
