import type { Text } from '../model/template'

/** Settings, backups, export, shortcuts and what the app says of itself. */
export const dialogs = {
  'settings.title': { en: 'Settings', fr: 'Réglages' },
  'settings.you': { en: 'You', fr: 'Vous' },
  'settings.organisation': { en: 'Organisation', fr: 'Organisation' },
  'settings.organisationWhy': {
    en: 'Taken over by workbooks you make from now on.',
    fr: 'Reprise par les classeurs que vous créerez désormais.'
  },
  'settings.look': { en: 'Look', fr: 'Apparence' },
  'settings.language': { en: 'Language of Groundwork', fr: 'Langue de Groundwork' },
  'settings.documentLanguage': { en: 'Language of documents', fr: 'Langue des documents' },
  'settings.documents': { en: 'Documents and numbers', fr: 'Documents et nombres' },
  'settings.currency': { en: 'Currency', fr: 'Devise' },
  'settings.dateOrder': { en: 'Order of typed dates', fr: 'Ordre des dates saisies' },
  'settings.dateOrderWhy': {
    en: 'How 03/04/2027 is read. Dates with the year first are always understood.',
    fr: 'Comment 03/04/2027 est lu. Les dates qui commencent par l’année sont toujours comprises.'
  },
  'settings.ymd': { en: 'Year, month, day', fr: 'Année, mois, jour' },
  'settings.dmy': { en: 'Day, month, year', fr: 'Jour, mois, année' },
  'settings.mdy': { en: 'Month, day, year', fr: 'Mois, jour, année' },
  'settings.theme': { en: 'Theme', fr: 'Thème' },
  'settings.system': { en: 'System', fr: 'Système' },
  'settings.light': { en: 'Light', fr: 'Clair' },
  'settings.dark': { en: 'Dark', fr: 'Sombre' },
  'settings.density': { en: 'Rows', fr: 'Lignes' },
  'settings.compact': { en: 'Compact', fr: 'Serrées' },
  'settings.normal': { en: 'Normal', fr: 'Normales' },
  'settings.comfortable': { en: 'Roomy', fr: 'Aérées' },
  'settings.keyboard': { en: 'Keyboard', fr: 'Clavier' },
  'settings.tabLeaves': { en: 'Tab leaves the table', fr: 'Tab quitte le tableau' },
  'settings.tabLeavesWhy': {
    en: 'In place of moving to the next cell. F6 leaves it in any case, and so does Escape followed by Tab.',
    fr: 'Au lieu de passer à la cellule suivante. F6 le quitte de toute façon, tout comme Échap suivie de Tab.'
  },
  'settings.paper': { en: 'Paper', fr: 'Papier' },
  'settings.letter': { en: 'Letter', fr: 'Lettre' },
  'settings.a4': { en: 'A4', fr: 'A4' },
  'settings.nameNeeded': {
    en: 'Your name cannot be empty; the last one is kept.',
    fr: 'Votre nom ne peut pas être vide; le dernier est conservé.'
  },
  'backups.title': { en: 'Backups', fr: 'Sauvegardes' },
  'backups.why': {
    en: 'Groundwork keeps complete copies by itself: the 10 latest, one a day for a week, one a week for two months. Each was read back and checked.',
    fr: 'Groundwork conserve de lui-même des copies complètes : les 10 dernières, une par jour pendant une semaine, une par semaine pendant deux mois. Chacune a été relue et vérifiée.'
  },
  'backups.none': {
    en: 'There is no backup yet. One is made as you work; you can also make one now.',
    fr: 'Il n’y a pas encore de sauvegarde. Il s’en fait une pendant que vous travaillez; vous pouvez aussi en faire une maintenant.'
  },
  'backups.when': { en: 'Made', fr: 'Faite' },
  'backups.rows': { en: 'Rows', fr: 'Lignes' },
  'backups.size': { en: 'Size', fr: 'Taille' },
  'backups.state': { en: 'State', fr: 'État' },
  'backups.verified': { en: 'Verified', fr: 'Vérifiée' },
  'backups.unverified': { en: 'Could not be verified', fr: 'N’a pas pu être vérifiée' },
  'backups.pinned': { en: 'Kept: rows fell by half after it', fr: 'Gardée : moitié moins de lignes ensuite' },
  'backups.act': { en: 'Go back to it', fr: 'Y revenir' },
  'backups.restore': { en: 'Restore…', fr: 'Restaurer…' },
  'backups.restoreNamed': { en: 'Restore the backup of {when}', fr: 'Restaurer la sauvegarde du {when}' },
  'backups.now': { en: 'Back up now', fr: 'Sauvegarder maintenant' },
  'backups.made': {
    en: 'A backup was made and verified.',
    fr: 'Une sauvegarde a été faite et vérifiée.'
  },
  'backups.confirmTitle': { en: 'Restore the backup of {when}?', fr: 'Restaurer la sauvegarde du {when}?' },
  'backups.confirm': {
    en: 'The workbook goes back to how it stood then, with {rows, plural, =0 {no rows} one {# row} other {# rows}}. What you have now stays in the history, and Undo brings it back.',
    fr: 'Le classeur revient à ce qu’il était alors, avec {rows, plural, =0 {aucune ligne} one {# ligne} other {# lignes}}. Ce que vous avez maintenant reste dans l’historique, et Annuler le fait revenir.'
  },
  'backups.confirmDo': { en: 'Restore this backup', fr: 'Restaurer cette sauvegarde' },
  'backups.restored': {
    en: 'The workbook stands as it did on {when}.',
    fr: 'Le classeur est revenu à son état du {when}.'
  },
  'backups.same': {
    en: 'The workbook already stands as it did then.',
    fr: 'Le classeur est déjà dans l’état d’alors.'
  },
  'export.title': { en: 'Export to Word', fr: 'Exporter vers Word' },
  'export.sheets': { en: 'Sheets', fr: 'Feuilles' },
  'export.language': { en: 'Language', fr: 'Langue' },
  'export.paper': { en: 'Paper', fr: 'Papier' },
  'export.gaps': { en: 'Add open gaps as an appendix', fr: 'Ajouter les lacunes en annexe' },
  'export.gapsWhy': {
    en: 'What is missing or amiss on these sheets, and what was set aside and why.',
    fr: 'Ce qui manque ou cloche dans ces feuilles, et ce qui a été mis de côté et pourquoi.'
  },
  'export.pictures': { en: 'With pictures', fr: 'Avec les images' },
  'export.picturesWhy': {
    en: 'Charts that stay editable in Word, and matrices as tables, each before the rows that it shows.',
    fr: 'Des graphiques modifiables dans Word et des matrices en tableaux, chacun avant les lignes qu’il montre.'
  },
  'export.outlinePicture': { en: '{title} (picture)', fr: '{title} (image)' },
  'export.private': { en: 'Include private columns', fr: 'Inclure les colonnes privées' },
  'export.privateWhy': {
    en: 'Candid notes and personal details are left out unless you tick this.',
    fr: 'Les notes franches et les renseignements personnels sont omis, à moins de cocher cette case.'
  },
  'export.privateWarning': {
    en: 'The document will hold {columns}. Share it only with people who may read this.',
    fr: 'Le document contiendra : {columns}. Ne le remettez qu’à des personnes qui peuvent les lire.'
  },
  'export.outline': { en: 'What the document holds', fr: 'Ce que contient le document' },
  'export.cover': { en: 'Cover and contents', fr: 'Couverture et table des matières' },
  'export.outlineTable': {
    en: '{title} ({rows, plural, =0 {empty} one {# row} other {# rows}})',
    fr: '{title} ({rows, plural, =0 {vide} one {# ligne} other {# lignes}})'
  },
  'export.none': { en: 'Choose at least one sheet.', fr: 'Choisissez au moins une feuille.' },
  'export.do': {
    en: '{count, plural, =0 {Export} one {Export # sheet…} other {Export # sheets…}}',
    fr: '{count, plural, =0 {Exporter} one {Exporter # feuille…} other {Exporter # feuilles…}}'
  },
  'export.progress': { en: 'Writing the document', fr: 'Rédaction du document' },
  'export.step': { en: 'Writing “{part}”', fr: 'Rédaction de « {part} »' },
  'export.begin': { en: 'Laying out the sheets', fr: 'Mise en page des feuilles' },
  'export.count': { en: '{done} of {of}', fr: '{done} sur {of}' },
  'export.cancelled': {
    en: 'The export was stopped. No file was written.',
    fr: 'L’exportation a été arrêtée. Aucun fichier n’a été écrit.'
  },
  'export.failed': {
    en: 'The document could not be written. Your workbook is safe. Try again; if it happens again, save a copy of the workbook and copy the details.',
    fr: 'Le document n’a pas pu être rédigé. Votre classeur est en sûreté. Réessayez; si cela se répète, enregistrez une copie du classeur et copiez les détails.'
  },
  'export.replaced': {
    en: '{count, plural, one {One character that Word cannot hold was} other {# characters that Word cannot hold were}} replaced by a mark.',
    fr: '{count, plural, one {Un caractère que Word ne peut contenir a été remplacé} other {# caractères que Word ne peut contenir ont été remplacés}} par un signe.'
  },
  'export.done': { en: '“{name}” was written.', fr: '« {name} » a été écrit.' },
  'export.notWritten': { en: '“{name}” was not written. {why}', fr: '« {name} » n’a pas été écrit. {why}' },
  'export.open': { en: 'Open', fr: 'Ouvrir' },
  'export.folder': { en: 'Show in folder', fr: 'Afficher dans le dossier' },
  'export.otherName': { en: 'Other name…', fr: 'Autre nom…' },
  'about.title': { en: 'About Groundwork', fr: 'À propos de Groundwork' },
  'about.crisis': {
    en: 'It is a planning tool, not a crisis service: if someone needs help now, call the crisis line or the emergency number where you are.',
    fr: 'C’est un outil de planification, pas un service de crise : si quelqu’un a besoin d’aide maintenant, appelez la ligne de crise ou le numéro d’urgence de votre région.'
  },
  'glossary.menu': { en: 'Glossary…', fr: 'Glossaire…' },
  'glossary.title': { en: 'Glossary', fr: 'Glossaire' },
  'glossary.search': { en: 'Search in both languages', fr: 'Chercher dans les deux langues' },
  'glossary.found': {
    en: '{count, plural, =0 {No such term. Try fewer letters.} one {# term} other {# terms}}',
    fr: '{count, plural, =0 {Aucun terme. Essayez moins de lettres.} one {# terme} other {# termes}}'
  },
  'about.words': {
    en: 'A workbook for people who plan the roll-out of a health service change. Your work stays on this computer.',
    fr: 'Un classeur pour les personnes qui planifient le déploiement d’un changement dans les services de santé. Votre travail reste sur cet ordinateur.'
  },
  'about.version': { en: 'Version', fr: 'Version' },
  'about.runtime': { en: 'Runtime', fr: 'Environnement' },
  'about.engine': { en: 'Page engine', fr: 'Moteur d’affichage' },
  'about.system': { en: 'System', fr: 'Système' },
  'about.licence': { en: 'Licence', fr: 'Licence' },
  'shortcuts.title': { en: 'Keyboard shortcuts', fr: 'Raccourcis clavier' },
  'shortcuts.everywhere': { en: 'Everywhere', fr: 'Partout' },
  'shortcuts.table': { en: 'In a table', fr: 'Dans un tableau' },
  'shortcuts.regions': { en: 'Next part of the window', fr: 'Partie suivante de la fenêtre' }
} as const satisfies Record<string, Text>
