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
