import type { Option } from '../src/model/template'

/** The groups that Ontario’s Health Equity Impact Assessment asks about, and two that online care has to add. */
export const populations = [
  {
    id: 'indigenous-peoples',
    label: { en: 'Indigenous peoples', fr: 'Peuples autochtones' },
    help: { en: 'First Nations, Inuit, Métis.', fr: 'Premières Nations, Inuits, Métis.' }
  },
  {
    id: 'age-groups',
    label: { en: 'Age groups', fr: 'Groupes d’âge' },
    help: { en: 'Children, youth, older adults.', fr: 'Enfants, jeunes, personnes âgées.' }
  },
  {
    id: 'people-with-disabilities',
    label: { en: 'People with disabilities', fr: 'Personnes en situation de handicap' }
  },
  {
    id: 'racialised-and-ethno-cultural-communities',
    label: { en: 'Racialised and ethno-cultural communities', fr: 'Communautés racisées et ethnoculturelles' }
  },
  {
    id: 'francophone-and-official-language-minority',
    label: { en: 'Francophone and official-language minority', fr: 'Francophones et minorité de langue officielle' }
  },
  {
    id: 'other-linguistic-communities',
    label: { en: 'Other linguistic communities', fr: 'Autres communautés linguistiques' }
  },
  { id: 'newcomers-and-refugees', label: { en: 'Newcomers and refugees', fr: 'Nouveaux arrivants et réfugiés' } },
  {
    id: 'people-who-are-homeless-or-underhoused',
    label: { en: 'People who are homeless or underhoused', fr: 'Itinérance et logement précaire' }
  },
  { id: 'low-income', label: { en: 'Low income', fr: 'Faible revenu' } },
  { id: 'religious-faith', label: { en: 'Religious and faith communities', fr: 'Communautés religieuses' } },
  { id: 'rural-remote-inner-city', label: { en: 'Rural, remote, inner-city', fr: 'Milieu rural, éloigné ou central' } },
  { id: 'sex-and-gender', label: { en: 'Sex and gender', fr: 'Sexe et genre' } },
  { id: 'two-spirit-and-lgbtqi', label: { en: '2SLGBTQI+', fr: '2ELGBTQI+' } },
  {
    id: 'people-with-severe-or-complex-illness',
    label: { en: 'People with severe or complex illness', fr: 'Maladie grave ou complexe' }
  },
  { id: 'people-without-digital-access', label: { en: 'People without digital access', fr: 'Sans accès numérique' } }
] as const satisfies readonly Option[]
