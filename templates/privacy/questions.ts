import type { Option } from '../../src/model/template'

/** The parts of the checklist: the ten fair-information principles, security, online safety, Indigenous data governance. */
export const groups = [
  { id: 'accountability', label: { en: 'Accountability', fr: 'Responsabilité' } },
  { id: 'identifying-purposes', label: { en: 'Identifying purposes', fr: 'Détermination des fins' } },
  { id: 'consent', label: { en: 'Consent', fr: 'Consentement' } },
  { id: 'limiting-collection', label: { en: 'Limiting collection', fr: 'Limitation de la collecte' } },
  {
    id: 'limiting-use',
    label: {
      en: 'Limiting use, disclosure and retention',
      fr: 'Limitation de l’utilisation, de la communication et de la conservation'
    }
  },
  { id: 'accuracy', label: { en: 'Accuracy', fr: 'Exactitude' } },
  { id: 'safeguards', label: { en: 'Safeguards', fr: 'Mesures de sécurité' } },
  { id: 'openness', label: { en: 'Openness', fr: 'Transparence' } },
  { id: 'individual-access', label: { en: 'Individual access', fr: 'Accès aux renseignements personnels' } },
  { id: 'challenging-compliance', label: { en: 'Challenging compliance', fr: 'Possibilité de porter plainte' } },
  { id: 'security', label: { en: 'Security', fr: 'Sécurité informatique' } },
  { id: 'online-safety', label: { en: 'Online safety', fr: 'Sécurité en ligne' } },
  { id: 'indigenous-data', label: { en: 'Indigenous data governance', fr: 'Gouvernance des données autochtones' } }
] as const satisfies readonly Option[]

type Group = (typeof groups)[number]['id']

interface Question extends Option {
  readonly group: Group
  /** Without a yes, the service should not start. */
  readonly must: boolean
}

/** What to ask, in words of our own. */
export const questions = [
  must(
    'accountability',
    'lead-named',
    'Is one person named who answers for privacy?',
    'Une personne est-elle nommée pour répondre de la vie privée?'
  ),
  must(
    'accountability',
    'contract',
    'Does the contract bind the vendor to your rules?',
    'Le contrat lie-t-il le fournisseur à vos règles?'
  ),
  ask(
    'accountability',
    'staff-trained',
    'Do all who see the data know their duties?',
    'Tous ceux qui voient les données connaissent-ils leurs devoirs?'
  ),
  must(
    'identifying-purposes',
    'purposes',
    'Is it written why each piece of data is needed?',
    'Est-il écrit pourquoi chaque donnée est nécessaire?'
  ),
  ask(
    'identifying-purposes',
    'secondary-use',
    'Is every other use, research included, settled beforehand?',
    'Toute autre utilisation, recherche comprise, est-elle fixée d’avance?'
  ),
  must(
    'consent',
    'asked',
    'Are people asked in plain words before anything is collected?',
    'Demande-t-on l’accord des gens, en mots simples, avant toute collecte?'
  ),
  must(
    'consent',
    'withdrawal',
    'Can they withdraw, and is it said what happens then?',
    'Peuvent-ils retirer leur accord, et dit-on ce qui se passe ensuite?'
  ),
  ask(
    'consent',
    'capacity',
    'Is it settled how minors and people without capacity consent?',
    'Est-il fixé comment consentent les mineurs et les personnes inaptes?'
  ),
  ask(
    'consent',
    'ai',
    'Are people told where artificial intelligence is at work?',
    'Dit-on aux gens où l’intelligence artificielle intervient?'
  ),
  must(
    'limiting-collection',
    'least',
    'Is no more collected than the service needs?',
    'Ne recueille-t-on que ce dont le service a besoin?'
  ),
  ask(
    'limiting-collection',
    'trackers',
    'Are trackers and advertising kept out?',
    'Les traceurs et la publicité sont-ils exclus?'
  ),
  must(
    'limiting-use',
    'no-sale',
    'Is it ruled out that data are sold or used for advertising?',
    'La vente des données et leur usage publicitaire sont-ils exclus?'
  ),
  must(
    'limiting-use',
    'residency',
    'Do you know in which countries the data lie and pass through?',
    'Savez-vous dans quels pays les données se trouvent et transitent?'
  ),
  ask(
    'limiting-use',
    'retention',
    'Is it set how long each piece is kept, and how it is destroyed?',
    'La durée de conservation et la destruction de chaque donnée sont-elles fixées?'
  ),
  ask(
    'accuracy',
    'correct',
    'Can people see and correct what is held about them?',
    'Les gens peuvent-ils voir et corriger ce qu’on détient sur eux?'
  ),
  must(
    'safeguards',
    'need-to-know',
    'Does each person see only what their work needs?',
    'Chacun ne voit-il que ce que son travail exige?'
  ),
  ask(
    'safeguards',
    'paper-and-rooms',
    'Are printouts, screens and conversations protected too?',
    'Les imprimés, les écrans et les conversations sont-ils protégés aussi?'
  ),
  ask(
    'openness',
    'notice',
    'Is there a privacy notice that people can understand?',
    'Y a-t-il un avis de confidentialité que les gens comprennent?'
  ),
  ask(
    'individual-access',
    'copy',
    'Can people get a copy of their data, and how soon?',
    'Les gens peuvent-ils obtenir une copie de leurs données, et quand?'
  ),
  ask(
    'challenging-compliance',
    'complaint',
    'Do people know where to complain, the commissioner included?',
    'Les gens savent-ils où se plaindre, y compris au commissaire?'
  ),
  must(
    'security',
    'encryption',
    'Are data encrypted where they lie and on their way?',
    'Les données sont-elles chiffrées au repos et en transit?'
  ),
  must(
    'security',
    'mfa',
    'Do staff sign in with more than a password?',
    'Le personnel se connecte-t-il avec plus qu’un mot de passe?'
  ),
  must(
    'security',
    'roles',
    'Are rights given by role and taken away on leaving?',
    'Les droits sont-ils donnés selon le rôle et retirés au départ?'
  ),
  ask(
    'security',
    'audit-log',
    'Is it logged who looked at what, and does someone read the log?',
    'Journalise-t-on qui a consulté quoi, et quelqu’un lit-il ce journal?'
  ),
  ask(
    'security',
    'patching',
    'Are security updates put in within a set time?',
    'Les correctifs de sécurité sont-ils installés dans un délai fixé?'
  ),
  ask(
    'security',
    'penetration-test',
    'Was it tested against attack within the last year?',
    'A-t-il été éprouvé contre les attaques depuis un an?'
  ),
  must(
    'security',
    'restore',
    'Has a backup really been restored as a test?',
    'A-t-on vraiment restauré une copie de sauvegarde, à titre d’essai?'
  ),
  must(
    'security',
    'incident-plan',
    'Is there a plan for a breach, with names and numbers?',
    'Y a-t-il un plan en cas d’atteinte, avec noms et numéros?'
  ),
  must(
    'security',
    'breach-notice',
    'Must the vendor tell you of a breach within set hours?',
    'Le fournisseur doit-il vous aviser d’une atteinte dans un délai fixé en heures?'
  ),
  ask(
    'online-safety',
    'moderation',
    'Is what users write moderated, at night too?',
    'Ce que les usagers écrivent est-il modéré, la nuit aussi?'
  ),
  ask(
    'online-safety',
    'reporting',
    'Can users report harm and hear back?',
    'Les usagers peuvent-ils signaler un préjudice et obtenir une réponse?'
  ),
  ask('online-safety', 'age-check', 'Is it settled how age is checked?', 'Est-il fixé comment l’âge est vérifié?'),
  ask(
    'online-safety',
    'anonymity',
    'Do users know the limits of being anonymous, in danger above all?',
    'Les usagers connaissent-ils les limites de l’anonymat, surtout en cas de danger?'
  ),
  ask(
    'indigenous-data',
    'agreement',
    'Have the nations concerned agreed how their data are governed?',
    'Les nations concernées ont-elles convenu de la gouvernance de leurs données?'
  ),
  ask(
    'indigenous-data',
    'return',
    'Do they get their own data, in a form they can use?',
    'Reçoivent-elles leurs propres données, sous une forme utilisable?'
  )
] as const satisfies readonly Question[]

function must(group: Group, id: string, en: string, fr: string): Question {
  return { id: `${group}-${id}`, group, must: true, label: { en, fr } }
}

function ask(group: Group, id: string, en: string, fr: string): Question {
  return { id: `${group}-${id}`, group, must: false, label: { en, fr } }
}
