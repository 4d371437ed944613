import type { Sample, SampleRow } from '../sample'
import { actions } from './bridgewater-north/actions'
import { engagementLog, relationships } from './bridgewater-north/engagement'
import { collection, questions, reporting, scope } from './bridgewater-north/evaluation'
import { indicators, values } from './bridgewater-north/indicators'
import { reviews } from './bridgewater-north/reviews'
import { risks } from './bridgewater-north/risks'
import { stakeholders } from './bridgewater-north/stakeholders'

function about(
  preparedBy: string,
  version: string,
  reviewed: string,
  next: string,
  notes: string
): readonly SampleRow[] {
  return [
    {
      key: '',
      cells: {
        status: 'in-review',
        version,
        'prepared-by': `stakeholders/stakeholder/${preparedBy}`,
        'last-reviewed': reviewed,
        'next-review': next,
        notes
      }
    }
  ]
}

/** Guided internet therapy in a rural health authority, six months after launch (templates.md 3.A). Everything in it is invented. */
export const bridgewaterNorth: Sample = {
  id: 'bridgewater-north',
  title: { en: 'Bridgewater North iCBT', fr: 'Bridgewater North iCBT' },
  about: {
    en: 'A rural health authority rolls out guided internet therapy, six months after launch. People and places are invented.',
    fr: 'Un établissement de santé rural déploie une thérapie guidée en ligne, six mois après le lancement. Les personnes et les lieux sont inventés.'
  },
  language: 'en',
  organisation: 'Bridgewater North Health Authority',
  preparedBy: 'Dr. Amara Osei',
  currency: 'CAD',
  today: '2027-07-15',
  sheets: [
    {
      template: 'stakeholders',
      tables: {
        stakeholder: stakeholders,
        'engagement-log': engagementLog,
        relationship: relationships,
        about: about(
          's-01',
          '1.4',
          '2027-06-28',
          '2027-09-27',
          'No strategy for the union yet: to be settled in August.'
        )
      }
    },
    {
      template: 'risks',
      tables: {
        risk: risks,
        'risk-action': actions,
        'risk-review': reviews,
        about: about(
          's-01',
          '2.3',
          '2027-06-14',
          '2027-07-26',
          'Tolerance was set at 12 by the steering group in October 2026.'
        )
      }
    },
    {
      template: 'evaluation',
      tables: {
        scope,
        'eval-question': questions,
        indicator: indicators,
        'indicator-value': values,
        'data-collection': collection,
        'analysis-reporting': reporting,
        about: about(
          's-10',
          '1.1',
          '2027-07-09',
          '2027-10-08',
          'Maintenance has no question yet: the council wants to write it.'
        )
      }
    }
  ]
}
