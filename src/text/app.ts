import type { Text } from '../model/template'

/** The screens: first question, home, workbook, dialogs, menus. */
export const app = {
  'app.name': { en: 'Groundwork', fr: 'Groundwork' },
  'app.loading': { en: 'Opening…', fr: 'Ouverture…' },
  'app.close': { en: 'Close', fr: 'Fermer' },
  'app.cancel': { en: 'Cancel', fr: 'Annuler' },
  'app.done': { en: 'Done', fr: 'Terminé' },
  'app.retry': { en: 'Try again', fr: 'Réessayer' },
  'app.dismiss': { en: 'Dismiss', fr: 'Ignorer' },
  'app.messages': { en: 'Messages', fr: 'Messages' },
  'app.copyDetails': { en: 'Copy details', fr: 'Copier les détails' },
  'app.detailsCopied': { en: 'The details were copied.', fr: 'Les détails ont été copiés.' },
  'app.untitled': { en: 'Untitled workbook', fr: 'Classeur sans titre' },
  'app.more': { en: 'More for {name}', fr: 'Autres actions : {name}' },

  'when.today': { en: 'today at {time}', fr: 'aujourd’hui à {time}' },
  'when.yesterday': { en: 'yesterday at {time}', fr: 'hier à {time}' },
  'when.day': { en: 'on {date}', fr: 'le {date}' },

  'name.title': { en: 'Welcome to Groundwork', fr: 'Bienvenue dans Groundwork' },
  'name.lead': {
    en: 'A workbook for planning the roll-out of an e-mental-health service: who is affected, what could go wrong, how you will know it worked.',
    fr: 'Un classeur pour planifier le déploiement d’un service de cybersanté mentale : qui est touché, ce qui pourrait mal tourner, comment vous saurez que cela fonctionne.'
  },
  'name.label': { en: 'Your name', fr: 'Votre nom' },
  'name.why': {
    en: 'It stands beside each change you make, so that your team can see who wrote what. There is no account, and nothing leaves this computer.',
    fr: 'Il figure à côté de chacune de vos modifications, pour que votre équipe voie qui a écrit quoi. Il n’y a pas de compte, et rien ne quitte cet ordinateur.'
  },
  'name.needed': { en: 'Type your name to go on.', fr: 'Saisissez votre nom pour continuer.' },
  'name.go': { en: 'Continue', fr: 'Continuer' },

  'home.title': { en: 'Your workbooks', fr: 'Vos classeurs' },
  'home.none': {
    en: 'You have no workbook yet. Start one from the toolkit, look around in the sample, or open a file that someone sent you.',
    fr: 'Vous n’avez pas encore de classeur. Créez-en un à partir de la trousse, explorez l’exemple, ou ouvrez un fichier qu’on vous a envoyé.'
  },
  'home.new': { en: 'New workbook', fr: 'Nouveau classeur' },
  'home.newWhy': {
    en: 'Choose templates from the toolkit and fill them in.',
    fr: 'Choisissez des modèles de la trousse et remplissez-les.'
  },
  'home.sample': { en: 'Open the sample', fr: 'Ouvrir l’exemple' },
  'home.sampleWhy': {
    en: '{title}: a finished example to look around in. Nothing you do there can hurt.',
    fr: '{title} : un exemple terminé à explorer. Vous pouvez tout y essayer sans risque.'
  },
  'home.sampleTitle': { en: '{title} (sample)', fr: '{title} (exemple)' },
  'home.file': { en: 'Open a file', fr: 'Ouvrir un fichier' },
  'home.fileWhy': {
    en: 'A .groundwork file from a colleague or from a backup.',
    fr: 'Un fichier .groundwork d’un collègue ou d’une sauvegarde.'
  },
  'home.rows': {
    en: '{count, plural, =0 {No rows yet} one {# row} other {# rows}}',
    fr: '{count, plural, =0 {Aucune ligne} one {# ligne} other {# lignes}}'
  },
  'home.changed': { en: 'Changed {when}', fr: 'Modifié {when}' },
  'home.open': { en: 'Open', fr: 'Ouvrir' },
  'home.recent': { en: 'Recent files', fr: 'Fichiers récents' },
  'home.rename': { en: 'Rename…', fr: 'Renommer…' },
  'home.duplicate': { en: 'Duplicate', fr: 'Dupliquer' },
  'home.delete': { en: 'Delete…', fr: 'Supprimer…' },
  'home.start': { en: 'Begin', fr: 'Commencer' },
  'home.toolkit': { en: 'In the toolkit', fr: 'Dans la trousse' },
  'home.offline': {
    en: 'Everything stays on this computer. No account, no network.',
    fr: 'Tout reste sur cet ordinateur. Ni compte, ni réseau.'
  },
  'home.welcome': { en: 'Hello, {name}', fr: 'Bonjour, {name}' },

  'new.title': { en: 'New workbook', fr: 'Nouveau classeur' },
  'new.name': { en: 'Title', fr: 'Titre' },
  'new.nameWhy': {
    en: 'Such as the service and the place. You can change it at any time.',
    fr: 'Par exemple le service et le lieu. Vous pourrez le changer à tout moment.'
  },
  'new.language': { en: 'Language of the documents', fr: 'Langue des documents' },
  'new.templates': { en: 'Templates', fr: 'Modèles' },
  'new.templatesWhy': {
    en: 'Take what you need now; the rest can be added later.',
    fr: 'Prenez ce qu’il vous faut maintenant; le reste pourra être ajouté plus tard.'
  },
  'new.none': { en: 'Choose at least one template.', fr: 'Choisissez au moins un modèle.' },
  'new.titleNeeded': { en: 'Give the workbook a title.', fr: 'Donnez un titre au classeur.' },
  'new.create': {
    en: '{count, plural, =0 {Create} one {Create with # template} other {Create with # templates}}',
    fr: '{count, plural, =0 {Créer} one {Créer avec # modèle} other {Créer avec # modèles}}'
  },

  'phase.explore': { en: 'Explore', fr: 'Explorer' },
  'phase.prepare': { en: 'Prepare', fr: 'Préparer' },
  'phase.plan': { en: 'Plan', fr: 'Planifier' },
  'phase.sustain': { en: 'Sustain', fr: 'Pérenniser' },

  'rename.title': { en: 'Rename the workbook', fr: 'Renommer le classeur' },
  'rename.do': { en: 'Rename', fr: 'Renommer' },
  'renameSheet.title': { en: 'Rename the sheet', fr: 'Renommer la feuille' },
  'renameSheet.why': {
    en: 'Leave it empty to go back to the template’s own title, “{title}”.',
    fr: 'Laissez vide pour revenir au titre du modèle, « {title} ».'
  },
  'delete.title': { en: 'Delete “{title}”?', fr: 'Supprimer « {title} »?' },
  'delete.words': {
    en: 'This deletes the workbook from this computer: {rows, plural, =0 {no rows} one {# row} other {# rows}}, its whole history and all of its backups. It cannot be undone.',
    fr: 'Le classeur sera supprimé de cet ordinateur : {rows, plural, =0 {aucune ligne} one {# ligne} other {# lignes}}, tout son historique et toutes ses sauvegardes. On ne peut pas revenir en arrière.'
  },
  'delete.kept': {
    en: 'Files that you saved or exported yourself stay where they are.',
    fr: 'Les fichiers que vous avez vous-même enregistrés ou exportés restent où ils sont.'
  },
  'delete.do': { en: 'Delete workbook and backups', fr: 'Supprimer le classeur et ses sauvegardes' },
  'delete.done': {
    en: '“{title}” and its backups were deleted.',
    fr: '« {title} » et ses sauvegardes ont été supprimés.'
  },
  'leave.title': { en: 'Leave with unsaved changes?', fr: 'Quitter sans avoir tout enregistré?' },
  'leave.words': {
    en: 'The latest changes could not be saved. They stand in this window only, so leaving now loses them.',
    fr: 'Les dernières modifications n’ont pas pu être enregistrées. Elles ne sont que dans cette fenêtre; partir maintenant les ferait perdre.'
  },
  'leave.do': { en: 'Leave without them', fr: 'Partir sans elles' },
  'leave.stay': { en: 'Stay', fr: 'Rester' },
  'duplicate.title': { en: '{title} (copy)', fr: '{title} (copie)' },
  'duplicate.done': { en: '“{title}” was made.', fr: '« {title} » a été créé.' },
  'removeSheet.title': { en: 'Delete the sheet “{title}”?', fr: 'Supprimer la feuille « {title} »?' },
  'removeSheet.words': {
    en: '{rows, plural, =0 {It has no rows.} one {Its # row goes with it.} other {Its # rows go with it.}} You can take this back with Undo.',
    fr: '{rows, plural, =0 {Elle n’a aucune ligne.} one {Sa ligne disparaît avec elle.} other {Ses # lignes disparaissent avec elle.}} Vous pourrez revenir en arrière avec Annuler.'
  },
  'removeSheet.do': { en: 'Delete sheet', fr: 'Supprimer la feuille' },

  'shell.regions.title': { en: 'Workbook', fr: 'Classeur' },
  'shell.regions.sheets': { en: 'Sheets', fr: 'Feuilles' },
  'shell.regions.tools': { en: 'Toolbar', fr: 'Barre d’outils' },
  'shell.regions.side': { en: 'Side panel', fr: 'Panneau latéral' },
  'shell.regions.status': { en: 'Status', fr: 'État' },
  'shell.home': { en: 'All workbooks', fr: 'Tous les classeurs' },
  'shell.overview': { en: 'Overview', fr: 'Vue d’ensemble' },
  'shell.hideSidebar': { en: 'Hide the sheets', fr: 'Masquer les feuilles' },
  'shell.showSidebar': { en: 'Show the sheets', fr: 'Afficher les feuilles' },
  'shell.addSheet': { en: 'Add a sheet', fr: 'Ajouter une feuille' },
  'shell.add': { en: 'Add', fr: 'Ajouter' },
  'shell.addSheetWhy': {
    en: 'A template can stand in a workbook more than once, one sheet for each site or team.',
    fr: 'Un modèle peut figurer plus d’une fois dans un classeur, une feuille par site ou par équipe.'
  },
  'shell.complete': { en: 'complete', fr: 'complète' },
  'shell.empty': { en: 'empty', fr: 'vide' },
  'shell.gaps': {
    en: '{count, plural, =0 {No gaps} one {# gap} other {# gaps}}',
    fr: '{count, plural, =0 {Aucune lacune} one {# lacune} other {# lacunes}}'
  },
  'shell.export': { en: 'Export to Word', fr: 'Exporter vers Word' },
  'shell.theme': { en: 'Theme', fr: 'Thème' },

  'overview.prepared': { en: 'Prepared by {name}', fr: 'Préparé par {name}' },
  'overview.created': { en: 'begun {date}', fr: 'commencé le {date}' },
  'overview.details': { en: 'Title and details…', fr: 'Titre et renseignements…' },
  'overview.next': { en: 'A good next step', fr: 'Une bonne prochaine étape' },
  'overview.nextBegin': {
    en: 'Begin “{title}”: {purpose}',
    fr: 'Commencez « {title} » : {purpose}'
  },
  'overview.nextGaps': {
    en: '{count, plural, one {One gap waits} other {# gaps wait}} in “{title}”. Have a look.',
    fr: '{count, plural, one {Une lacune attend} other {# lacunes attendent}} dans « {title} ». Jetez-y un coup d’œil.'
  },
  'overview.nextExport': {
    en: 'There are no gaps left. It is ready to share as a Word document.',
    fr: 'Il n’y a plus de lacune. Le tout est prêt à être diffusé sous forme de document Word.'
  },
  'overview.add': { en: 'Add: {title}', fr: 'Ajouter : {title}' },
  'overview.go': { en: 'Go there', fr: 'Y aller' },
  'overview.noSheets': {
    en: 'This workbook has no sheets yet. Add the first from the toolkit.',
    fr: 'Ce classeur n’a pas encore de feuille. Ajoutez la première à partir de la trousse.'
  },
  'overview.filled': { en: '{share} filled in', fr: '{share} rempli' },

  'details.title': { en: 'Title and details', fr: 'Titre et renseignements' },
  'details.why': {
    en: 'These stand on the cover of the documents you export.',
    fr: 'Ils figurent sur la couverture des documents que vous exportez.'
  },
  'details.organisation': { en: 'Organisation', fr: 'Organisation' },
  'details.prepared': { en: 'Prepared by', fr: 'Préparé par' },
  'details.currency': { en: 'Currency', fr: 'Devise' },
  'details.save': { en: 'Save details', fr: 'Enregistrer les renseignements' },

  'sheet.tables': { en: 'Tables of this sheet', fr: 'Tableaux de cette feuille' },
  'sheet.noStatus': { en: 'No status', fr: 'Sans état' },
  'sheet.status': { en: 'About this sheet, {status}', fr: 'À propos de cette feuille, {status}' },
  'sheet.view': { en: 'View: {view}', fr: 'Vue : {view}' },
  'sheet.guidance': { en: 'Guidance', fr: 'Conseils' },
  'sheet.settings': { en: 'Sheet settings', fr: 'Réglages de la feuille' },
  'sheet.add': { en: 'Add row', fr: 'Ajouter une ligne' },
  'sheet.undo': { en: 'Undo', fr: 'Annuler' },
  'sheet.redo': { en: 'Redo', fr: 'Rétablir' },
  'sheet.undoNamed': { en: 'Undo: {what}', fr: 'Annuler : {what}' },
  'sheet.redoNamed': { en: 'Redo: {what}', fr: 'Rétablir : {what}' },
  'sheet.undone': { en: 'Undone: {what}.', fr: 'Annulé : {what}.' },
  'sheet.redone': { en: 'Redone: {what}.', fr: 'Rétabli : {what}.' },
  'sheet.skipped': {
    en: '{count, plural, one {One cell was} other {# cells were}} left alone, because someone has changed them since.',
    fr: '{count, plural, one {Une cellule est restée telle quelle, car elle a} other {# cellules sont restées telles quelles, car elles ont}} été modifiées depuis.'
  },
  'sheet.rowPanel': { en: 'Row form', fr: 'Fiche de la ligne' },
  'sheet.more': { en: 'More for this sheet', fr: 'Autres actions pour la feuille' },
  'sheet.csv': { en: 'Save this table as CSV…', fr: 'Enregistrer ce tableau en CSV…' },
  'sheet.rename': { en: 'Rename the sheet…', fr: 'Renommer la feuille…' },
  'sheet.up': { en: 'Move up', fr: 'Monter' },
  'sheet.down': { en: 'Move down', fr: 'Descendre' },
  'sheet.remove': { en: 'Delete the sheet…', fr: 'Supprimer la feuille…' },

  'row.previous': { en: 'Previous row', fr: 'Ligne précédente' },
  'row.next': { en: 'Next row', fr: 'Ligne suivante' },
  'row.none': {
    en: 'Choose a row in the table to see it here as a form.',
    fr: 'Choisissez une ligne du tableau pour la voir ici sous forme de fiche.'
  },
  'row.untitled': { en: 'Untitled row', fr: 'Ligne sans titre' },

  'guidance.what': { en: 'What it is for', fr: 'À quoi cela sert' },
  'guidance.who': { en: 'Who should be in the room', fr: 'Qui devrait être là' },
  'guidance.time': { en: 'How long it takes', fr: 'Combien de temps prévoir' },
  'guidance.steps': { en: 'Steps', fr: 'Étapes' },
  'guidance.example': { en: 'An example', fr: 'Un exemple' },
  'guidance.feeds': { en: 'What it feeds', fr: 'Ce que cela alimente' },
  'guidance.later': { en: 'in a later edition', fr: 'dans une édition à venir' },
  'guidance.cautions': { en: 'Mind that', fr: 'À surveiller' },
  'guidance.basis': { en: 'Where this comes from', fr: 'D’où cela vient' },

  'gaps.title': { en: 'Gaps', fr: 'Lacunes' },
  'gaps.none': {
    en: 'Nothing is missing or amiss on this sheet.',
    fr: 'Rien ne manque et rien ne cloche sur cette feuille.'
  },
  'gaps.error': { en: 'To mend', fr: 'À corriger' },
  'gaps.warning': { en: 'To look at', fr: 'À examiner' },
  'gaps.notice': { en: 'To know', fr: 'À savoir' },
  'gap.where': { en: '{column} of “{row}”', fr: '{column} de « {row} »' },
  'gap.required': { en: '{where} is empty.', fr: '{where} : à remplir.' },
  'gap.problem': { en: '{where}: {why}', fr: '{where} : {why}' },
  'gaps.some': {
    en: 'The first {shown} of {count}. The rest show once these are mended.',
    fr: 'Les {shown} premières sur {count}. Les autres paraîtront une fois celles-ci réglées.'
  },

  'status.saved': { en: 'Saved {time}', fr: 'Enregistré à {time}' },
  'status.saving': { en: 'Saving…', fr: 'Enregistrement…' },
  'status.notSaved': { en: 'Not saved: {why}', fr: 'Non enregistré : {why}' },
  'status.rows': {
    en: '{shown} of {total, plural, one {# row} other {# rows}}',
    fr: '{shown} sur {total, plural, one {# ligne} other {# lignes}}'
  },
  'status.allRows': {
    en: '{total, plural, =0 {No rows} one {# row} other {# rows}}',
    fr: '{total, plural, =0 {Aucune ligne} one {# ligne} other {# lignes}}'
  },
  'status.language': { en: 'Language', fr: 'Langue' },
  'status.everything': {
    en: 'Everything is saved as you type. Last saved {time}.',
    fr: 'Tout s’enregistre à mesure que vous tapez. Dernier enregistrement à {time}.'
  },
  'language.en': { en: 'English', fr: 'English' },
  'language.fr': { en: 'Français', fr: 'Français' },

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
  'settings.paper': { en: 'Paper', fr: 'Papier' },
  'settings.letter': { en: 'Letter', fr: 'Lettre' },
  'settings.a4': { en: 'A4', fr: 'A4' },
  'settings.nameNeeded': {
    en: 'Your name cannot be empty; the last one is kept.',
    fr: 'Votre nom ne peut pas être vide; le dernier est conservé.'
  },

  'sheetSettings.title': { en: 'Settings of “{title}”', fr: 'Réglages de « {title} »' },
  'sheetSettings.none': {
    en: 'This sheet has nothing to set.',
    fr: 'Cette feuille n’a aucun réglage.'
  },
  'sheetSettings.threshold': { en: 'Threshold', fr: 'Seuil' },
  'sheetSettings.thresholdWhy': {
    en: 'Power or interest above this rating counts as high, from 1 to 5.',
    fr: 'Un pouvoir ou un intérêt au-dessus de cette cote compte comme élevé, de 1 à 5.'
  },
  'sheetSettings.appetite': { en: 'Appetite', fr: 'Tolérance' },
  'sheetSettings.appetiteWhy': {
    en: 'A risk whose target score lies above this is pointed out.',
    fr: 'Un risque dont la note cible dépasse cette valeur est signalé.'
  },
  'sheetSettings.number': { en: 'Type a number.', fr: 'Saisissez un nombre.' },
  'sheetSettings.whole': {
    en: 'Type a whole number from {from} to {to}.',
    fr: 'Saisissez un nombre entier de {from} à {to}.'
  },
  'sheetSettings.bands': { en: 'Bands', fr: 'Niveaux' },
  'sheetSettings.band': { en: 'Band', fr: 'Niveau' },
  'sheetSettings.bandScores': { en: 'Scores', fr: 'Notes' },
  'sheetSettings.bandDo': { en: 'What is to be done', fr: 'Ce qu’il faut faire' },
  'sheetSettings.saved': {
    en: 'The settings of the sheet were changed.',
    fr: 'Les réglages de la feuille ont été modifiés.'
  },
  'sheetSettings.save': { en: 'Save settings', fr: 'Enregistrer les réglages' },

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

  'copy.name': { en: '{title} copy', fr: '{title} copie' },
  'copy.done': { en: 'A copy was saved as “{name}”.', fr: 'Une copie a été enregistrée sous « {name} ».' },

  'file.notOpened': { en: '“{name}” was not opened. {why}', fr: '« {name} » n’a pas été ouvert. {why}' },
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
  'failure.again': { en: 'Show the page again', fr: 'Réafficher la page' },

  'about.title': { en: 'About Groundwork', fr: 'À propos de Groundwork' },
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
  'shortcuts.move': { en: 'Move between cells', fr: 'Passer d’une cellule à l’autre' },
  'shortcuts.edit': { en: 'Edit the cell', fr: 'Modifier la cellule' },
  'shortcuts.replace': { en: 'Type to replace what is there', fr: 'Taper pour remplacer le contenu' },
  'shortcuts.cancel': { en: 'Give up the edit', fr: 'Abandonner la saisie' },
  'shortcuts.list': { en: 'Open the list or calendar', fr: 'Ouvrir la liste ou le calendrier' },
  'shortcuts.extend': { en: 'Select more cells', fr: 'Étendre la sélection' },
  'shortcuts.clear': { en: 'Clear the cells', fr: 'Vider les cellules' },
  'shortcuts.regions': { en: 'Next part of the window', fr: 'Partie suivante de la fenêtre' },
  'shortcuts.anyKey': { en: 'any letter', fr: 'une lettre' },
  'shortcuts.arrows': { en: 'arrow keys, Tab', fr: 'flèches, Tab' },
  'shortcuts.shiftArrows': { en: 'Shift + arrow keys', fr: 'Maj + flèches' },

  'key.ctrl': { en: 'Ctrl', fr: 'Ctrl' },
  'key.shift': { en: 'Shift', fr: 'Maj' },
  'key.delete': { en: 'Delete', fr: 'Suppr' },
  'key.escape': { en: 'Esc', fr: 'Échap' },
  'key.enter': { en: 'Enter', fr: 'Entrée' },
  'key.pageUp': { en: 'Page Up', fr: 'Pg préc' },
  'key.pageDown': { en: 'Page Down', fr: 'Pg suiv' },
  'key.down': { en: 'Down', fr: 'Bas' },

  'menu.file': { en: '&File', fr: '&Fichier' },
  'menu.edit': { en: '&Edit', fr: '&Édition' },
  'menu.view': { en: '&View', fr: '&Affichage' },
  'menu.insert': { en: '&Insert', fr: '&Insertion' },
  'menu.tools': { en: '&Tools', fr: '&Outils' },
  'menu.window': { en: '&Window', fr: 'Fe&nêtre' },
  'menu.help': { en: '&Help', fr: 'Ai&de' },
  'menu.new': { en: 'New workbook…', fr: 'Nouveau classeur…' },
  'menu.sample': { en: 'Open the sample', fr: 'Ouvrir l’exemple' },
  'menu.open': { en: 'Open a file…', fr: 'Ouvrir un fichier…' },
  'menu.recent': { en: 'Recent files', fr: 'Fichiers récents' },
  'menu.save': { en: 'Save', fr: 'Enregistrer' },
  'menu.copy': { en: 'Save a copy as a file…', fr: 'Enregistrer une copie dans un fichier…' },
  'menu.duplicate': { en: 'Duplicate', fr: 'Dupliquer' },
  'menu.rename': { en: 'Rename…', fr: 'Renommer…' },
  'menu.export': { en: 'Export to Word…', fr: 'Exporter vers Word…' },
  'menu.csv': { en: 'Save the table as CSV…', fr: 'Enregistrer le tableau en CSV…' },
  'menu.backups': { en: 'Backups…', fr: 'Sauvegardes…' },
  'menu.closeWorkbook': { en: 'Close the workbook', fr: 'Fermer le classeur' },
  'menu.quit': { en: 'Quit', fr: 'Quitter' },
  'menu.cut': { en: 'Cut', fr: 'Couper' },
  'menu.copyText': { en: 'Copy', fr: 'Copier' },
  'menu.paste': { en: 'Paste', fr: 'Coller' },
  'menu.selectAll': { en: 'Select all', fr: 'Tout sélectionner' },
  'menu.sidebar': { en: 'List of sheets', fr: 'Liste des feuilles' },
  'menu.row': { en: 'Row form', fr: 'Fiche de la ligne' },
  'menu.guidance': { en: 'Guidance', fr: 'Conseils' },
  'menu.gaps': { en: 'Gaps', fr: 'Lacunes' },
  'menu.about': { en: 'About this sheet', fr: 'À propos de cette feuille' },
  'menu.previousSheet': { en: 'Previous sheet', fr: 'Feuille précédente' },
  'menu.nextSheet': { en: 'Next sheet', fr: 'Feuille suivante' },
  'menu.language': { en: 'Language', fr: 'Langue' },
  'menu.theme': { en: 'Theme', fr: 'Thème' },
  'menu.fullScreen': { en: 'Full screen', fr: 'Plein écran' },
  'menu.addSheet': { en: 'Sheet…', fr: 'Feuille…' },
  'menu.settings': { en: 'Settings…', fr: 'Réglages…' },
  'menu.sheetSettings': { en: 'Sheet settings…', fr: 'Réglages de la feuille…' },
  'menu.details': { en: 'Title and details…', fr: 'Titre et renseignements…' },
  'menu.minimize': { en: 'Minimise', fr: 'Réduire' },
  'menu.zoom': { en: 'Zoom', fr: 'Agrandir' },
  'menu.shortcuts': { en: 'Keyboard shortcuts', fr: 'Raccourcis clavier' },
  'menu.aboutApp': { en: 'About Groundwork', fr: 'À propos de Groundwork' }
} as const satisfies Record<string, Text>
