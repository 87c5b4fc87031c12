import { filterKeys } from '../lists/filter-values'
import { yes } from '../lists/list-filter'
import { organisationList } from '../lists/organisation-filter'
import { organisationTypeOrder } from '../organisations/organisation-type'
import { sourceList } from '../lists/source-filter'
import { sourceKinds } from '../sources/source-kind'
import type { ExportList } from './formats'

/** A parameter of a list, for people and for machines. */
export interface ExportParameter {
  name: string
  /** In Dutch. */
  description: string
  /** What it may be; left out where it is any slug, year or text. */
  values?: string[]
  /** Whether it may stand in an address more than once. */
  isRepeated: boolean
}

const topic: ExportParameter = {
  name: filterKeys.topics,
  description: 'De slug van een thema, zoals in het adres ervan.',
  isRepeated: true,
}

const words: ExportParameter = {
  name: filterKeys.text,
  description: 'Woorden om op te zoeken.',
  isRepeated: false,
}

const allTopics: ExportParameter = {
  name: filterKeys.all,
  description: 'Alleen wat bij alle gekozen thema’s hoort.',
  values: [yes],
  isRepeated: false,
}

/** What each list can be narrowed by; the same as on its page. */
export const exportParameters: Record<ExportList, ExportParameter[]> = {
  themas: [],
  vragen: [
    topic,
    {
      name: 'organisatie',
      description: 'De slug van een organisatie die over de vraag gaat.',
      isRepeated: true,
    },
    { name: 'bron', description: 'De slug van een bron om bij de vraag te lezen.', isRepeated: true },
    words,
  ],
  organisaties: [
    topic,
    {
      name: filterKeys.types,
      description: 'De soort organisatie.',
      values: organisationTypeOrder,
      isRepeated: true,
    },
    allTopics,
    words,
    {
      name: filterKeys.order,
      description: 'De volgorde.',
      values: [...organisationList.orders],
      isRepeated: false,
    },
  ],
  bronnen: [
    topic,
    {
      name: filterKeys.types,
      description: 'De soort bron.',
      values: Object.keys(sourceKinds),
      isRepeated: true,
    },
    { name: 'uitgever', description: 'De slug van de organisatie die de bron uitgaf.', isRepeated: true },
    { name: 'jaar', description: 'Het jaar van uitgave.', isRepeated: true },
    allTopics,
    words,
    {
      name: filterKeys.order,
      description: 'De volgorde.',
      values: [...sourceList.orders],
      isRepeated: false,
    },
  ],
}
