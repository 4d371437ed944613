import type { Text } from '../model/template'

/** A word of the trade, and what it means here in words of our own. */
export interface Term {
  readonly id: string
  readonly term: Text
  readonly means: Text
}

/** The words that a person without training in e-health meets in the templates. */
export const glossary: readonly Term[] = [
  {
    id: 'e-mental-health',
    term: { en: 'E-mental health', fr: 'Cybersanté mentale' },
    means: {
      en: 'Mental health information and care given by the internet and other electronic means. It stands beside care in person and does not replace it.',
      fr: 'De l’information et des soins en santé mentale offerts par Internet et d’autres moyens électroniques. Elle complète les soins en personne et ne les remplace pas.'
    }
  },
  {
    id: 'mhcc',
    term: { en: 'Mental Health Commission of Canada (MHCC)', fr: 'Commission de la santé mentale du Canada (CSMC)' },
    means: {
      en: 'The national body whose 2018 toolkit this workbook rests on.',
      fr: 'L’organisme national dont la trousse de 2018 sert de base à ce classeur.'
    }
  },
  {
    id: 'toolkit',
    term: {
      en: 'Toolkit for e-Mental Health Implementation',
      fr: 'Trousse d’outils pour l’adoption de services de cybersanté mentale'
    },
    means: {
      en: 'The MHCC’s guide of 2018 for putting e-mental-health services in place. Its French title is also given with “la mise en œuvre”.',
      fr: 'Le guide de la CSMC (2018) pour mettre en place des services de cybersanté mentale. On trouve aussi le titre « la mise en œuvre ».'
    }
  },
  {
    id: 'lived-experience',
    term: {
      en: 'Person with lived and living experience (PWLLE)',
      fr: 'Personne ayant un savoir expérientiel passé ou présent'
    },
    means: {
      en: 'Someone who knows from their own life what it is to live with a mental health problem or to use services. Only they can say so; it is never guessed.',
      fr: 'Quelqu’un qui sait, par sa propre vie, ce que c’est que de vivre avec un problème de santé mentale ou d’utiliser des services. Elle seule peut le dire; on ne le suppose jamais.'
    }
  },
  {
    id: 'client',
    term: { en: 'Client, service user, patient', fr: 'Client, usager, patient' },
    means: {
      en: 'The person whom the service is for. Choose one word for your project and keep to it.',
      fr: 'La personne à qui le service s’adresse. Choisissez un mot pour votre projet et tenez-vous-y.'
    }
  },
  {
    id: 'stakeholder',
    term: { en: 'Stakeholder', fr: 'Partie prenante' },
    means: {
      en: 'A person, group or organisation that can affect the project or is affected by it.',
      fr: 'Une personne, un groupe ou un organisme qui peut influer sur le projet ou qu’il touche.'
    }
  },
  {
    id: 'barrier',
    term: { en: 'Barrier', fr: 'Obstacle' },
    means: {
      en: 'Something that makes it harder to put the service in place or to keep it going.',
      fr: 'Ce qui rend plus difficile la mise en place du service ou son maintien.'
    }
  },
  {
    id: 'facilitator',
    term: { en: 'Facilitator', fr: 'Facteur favorable' },
    means: {
      en: 'Something that helps, and that the plan can build on.',
      fr: 'Ce qui aide, et sur quoi le plan peut s’appuyer.'
    }
  },
  {
    id: 'strategy',
    term: { en: 'Strategy', fr: 'Stratégie' },
    means: {
      en: 'What is done to overcome a barrier or to make use of a facilitator: who does what, to whom, when and how much.',
      fr: 'Ce qu’on fait pour surmonter un obstacle ou tirer parti d’un facteur favorable : qui fait quoi, auprès de qui, quand et combien.'
    }
  },
  {
    id: 'likelihood',
    term: { en: 'Likelihood', fr: 'Vraisemblance (probabilité)' },
    means: {
      en: 'How probable it is that something happens, from 1, rare, to 5, almost certain.',
      fr: 'La probabilité qu’une chose se produise, de 1, rare, à 5, presque certain.'
    }
  },
  {
    id: 'consequence',
    term: { en: 'Consequence', fr: 'Conséquence (impact)' },
    means: {
      en: 'How serious it would be if it happened, from 1, negligible, to 5, catastrophic.',
      fr: 'La gravité si la chose se produisait, de 1, négligeable, à 5, catastrophique.'
    }
  },
  {
    id: 'mitigation',
    term: { en: 'Mitigation', fr: 'Mesure d’atténuation' },
    means: {
      en: 'What is done so that a risk becomes less likely, or does less harm.',
      fr: 'Ce qu’on fait pour qu’un risque devienne moins probable ou fasse moins de tort.'
    }
  },
  {
    id: 'inherent-risk',
    term: { en: 'Inherent, current and target risk', fr: 'Risque inhérent, actuel et visé' },
    means: {
      en: 'The same risk weighed three times: before any controls, as things are today, and as it is to be once the actions are done.',
      fr: 'Le même risque pesé trois fois : avant toute mesure, dans l’état actuel, et tel qu’il doit être une fois les mesures prises.'
    }
  },
  {
    id: 'appetite',
    term: { en: 'Risk appetite', fr: 'Tolérance au risque' },
    means: {
      en: 'The score above which a risk is more than the project is willing to carry. It is set in the sheet’s settings.',
      fr: 'La cote au-delà de laquelle un risque est plus que ce que le projet accepte de porter. Elle se règle dans les réglages de la feuille.'
    }
  },
  {
    id: 'band',
    term: { en: 'Band', fr: 'Niveau' },
    means: {
      en: 'A span of scores with a name and with what is to be done about what falls in it.',
      fr: 'Un intervalle de cotes, avec un nom et ce qu’il y a à faire de ce qui s’y trouve.'
    }
  },
  {
    id: 'ramp',
    term: { en: 'RAMP: content, contact, conduct, commercial', fr: 'RAMP : contenu, contact, conduite, commercial' },
    means: {
      en: 'Four kinds of risk of online services: what people come across, who reaches them, how they behave, and what is made of their money or data.',
      fr: 'Quatre sortes de risque des services en ligne : ce qu’on y trouve, qui entre en contact, comment on se conduit, et ce qu’on fait de l’argent ou des données des gens.'
    }
  },
  {
    id: 'hazard',
    term: { en: 'Hazard', fr: 'Danger' },
    means: {
      en: 'Something about the tool or its use that could harm a person. A hazard may also be a risk of the project.',
      fr: 'Un aspect de l’outil ou de son utilisation qui pourrait nuire à une personne. Un danger peut aussi être un risque du projet.'
    }
  },
  {
    id: 'residual-risk',
    term: { en: 'Residual risk', fr: 'Risque résiduel' },
    means: {
      en: 'What is left of a hazard’s risk once its controls are in place.',
      fr: 'Ce qui reste du risque d’un danger une fois les mesures de maîtrise en place.'
    }
  },
  {
    id: 're-aim',
    term: {
      en: 'RE-AIM: Reach, Effectiveness, Adoption, Implementation, Maintenance',
      fr: 'RE-AIM : portée, efficacité, adoption, mise en œuvre, maintien'
    },
    means: {
      en: 'Five sides of success: who takes part, what changes for them, which settings and staff begin, how it is delivered, and whether it lasts.',
      fr: 'Cinq côtés de la réussite : qui participe, ce qui change pour ces personnes, quels milieux et quel personnel commencent, comment le service est offert, et si cela dure.'
    }
  },
  {
    id: 'proctor',
    term: { en: 'Implementation outcomes (Proctor)', fr: 'Résultats de mise en œuvre (Proctor)' },
    means: {
      en: 'Eight things to look at that tell whether putting it in place worked: acceptability, adoption, appropriateness, feasibility, fidelity, cost, penetration, sustainability.',
      fr: 'Huit aspects qui disent si la mise en place a réussi : acceptabilité, adoption, pertinence, faisabilité, fidélité, coût, pénétration, pérennité.'
    }
  },
  {
    id: 'cfir',
    term: { en: 'CFIR', fr: 'CFIR' },
    means: {
      en: 'A framework that sorts what influences a roll-out into the innovation, the outer setting, the inner setting, the individuals and the process.',
      fr: 'Un cadre qui classe ce qui influe sur un déploiement : l’innovation, le contexte externe, le contexte interne, les personnes et le processus.'
    }
  },
  {
    id: 'eric',
    term: { en: 'ERIC strategies', fr: 'Stratégies ERIC' },
    means: {
      en: 'A list of 73 strategies for putting a new practice in place, in nine clusters.',
      fr: 'Une liste de 73 stratégies pour mettre en place une nouvelle pratique, en neuf groupes.'
    }
  },
  {
    id: 'nasss',
    term: { en: 'NASSS', fr: 'NASSS' },
    means: {
      en: 'Seven domains in which a technology project is judged simple, complicated or complex. The more complexity, the more goes wrong.',
      fr: 'Sept domaines où un projet technologique est jugé simple, compliqué ou complexe. Plus il y a de complexité, plus les échecs sont nombreux.'
    }
  },
  {
    id: 'system-levels',
    term: { en: 'Nano, micro, meso, macro', fr: 'Nano, micro, méso, macro' },
    means: {
      en: 'Four levels of the health system: the person, the provider and the encounter, the organisation, and policy, law and funding.',
      fr: 'Quatre niveaux du système de santé : la personne, l’intervenant et la rencontre, l’organisme, puis les politiques, les lois et le financement.'
    }
  },
  {
    id: 'readiness',
    term: { en: 'Readiness', fr: 'État de préparation' },
    means: {
      en: 'How far people, organisation and technology are prepared, judged before the service starts.',
      fr: 'À quel point les personnes, l’organisme et la technologie sont prêts, ce qu’on juge avant que le service commence.'
    }
  },
  {
    id: 'pia',
    term: { en: 'Privacy impact assessment (PIA)', fr: 'Évaluation des facteurs relatifs à la vie privée (ÉFVP)' },
    means: {
      en: 'A formal look at what a service does with personal information and how it is protected. This workbook helps to prepare one; it does not approve it.',
      fr: 'Un examen officiel de ce qu’un service fait des renseignements personnels et de leur protection. Ce classeur aide à la préparer; il ne l’approuve pas.'
    }
  },
  {
    id: 'de-identified',
    term: { en: 'De-identified', fr: 'Dépersonnalisé' },
    means: {
      en: 'With all that names or points to a person taken out.',
      fr: 'Dont on a retiré tout ce qui nomme ou désigne une personne.'
    }
  },
  {
    id: 'gba-plus',
    term: { en: 'Gender-based Analysis Plus (GBA Plus)', fr: 'Analyse comparative entre les sexes plus (ACS Plus)' },
    means: {
      en: 'A way of asking, in seven steps, how a measure touches women, men and gender-diverse people, and what else about them matters.',
      fr: 'Une façon de se demander, en sept étapes, comment une mesure touche les femmes, les hommes et les personnes de diverses identités de genre, et ce qui compte d’autre à leur sujet.'
    }
  },
  {
    id: 'heia',
    term: {
      en: 'Health Equity Impact Assessment (HEIA)',
      fr: 'Évaluation de l’impact sur l’équité en matière de santé (EIES)'
    },
    means: {
      en: 'A way of finding out in five steps who could be left out or harmed, and what to do about it.',
      fr: 'Une façon de trouver, en cinq étapes, qui pourrait être laissé de côté ou subir un tort, et quoi faire.'
    }
  },
  {
    id: 'edi',
    term: { en: 'Equity, diversity and inclusion (EDI)', fr: 'Équité, diversité et inclusion (EDI)' },
    means: {
      en: 'Fair access and outcomes, people of all kinds, and a place for each of them in the decisions.',
      fr: 'Un accès et des résultats équitables, des personnes de toutes sortes, et une place pour chacune dans les décisions.'
    }
  },
  {
    id: 'stepped-care',
    term: { en: 'Stepped Care 2.0 (SC2.0)', fr: 'Soins par étapes 2.0 (aussi : soins par paliers 2.0)' },
    means: {
      en: 'Care in steps of rising intensity. A person begins where it fits them and moves up or down as needed.',
      fr: 'Des soins par paliers d’intensité croissante. La personne commence là où cela lui convient et monte ou descend au besoin.'
    }
  },
  {
    id: 'practice-model',
    term: { en: 'Practice model', fr: 'Modèle de pratique' },
    means: {
      en: 'How far a provider goes in using e-mental health: promotion, case management, coaching, symptom-focused treatment or comprehensive therapy.',
      fr: 'Jusqu’où un intervenant va dans l’usage de la cybersanté mentale : promotion, gestion de cas, accompagnement, traitement axé sur les symptômes ou thérapie globale.'
    }
  },
  {
    id: 'co-production',
    term: { en: 'Co-production', fr: 'Coproduction' },
    means: {
      en: 'Those who use a service and those who give it decide and make it together, from the first question to the last result.',
      fr: 'Ceux qui utilisent un service et ceux qui l’offrent décident et le font ensemble, de la première question au dernier résultat.'
    }
  },
  {
    id: 'iap2',
    term: { en: 'Levels of participation (IAP2)', fr: 'Niveaux de participation (IAP2)' },
    means: {
      en: 'Inform, consult, involve, collaborate, empower: how much say people are given.',
      fr: 'Informer, consulter, impliquer, collaborer, habiliter : la part de décision qu’on laisse aux gens.'
    }
  },
  {
    id: 'raci',
    term: {
      en: 'RACI: Responsible, Accountable, Consulted, Informed',
      fr: 'RACI : réalise, approuve, consulté, informé'
    },
    means: {
      en: 'Who does a piece of work, who answers for it, who is asked and who is told. Each piece has exactly one A.',
      fr: 'Qui fait un travail, qui en répond, qui est consulté et qui est informé. Chaque travail a exactement un A.'
    }
  },
  {
    id: 'champion',
    term: { en: 'Champion', fr: 'Champion' },
    means: {
      en: 'A respected colleague who speaks for the change and helps others with it.',
      fr: 'Un collègue respecté qui défend le changement et aide les autres à le vivre.'
    }
  },
  {
    id: 'sponsor',
    term: { en: 'Sponsor', fr: 'Promoteur' },
    means: {
      en: 'The leader who backs the project, finds the money and decides when the team cannot.',
      fr: 'Le dirigeant qui appuie le projet, trouve l’argent et tranche quand l’équipe ne le peut pas.'
    }
  },
  {
    id: 'milestone',
    term: { en: 'Milestone and gate', fr: 'Jalon et point de décision' },
    means: {
      en: 'A milestone is a day by which something stands. At a gate it is decided whether to go on.',
      fr: 'Un jalon est un jour où quelque chose doit être en place. À un point de décision, on décide si l’on continue.'
    }
  },
  {
    id: 'pdsa',
    term: { en: 'Cycle of improvement (PDSA)', fr: 'Cycle d’amélioration (PDSA)' },
    means: {
      en: 'Plan, do, study, act: a small test of a change before it is made everywhere.',
      fr: 'Planifier, faire, étudier, agir : un petit essai d’un changement avant de le faire partout.'
    }
  },
  {
    id: 'logic-model',
    term: { en: 'Logic model', fr: 'Modèle logique' },
    means: {
      en: 'A picture of how resources lead to activities, outputs, outcomes and impact.',
      fr: 'Une image de la façon dont les ressources mènent aux activités, aux extrants, aux résultats et à l’impact.'
    }
  },
  {
    id: 'indicator',
    term: { en: 'Indicator', fr: 'Indicateur' },
    means: {
      en: 'A measure that tells whether something is changing: how it is counted, from where to where, by when.',
      fr: 'Une mesure qui dit si quelque chose change : comment on la compte, d’où à où, et pour quand.'
    }
  },
  {
    id: 'baseline',
    term: { en: 'Baseline', fr: 'Valeur de départ' },
    means: {
      en: 'The value before the service starts, against which later values are held.',
      fr: 'La valeur avant le début du service, à laquelle on compare les suivantes.'
    }
  },
  {
    id: 'themes',
    term: { en: 'The four themes', fr: 'Les quatre thèmes' },
    means: {
      en: 'Trust and compassion; equity and access; a workforce able to work digitally; co-production. From the 9th Canadian E-Mental Health Conference.',
      fr: 'Confiance et compassion; équité et accès; personnel apte au travail numérique; coproduction. De la 9e conférence canadienne sur la cybersanté mentale.'
    }
  },
  {
    id: 'success-conditions',
    term: { en: 'Conditions for success', fr: 'Conditions de réussite' },
    means: {
      en: 'Five things by which roll-outs succeed: leaders who back it, sound guidance, readiness before the start, barriers and facilitators acted on, resources.',
      fr: 'Cinq choses qui font réussir un déploiement : des dirigeants qui l’appuient, une démarche solide, la préparation avant le début, des actions sur les obstacles et les facteurs favorables, des ressources.'
    }
  },
  {
    id: 'enabling',
    term: { en: 'Enabling and transformative technology', fr: 'Technologie habilitante et transformatrice' },
    means: {
      en: 'Enabling technology does the same work better. Transformative technology gives people more say over their own care.',
      fr: 'Une technologie habilitante fait mieux le même travail. Une technologie transformatrice donne aux gens plus de prise sur leurs propres soins.'
    }
  },
  {
    id: 'evidence-tier',
    term: { en: 'Evidence tiers A, B and C', fr: 'Catégories de preuves A, B et C' },
    means: {
      en: 'What NICE asks of a digital health technology: A for system services, B for helping people manage their health, C for treating, diagnosing or guiding care.',
      fr: 'Ce que NICE exige d’une technologie numérique de santé : A pour les services au système, B pour aider les gens à gérer leur santé, C pour traiter, diagnostiquer ou orienter les soins.'
    }
  },
  {
    id: 'sustainability',
    term: { en: 'Sustainability', fr: 'Pérennité' },
    means: {
      en: 'The power to keep the benefits going once the project’s money and team are gone.',
      fr: 'La capacité de maintenir les bienfaits une fois l’argent et l’équipe du projet partis.'
    }
  },
  {
    id: 'gap',
    term: { en: 'Gap', fr: 'Lacune' },
    means: {
      en: 'Something the workbook is missing or that does not agree with the rest. It leads to the cell; you may dismiss it with a reason.',
      fr: 'Quelque chose qui manque au classeur ou qui ne s’accorde pas avec le reste. Elle mène à la cellule; vous pouvez l’ignorer en donnant un motif.'
    }
  }
]
