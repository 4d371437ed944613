import type { Option } from '../../src/model/template'

/** The tiers of the NICE evidence standards framework: what the tool does decides how much has to be shown. */
export const tiers = [
  {
    id: 'a',
    label: { en: 'A: serves the system', fr: 'A : sert le système' },
    help: {
      en: 'Saves time or cost for staff, without a direct effect on anyone’s health.',
      fr: 'Fait gagner du temps ou de l’argent au personnel, sans effet direct sur la santé.'
    }
  },
  {
    id: 'b',
    label: { en: 'B: helps people look after themselves', fr: 'B : aide à prendre soin de soi' },
    help: {
      en: 'Informs, connects or supports people in looking after their own health.',
      fr: 'Informe, met en lien ou aide les gens à prendre soin de leur santé.'
    }
  },
  {
    id: 'c',
    label: { en: 'C: treats, diagnoses or guides care', fr: 'C : traite, diagnostique ou oriente les soins' },
    help: {
      en: 'Treats or diagnoses, guides care, has a direct effect on health, or is a medical device.',
      fr: 'Traite ou diagnostique, oriente les soins, agit directement sur la santé, ou est un instrument médical.'
    }
  }
] as const satisfies readonly Option[]

/** The criteria that are suggested, each with its weight; the weights add up to 100. */
export const criteria = [
  {
    id: 'data-and-privacy',
    weight: 15,
    label: { en: 'Data and privacy', fr: 'Données et vie privée' },
    help: {
      en: 'What is collected, where it lies, who sees it.',
      fr: 'Ce qui est recueilli, où cela se trouve, qui le voit.'
    }
  },
  {
    id: 'clinical-evidence',
    weight: 15,
    label: { en: 'Clinical evidence', fr: 'Données probantes cliniques' },
    help: {
      en: 'What shows that it helps people like yours.',
      fr: 'Ce qui montre qu’il aide des gens comme les vôtres.'
    }
  },
  {
    id: 'clinical-safety',
    weight: 15,
    label: { en: 'Clinical safety', fr: 'Sécurité clinique' },
    help: {
      en: 'How harm is prevented, found and answered.',
      fr: 'Comment les préjudices sont prévenus, repérés et traités.'
    }
  },
  {
    id: 'usability-and-accessibility',
    weight: 10,
    label: { en: 'Usability and accessibility', fr: 'Convivialité et accessibilité' },
    help: {
      en: 'Whether those it is for can use it, with a disability too.',
      fr: 'Si ceux à qui il est destiné peuvent s’en servir, y compris avec un handicap.'
    }
  },
  {
    id: 'security-and-technical-stability',
    weight: 15,
    label: { en: 'Security and technical stability', fr: 'Sécurité et stabilité techniques' },
    help: {
      en: 'How it is protected, and how often it is down.',
      fr: 'Comment il est protégé, et à quelle fréquence il tombe en panne.'
    }
  },
  {
    id: 'cultural-safety-and-equity',
    weight: 10,
    label: { en: 'Cultural safety and equity', fr: 'Sécurité culturelle et équité' },
    help: {
      en: 'Whom it was made with, and whom it leaves out.',
      fr: 'Avec qui il a été conçu, et qui il laisse de côté.'
    }
  },
  {
    id: 'data-sovereignty',
    weight: 5,
    label: { en: 'Data sovereignty', fr: 'Souveraineté des données' },
    help: {
      en: 'Whether communities decide about their own data.',
      fr: 'Si les communautés décident de leurs propres données.'
    }
  },
  {
    id: 'interoperability',
    weight: 5,
    label: { en: 'Interoperability', fr: 'Interopérabilité' },
    help: {
      en: 'Whether it works with the record and booking systems.',
      fr: 'S’il fonctionne avec le dossier et les rendez-vous.'
    }
  },
  {
    id: 'cost-and-contract',
    weight: 5,
    label: { en: 'Cost and contract', fr: 'Coût et contrat' },
    help: { en: 'Price, terms, and how to get out.', fr: 'Prix, conditions et façon d’en sortir.' }
  },
  {
    id: 'support-and-training',
    weight: 5,
    label: { en: 'Support and training', fr: 'Soutien et formation' },
    help: { en: 'Who helps, in which language, at which hours.', fr: 'Qui aide, dans quelle langue, à quelles heures.' }
  }
] as const

/** The seven domains of NASSS, each with the question to ask. */
export const nasssDomains = [
  {
    id: 'condition',
    label: { en: 'Condition', fr: 'Condition' },
    help: {
      en: 'How well understood and steady is what people live with, and what else goes on in their lives?',
      fr: 'À quel point ce que vivent les gens est-il compris et stable, et qu’y a-t-il d’autre dans leur vie?'
    }
  },
  {
    id: 'technology',
    label: { en: 'Technology', fr: 'Technologie' },
    help: {
      en: 'Is it finished and dependable, and what does one have to know to use it?',
      fr: 'Est-elle achevée et fiable, et que faut-il savoir pour s’en servir?'
    }
  },
  {
    id: 'value-proposition',
    label: { en: 'Value proposition', fr: 'Proposition de valeur' },
    help: {
      en: 'Who gains from it, the vendor included, and is that shown?',
      fr: 'Qui y gagne, fournisseur compris, et est-ce démontré?'
    }
  },
  {
    id: 'adopters',
    label: { en: 'Adopters', fr: 'Adopteurs' },
    help: {
      en: 'What does it change in what staff, people and carers do, and in who they are?',
      fr: 'Que change-t-elle à ce que font le personnel, les gens et les proches, et à leur rôle?'
    }
  },
  {
    id: 'organisation',
    label: { en: 'Organisation', fr: 'Organisation' },
    help: {
      en: 'Is there room, leadership and money to change routines?',
      fr: 'A-t-on la marge, le leadership et l’argent pour changer les habitudes?'
    }
  },
  {
    id: 'wider-system',
    label: { en: 'Wider system', fr: 'Système élargi' },
    help: {
      en: 'Do law, funders, professional colleges and public opinion help or hinder?',
      fr: 'La loi, les bailleurs de fonds, les ordres professionnels et l’opinion publique aident-ils ou freinent-ils?'
    }
  },
  {
    id: 'embedding-over-time',
    label: { en: 'Embedding and adaptation over time', fr: 'Intégration et adaptation dans le temps' },
    help: {
      en: 'Can both the tool and the organisation go on changing once it is in use?',
      fr: 'L’outil et l’organisation peuvent-ils continuer d’évoluer une fois en usage?'
    }
  }
] as const satisfies readonly Option[]

/** The five parts of the NHS Digital Technology Assessment Criteria, named only. */
export const dtacSections = [
  {
    id: 'clinical-safety',
    label: { en: 'C1 Clinical safety', fr: 'C1 Sécurité clinique' },
    help: {
      en: 'Is there a safety officer, a hazard log and a safety case?',
      fr: 'Y a-t-il un responsable de la sécurité, un journal des dangers et un dossier de sécurité?'
    }
  },
  {
    id: 'data-protection',
    label: { en: 'C2 Data protection', fr: 'C2 Protection des données' },
    help: {
      en: 'Is the use of personal data lawful, small and written down?',
      fr: 'L’usage des données personnelles est-il légal, limité et documenté?'
    }
  },
  {
    id: 'technical-security',
    label: { en: 'C3 Technical security', fr: 'C3 Sécurité technique' },
    help: {
      en: 'Is it tested against attack, kept up to date and watched?',
      fr: 'Est-il éprouvé contre les attaques, tenu à jour et surveillé?'
    }
  },
  {
    id: 'interoperability',
    label: { en: 'C4 Interoperability', fr: 'C4 Interopérabilité' },
    help: { en: 'Does it exchange data by open standards?', fr: 'Échange-t-il des données selon des normes ouvertes?' }
  },
  {
    id: 'usability-and-accessibility',
    label: { en: 'D1 Usability and accessibility', fr: 'D1 Convivialité et accessibilité' },
    help: {
      en: 'Was it made with its users, and does it meet accessibility standards? Give a percentage.',
      fr: 'A-t-il été conçu avec ses usagers, et respecte-t-il les normes d’accessibilité? Donnez un pourcentage.'
    }
  }
] as const satisfies readonly Option[]
