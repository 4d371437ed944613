import type { Text } from '../model/template'

/** The first question, the list of workbooks, and what is asked about a workbook. */
export const home = {
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
    en: 'You have no workbook yet. Start one from the toolkit, look around in a sample, or open a file that someone sent you.',
    fr: 'Vous n’avez pas encore de classeur. Créez-en un à partir de la trousse, explorez un exemple, ou ouvrez un fichier qu’on vous a envoyé.'
  },
  'home.new': { en: 'New workbook', fr: 'Nouveau classeur' },
  'home.newWhy': {
    en: 'Choose templates from the toolkit and fill them in.',
    fr: 'Choisissez des modèles de la trousse et remplissez-les.'
  },
  'home.sample': {
    en: '{language, select, fr {Open the French sample} other {Open the English sample}}',
    fr: '{language, select, fr {Ouvrir l’exemple en français} other {Ouvrir l’exemple en anglais}}'
  },
  'home.sampleWhy': {
    en: '{title}: a finished example to look around in. Nothing you do there can hurt.',
    fr: '{title} : un exemple terminé à explorer. Vous pouvez tout y essayer sans risque.'
  },
  'home.sampleTitle': { en: '{title} (sample)', fr: '{title} (exemple)' },
  'home.file': { en: 'Open a file', fr: 'Ouvrir un fichier' },
  'home.fileWhy': {
    en: 'A .groundwork file from a colleague or from a backup, or a template someone made (.groundwork-template).',
    fr: 'Un fichier .groundwork d’un collègue ou d’une sauvegarde, ou un modèle fait par quelqu’un (.groundwork-template).'
  },
  'home.rows': {
    en: '{count, plural, =0 {No rows yet} one {# row} other {# rows}}',
    fr: '{count, plural, =0 {Aucune ligne} one {# ligne} other {# lignes}}'
  },
  'home.changed': { en: 'Changed {when}', fr: 'Modifié {when}' },
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
  'removeSheet.do': { en: 'Delete sheet', fr: 'Supprimer la feuille' }
} as const satisfies Record<string, Text>
