import type { Text } from '../model/template'

/** The home of a workbook: conditions for success, dates, top risks, themes. */
export const glance = {
  'health.title': { en: 'Conditions for success', fr: 'Conditions de réussite' },
  'health.why': {
    en: 'Five conditions behind roll-outs that work, judged by what stands in this workbook. They help to see where to look; they are no mark.',
    fr: 'Cinq conditions qui font réussir un déploiement, jugées d’après le contenu de ce classeur. Elles aident à voir où regarder; ce n’est pas une note.'
  },
  'health.reading': { en: 'Looking through the workbook…', fr: 'Lecture du classeur…' },
  'health.state.yes': { en: 'Met', fr: 'Remplie' },
  'health.state.partly': { en: 'Partly', fr: 'En partie' },
  'health.state.no': { en: 'Not yet', fr: 'Pas encore' },
  'health.state.nothing': { en: 'Nothing to go by', fr: 'Sans données' },
  'health.found.yes': { en: 'Yes', fr: 'Oui' },
  'health.found.partly': { en: 'Partly', fr: 'En partie' },
  'health.found.no': { en: 'No', fr: 'Non' },
  'health.found.nothing': { en: 'Nothing to go by', fr: 'Sans données' },
  'health.evidence': { en: 'Evidence', fr: 'Constats' },
  'health.noSheet': { en: 'The workbook has no sheet “{title}”.', fr: 'Le classeur n’a pas de feuille « {title} ».' },
  'health.untold': { en: '“{title}” does not tell yet.', fr: '« {title} » ne le dit pas encore.' },
  'health.level.senior': { en: 'senior leaders', fr: 'la haute direction' },
  'health.level.middle': { en: 'managers', fr: 'les gestionnaires' },
  'health.level.front': { en: 'champions at the front line', fr: 'les champions de première ligne' },
  'health.about.sponsor': { en: 'Sponsor', fr: 'Promoteur' },
  'health.about.levels': { en: 'Leaders', fr: 'Dirigeants' },
  'health.about.commitment': { en: 'Commitment', fr: 'Engagement' },
  'health.about.planned': { en: 'Work plan', fr: 'Plan de travail' },
  'health.about.steering': { en: 'Steering', fr: 'Pilotage' },
  'health.about.together': { en: 'Co-production', fr: 'Coproduction' },
  'health.about.lived': { en: 'Lived experience', fr: 'Savoir expérientiel' },
  'health.about.assessed': { en: 'Assessment', fr: 'Évaluation' },
  'health.about.in-time': { en: 'In time', fr: 'À temps' },
  'health.about.weak': { en: 'Weak domains', fr: 'Domaines faibles' },
  'health.about.both': { en: 'Both sides', fr: 'Les deux côtés' },
  'health.about.answered': { en: 'Barriers', fr: 'Obstacles' },
  'health.about.used': { en: 'Facilitators', fr: 'Facteurs favorables' },
  'health.about.carried': { en: 'Strategies', fr: 'Stratégies' },
  'health.about.secured': { en: 'Funding', fr: 'Financement' },
  'health.about.ceiling': { en: 'Ceiling', fr: 'Plafond' },
  'health.about.time': { en: 'People’s time', fr: 'Temps du personnel' },
  'health.says.sponsor': {
    en: '{verdict, select, yes {The charter names a sponsor.} other {The charter names no sponsor.}}',
    fr: '{verdict, select, yes {La charte nomme un promoteur.} other {La charte ne nomme aucun promoteur.}}'
  },
  'health.says.levels': {
    en: 'Levels of leaders with someone who backs it today: {count} of {of}.',
    fr: 'Niveaux de direction où quelqu’un l’appuie aujourd’hui : {count} sur {of}.'
  },
  'health.says.levels.missing': {
    en: 'Levels of leaders with someone who backs it today: {count} of {of}. Still to win: {missing}.',
    fr: 'Niveaux de direction où quelqu’un l’appuie aujourd’hui : {count} sur {of}. À rallier : {missing}.'
  },
  'health.says.commitment': {
    en: 'Leadership and commitment stand at {amount} out of 5.',
    fr: 'Le leadership et l’engagement sont à {amount} sur 5.'
  },
  'health.says.planned': {
    en: 'Tasks with an owner and an end date: {count} of {of}.',
    fr: 'Tâches ayant un responsable et une date de fin : {count} sur {of}.'
  },
  'health.says.steering': {
    en: '{verdict, select, yes {There is a steering committee.} other {None of the bodies is a steering committee.}}',
    fr: '{verdict, select, yes {Il y a un comité directeur.} other {Aucune des instances n’est un comité directeur.}}'
  },
  'health.says.together': {
    en: 'Planned phases that reach “involve” or more: {count} of {of}.',
    fr: 'Phases prévues qui atteignent « impliquer » ou plus : {count} sur {of}.'
  },
  'health.says.lived': {
    en: '{of, plural, =0 {Nobody on the stakeholder map brings lived experience.} other {Stakeholders with lived experience who are involved or more: {count} of #.}}',
    fr: '{of, plural, =0 {Personne dans la cartographie n’apporte de savoir expérientiel.} other {Parties prenantes ayant un savoir expérientiel et impliquées ou plus : {count} sur #.}}'
  },
  'health.says.assessed': {
    en: 'Domains of readiness that have been judged: {count} of {of}.',
    fr: 'Domaines de préparation évalués : {count} sur {of}.'
  },
  'health.says.in-time': {
    en: '{verdict, select, yes {Readiness was looked at before go-live.} other {Readiness was not looked at before go-live.}}',
    fr: '{verdict, select, yes {L’état de préparation a été examiné avant la mise en service.} other {L’état de préparation n’a pas été examiné avant la mise en service.}}'
  },
  'health.says.weak': {
    en: '{of, plural, =0 {No domain of readiness is in the lowest band.} other {Domains in the lowest band that have an action: {count} of #.}}',
    fr: '{of, plural, =0 {Aucun domaine de préparation n’est au niveau le plus bas.} other {Domaines au niveau le plus bas qui ont une mesure : {count} sur #.}}'
  },
  'health.says.both': {
    en: '{missing, select, none {Barriers and facilitators are both on the list.} barriers {Facilitators are on the list, barriers are not.} facilitators {Barriers are on the list, facilitators are not.} other {Nothing on the list is marked as a barrier or a facilitator.}}',
    fr: '{missing, select, none {Les obstacles et les facteurs favorables sont sur la liste.} barriers {Il y a des facteurs favorables sur la liste, mais pas d’obstacle.} facilitators {Il y a des obstacles sur la liste, mais pas de facteur favorable.} other {Rien sur la liste n’est marqué comme obstacle ou comme facteur favorable.}}'
  },
  'health.says.answered': {
    en: 'Barriers with a strategy: {count} of {of}.',
    fr: 'Obstacles ayant une stratégie : {count} sur {of}.'
  },
  'health.says.used': {
    en: 'Facilitators put to use by a strategy: {count} of {of}.',
    fr: 'Facteurs favorables mis à profit par une stratégie : {count} sur {of}.'
  },
  'health.says.carried': {
    en: 'Strategies carried into tasks: {count} of {of}.',
    fr: 'Stratégies traduites en tâches : {count} sur {of}.'
  },
  'health.says.secured': {
    en: '{share} of the money needed is secured.',
    fr: '{share} de l’argent nécessaire est obtenu.'
  },
  'health.says.ceiling': {
    en: '{verdict, select, yes {The budget is within its ceiling.} other {The budget is over its ceiling.}}',
    fr: '{verdict, select, yes {Le budget respecte son plafond.} other {Le budget dépasse son plafond.}}'
  },
  'health.says.time': {
    en: 'Skills and time of the workforce stand at {amount} out of 5.',
    fr: 'Les compétences et le temps du personnel sont à {amount} sur 5.'
  },
  'ahead.title': { en: 'Dates', fr: 'Échéances' },
  'ahead.none': {
    en: 'Nothing is overdue and nothing comes up within 30 days.',
    fr: 'Rien n’est en retard et rien n’est prévu d’ici 30 jours.'
  },
  'ahead.overdue': { en: 'Overdue ({count})', fr: 'En retard ({count})' },
  'ahead.upcoming': { en: 'Within 30 days ({count})', fr: 'D’ici 30 jours ({count})' },
  'ahead.late': {
    en: '{days, plural, one {# day overdue} other {# days overdue}}',
    fr: '{days, plural, one {en retard de # jour} other {en retard de # jours}}'
  },
  'ahead.in': {
    en: '{days, plural, =0 {today} =1 {tomorrow} other {in # days}}',
    fr: '{days, plural, =0 {aujourd’hui} =1 {demain} other {dans # jours}}'
  },
  'ahead.more': { en: 'Show {count} more', fr: 'En afficher {count} de plus' },
  'ahead.fewer': { en: 'Show fewer', fr: 'En afficher moins' },
  'ahead.unnamed': { en: 'Row without a name', fr: 'Ligne sans nom' },
  'top.title': { en: 'Top risks', fr: 'Principaux risques' },
  'top.none': { en: 'No risk is rated yet.', fr: 'Aucun risque n’est encore coté.' },
  'top.above': { en: 'above appetite', fr: 'au-delà de la tolérance' },
  'top.count': {
    en: '{of, plural, one {# open threat} other {# open threats}}, {above, plural, =0 {none above appetite} other {# above appetite}}',
    fr: '{of, plural, one {# menace ouverte} other {# menaces ouvertes}}, {above, plural, =0 {aucune au-delà de la tolérance} other {# au-delà de la tolérance}}'
  },
  'themes.title': { en: 'The four themes', fr: 'Les quatre thèmes' },
  'themes.none': { en: 'Nothing is tagged with a theme yet.', fr: 'Rien ne porte encore de thème.' },
  'themes.missing': { en: 'Nothing is tagged with {missing}.', fr: 'Rien ne porte {missing}.' },
  'themes.covered': { en: 'All four are touched.', fr: 'Les quatre sont abordés.' },
  'themes.where': { en: 'Where', fr: 'Où' },
  'overview.later': { en: 'Not in this workbook yet', fr: 'Pas encore dans ce classeur' },
  'overview.added': { en: '“{title}” was added.', fr: '« {title} » a été ajoutée.' },
  'overview.filledIn': { en: '{share} filled in', fr: '{share} remplie' },
  'overview.unowned': { en: '{count} without an owner', fr: '{count} sans responsable' },
  'overview.notBegun': { en: 'Not begun', fr: 'Non commencée' }
} as const satisfies Record<string, Text>
