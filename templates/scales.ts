import type { Option, Scale } from '../src/model/template'

/** Five steps of how much, for power, interest, strength and the like. */
export const level5 = {
  id: 'level5',
  values: [
    { value: 1, label: { en: 'Very low', fr: 'Très faible' } },
    { value: 2, label: { en: 'Low', fr: 'Faible' } },
    { value: 3, label: { en: 'Moderate', fr: 'Moyen' } },
    { value: 4, label: { en: 'High', fr: 'Élevé' } },
    { value: 5, label: { en: 'Very high', fr: 'Très élevé' } }
  ]
} as const satisfies Scale

/**
 * Five steps of how likely, after the National Patient Safety Agency’s matrix for risk managers (2008), in our words. The
 * frequency and the probability are two ways of saying it: a register keeps to one of them.
 */
export const likelihood5 = {
  id: 'likelihood5',
  values: [
    {
      value: 1,
      label: { en: 'Rare', fr: 'Rare' },
      help: {
        en: 'Only in exceptional circumstances: not for years, or under 0.1% during the project.',
        fr: 'Seulement dans des circonstances exceptionnelles : pas avant des années, ou moins de 0,1 % pendant le projet.'
      }
    },
    {
      value: 2,
      label: { en: 'Unlikely', fr: 'Peu probable' },
      help: {
        en: 'Not expected, yet it could: about once a year, or 0.1 to 1% during the project.',
        fr: 'Peu attendu, mais concevable : environ une fois par an, ou de 0,1 à 1 % pendant le projet.'
      }
    },
    {
      value: 3,
      label: { en: 'Possible', fr: 'Possible' },
      help: {
        en: 'Now and then: about once a month, or 1 to 10% during the project.',
        fr: 'De temps à autre : environ une fois par mois, ou de 1 à 10 % pendant le projet.'
      }
    },
    {
      value: 4,
      label: { en: 'Likely', fr: 'Probable' },
      help: {
        en: 'Will probably happen, without becoming routine: about once a week, or 10 to 50% during the project.',
        fr: 'Surviendra sans doute, sans devenir courant : environ une fois par semaine, ou de 10 à 50 % pendant le projet.'
      }
    },
    {
      value: 5,
      label: { en: 'Almost certain', fr: 'Presque certain' },
      help: {
        en: 'Will happen, perhaps often: about once a day, or more than 50% during the project.',
        fr: 'Surviendra, peut-être souvent : environ une fois par jour, ou plus de 50 % pendant le projet.'
      }
    }
  ]
} as const satisfies Scale

/** Five steps of how serious. What a step means for safety, finance and so on stands with the consequence domains. */
export const consequence5 = {
  id: 'consequence5',
  values: [
    {
      value: 1,
      label: { en: 'Negligible', fr: 'Négligeable' },
      help: {
        en: 'No one needs treatment; a trivial delay; a small loss.',
        fr: 'Personne n’a besoin de soins; retard insignifiant; petite perte.'
      }
    },
    {
      value: 2,
      label: { en: 'Minor', fr: 'Mineure' },
      help: {
        en: 'Slight harm with a little extra care; under 5% over budget or schedule.',
        fr: 'Préjudice léger, un peu de soins en plus; moins de 5 % au-delà du budget ou de l’échéancier.'
      }
    },
    {
      value: 3,
      label: { en: 'Moderate', fr: 'Modérée' },
      help: {
        en: 'Harm that needs professional care and must be reported; 5 to 10% over budget or schedule.',
        fr: 'Préjudice qui exige des soins professionnels et un signalement; de 5 à 10 % au-delà du budget ou de l’échéancier.'
      }
    },
    {
      value: 4,
      label: { en: 'Major', fr: 'Majeure' },
      help: {
        en: 'Lasting incapacity; 10 to 25% over, or a key objective missed.',
        fr: 'Incapacité durable; de 10 à 25 % de dépassement, ou un objectif clé manqué.'
      }
    },
    {
      value: 5,
      label: { en: 'Catastrophic', fr: 'Catastrophique' },
      help: {
        en: 'A death or lasting injuries to several people; more than 25% over, or several key objectives missed.',
        fr: 'Un décès ou des lésions durables chez plusieurs personnes; plus de 25 % de dépassement, ou plusieurs objectifs clés manqués.'
      }
    }
  ]
} as const satisfies Scale

/** How a stakeholder stands towards the project, from 0 (unaware) to 4 (leading). */
export const engagement5 = [
  {
    id: 'unaware',
    label: { en: 'Unaware', fr: 'Non informé' },
    help: {
      en: 'Does not know about the project or what it will change.',
      fr: 'Ne connaît pas le projet ni ce qu’il changera.'
    }
  },
  {
    id: 'resistant',
    label: { en: 'Resistant', fr: 'Réfractaire' },
    help: {
      en: 'Knows about it and would rather it did not happen.',
      fr: 'Le connaît et préférerait qu’il ne se fasse pas.'
    }
  },
  {
    id: 'neutral',
    label: { en: 'Neutral', fr: 'Neutre' },
    help: { en: 'Knows about it and is neither for nor against.', fr: 'Le connaît et n’est ni pour ni contre.' }
  },
  {
    id: 'supportive',
    label: { en: 'Supportive', fr: 'Favorable' },
    help: { en: 'Wants it to work and helps when asked.', fr: 'Souhaite sa réussite et aide quand on le lui demande.' }
  },
  {
    id: 'leading',
    label: { en: 'Leading', fr: 'Meneur' },
    help: { en: 'Works for it actively and brings others along.', fr: 'Y travaille activement et entraîne les autres.' }
  }
] as const satisfies readonly Option[]

/** How much a group takes part in decisions, after the IAP2 spectrum; later steps give more influence. */
export const iap2 = [
  {
    id: 'inform',
    label: { en: 'Inform', fr: 'Informer' },
    help: {
      en: 'We tell them what is happening, clearly and in time.',
      fr: 'Nous leur disons ce qui se passe, clairement et à temps.'
    }
  },
  {
    id: 'consult',
    label: { en: 'Consult', fr: 'Consulter' },
    help: {
      en: 'We ask for their views and tell them what became of these.',
      fr: 'Nous leur demandons leur avis et leur disons ce que nous en avons fait.'
    }
  },
  {
    id: 'involve',
    label: { en: 'Involve', fr: 'Impliquer' },
    help: {
      en: 'We work with them along the way, so that their concerns show in the options.',
      fr: 'Nous travaillons avec eux tout au long, pour que leurs préoccupations se reflètent dans les options.'
    }
  },
  {
    id: 'collaborate',
    label: { en: 'Collaborate', fr: 'Collaborer' },
    help: {
      en: 'We decide together, as partners, at each step.',
      fr: 'Nous décidons ensemble, comme partenaires, à chaque étape.'
    }
  },
  {
    id: 'empower',
    label: { en: 'Empower', fr: 'Habiliter' },
    help: { en: 'They decide, and we carry it out.', fr: 'Ils décident, et nous mettons en œuvre.' }
  }
] as const satisfies readonly Option[]

/** Where a piece of work stands. */
export const status = [
  { id: 'not-started', label: { en: 'Not started', fr: 'Non commencé' }, tone: 'quiet' },
  { id: 'in-progress', label: { en: 'In progress', fr: 'En cours' }, tone: 'moderate' },
  { id: 'done', label: { en: 'Done', fr: 'Terminé' }, tone: 'ok' },
  { id: 'blocked', label: { en: 'Blocked', fr: 'Bloqué' }, tone: 'danger' },
  { id: 'cancelled', label: { en: 'Cancelled', fr: 'Annulé' }, tone: 'quiet' }
] as const satisfies readonly Option[]

/** The four levels of a health system in Berardi et al. (10.1186/s12913-023-10536-1). */
export const systemLevels = [
  {
    id: 'nano',
    label: { en: 'Nano (person)', fr: 'Nano (personne)' },
    help: { en: 'The person who uses the service.', fr: 'La personne qui utilise le service.' }
  },
  {
    id: 'micro',
    label: { en: 'Micro (provider)', fr: 'Micro (intervenant)' },
    help: { en: 'The care provider and the encounter.', fr: 'L’intervenant et la rencontre.' }
  },
  {
    id: 'meso',
    label: { en: 'Meso (organisation)', fr: 'Méso (organisation)' },
    help: { en: 'The clinic, team or health authority.', fr: 'La clinique, l’équipe ou l’établissement de santé.' }
  },
  {
    id: 'macro',
    label: { en: 'Macro (system)', fr: 'Macro (système)' },
    help: { en: 'Policy, law and funding.', fr: 'Les politiques, les lois et le financement.' }
  }
] as const satisfies readonly Option[]

/** The four themes of the 9th Canadian E-Mental Health Conference (Strudwick et al. 2020, 10.2196/19360). */
export const themes = [
  {
    id: 't1',
    label: { en: 'T1 Trust and compassion', fr: 'T1 Confiance et compassion' },
    help: {
      en: 'Trust, transparency, human-centredness and compassion in how the service is made and given.',
      fr: 'Confiance, transparence, approche centrée sur l’humain et compassion dans la conception et la prestation du service.'
    }
  },
  {
    id: 't2',
    label: { en: 'T2 Equity and access', fr: 'T2 Équité et accès' },
    help: {
      en: 'Equity, diversity, inclusion and access as the service is put in place.',
      fr: 'Équité, diversité, inclusion et accès dans la mise en œuvre du service.'
    }
  },
  {
    id: 't3',
    label: { en: 'T3 Digitally able workforce', fr: 'T3 Personnel apte au travail numérique' },
    help: { en: 'A workforce able to work digitally.', fr: 'Un personnel en mesure de travailler avec le numérique.' }
  },
  {
    id: 't4',
    label: { en: 'T4 Co-production', fr: 'T4 Coproduction' },
    help: {
      en: 'Making things with a diverse group of stakeholders as the normal way of working.',
      fr: 'Travailler avec un groupe diversifié de parties prenantes comme façon de faire habituelle.'
    }
  }
] as const satisfies readonly Option[]

/** How an indicator stands, from rule Q (templates.md 2.20): met whatever the time, else progress against time elapsed. */
export const rag = [
  {
    id: 'met',
    label: { en: 'Met', fr: 'Atteinte' },
    tone: 'ok',
    help: { en: 'The latest value has reached the target.', fr: 'La dernière valeur a atteint la cible.' }
  },
  {
    id: 'green',
    label: { en: 'Green', fr: 'Vert' },
    tone: 'low',
    help: {
      en: 'At least nine tenths of what time would call for.',
      fr: 'Au moins neuf dixièmes de ce que le temps écoulé demanderait.'
    }
  },
  {
    id: 'amber',
    label: { en: 'Amber', fr: 'Ambre' },
    tone: 'moderate',
    help: {
      en: 'Six to nine tenths of what time would call for.',
      fr: 'De six à neuf dixièmes de ce que le temps écoulé demanderait.'
    }
  },
  {
    id: 'red',
    label: { en: 'Red', fr: 'Rouge' },
    tone: 'extreme',
    help: {
      en: 'Less than six tenths of what time would call for.',
      fr: 'Moins de six dixièmes de ce que le temps écoulé demanderait.'
    }
  },
  {
    id: 'data-overdue',
    label: { en: 'Grey (data overdue)', fr: 'Gris (données en retard)' },
    tone: 'quiet',
    help: {
      en: 'No value for one and a half times the frequency.',
      fr: 'Aucune valeur depuis une fois et demie la fréquence.'
    }
  },
  {
    id: 'no-baseline',
    label: { en: 'Grey (no baseline)', fr: 'Gris (sans valeur de départ)' },
    tone: 'quiet',
    help: { en: 'There is nothing to measure progress from.', fr: 'Il n’y a rien à partir de quoi mesurer le progrès.' }
  },
  {
    id: 'grey',
    label: { en: 'Grey (no data)', fr: 'Gris (sans données)' },
    tone: 'quiet',
    help: { en: 'Too early, or too little is filled in to say.', fr: 'Trop tôt, ou trop peu d’éléments pour le dire.' }
  }
] as const satisfies readonly Option[]
