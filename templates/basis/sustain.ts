import type { Basis } from '../../src/model/template'

export const logicModelGuide: Basis = {
  name: 'W.K. Kellogg Foundation (2004). Logic Model Development Guide',
  for: {
    en: 'The parts of a logic model and the way in which they hang together.',
    fr: 'Les parties d’un modèle logique et la façon dont elles se tiennent.'
  }
}

export const frame: Basis = {
  name: 'Wiltsey Stirman et al. (2019). The FRAME: reporting adaptations and modifications to evidence-based interventions. Implementation Science 14:58',
  doi: '10.1186/s13012-019-0898-y',
  for: {
    en: 'What to write down of a change to the service: what, who, planned or not, core or not, why.',
    fr: 'Ce qu’il faut noter d’une modification du service : quoi, qui, prévue ou non, au cœur du service ou non, pourquoi.'
  }
}

export const psat: Basis = {
  name: 'Luke et al. (2014). The Program Sustainability Assessment Tool. Preventing Chronic Disease 11:130184',
  doi: '10.5888/pcd11.130184',
  for: {
    en: 'The eight domains of a programme that lasts. None of its statements is used.',
    fr: 'Les huit domaines d’un programme qui dure. Aucun de ses énoncés n’est repris.'
  }
}

export const csat: Basis = {
  name: 'Malone et al. (2021). The Clinical Sustainability Assessment Tool. Implementation Science Communications 2:77',
  doi: '10.1186/s43058-021-00181-2',
  for: {
    en: 'The seven domains of clinical care that lasts. None of its statements is used.',
    fr: 'Les sept domaines de soins qui durent. Aucun de ses énoncés n’est repris.'
  }
}
