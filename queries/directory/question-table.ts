import type { QuestionFacet, QuestionOrder } from '@/domain/lists/question-filter'
import type { RecordCollection } from '@/domain/topics/content-collections'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql, type SQL } from '@/server/database/public-sql'

import { holdsNamed } from './conditions'
import type { DirectoryTable, FacetColumn } from './directory-table'
import { publicOrganisations, publicSources } from './named-records'

/** Public questions with their subtopics `s`, which have their place on the page of their topic. */
const placed = sql`public_topic_subtopics s join subtopics_questions r on r._parent_id = s.id`

/** Queries of which question (`record`) leads to which organisation or source (`id`). */
export const questionRelations: Record<RecordCollection, SQL> = {
  organisations: sql`select n._parent_id as record, n.organisation_id as id from subtopics_questions_organisations n`,
  sources: sql`select n._parent_id as record, n.source_id as id from subtopics_questions_sources n`,
}

/** The questions, for `/vragen` and what is taken along from there. */
export const questionTable: DirectoryTable<QuestionFacet, QuestionOrder> = {
  isFound: (tsquery) => sql`r.key in (select e.part from search_entries e
    where e.kind = 'question' and e.vector @@ ${tsquery}::tsquery)`,
  idType: 'varchar',
  from: placed,
  shown: placed,
  topics: sql`select q.id as record, q.topic_id as topic from public_questions q`,
  columns: {
    organisatie: tied({ named: publicOrganisations, pairs: questionRelations.organisations }),
    bron: tied({ named: publicSources, pairs: questionRelations.sources }),
  },
  // As topics are listed, and questions stand in them.
  orders: { thema: sql`${dutchOrder(sql`s.topic_title`)}, s.topic_id, s.place, r._order, r.id` },
}

/** A facet of what questions lead to. */
function tied({ named, pairs }: { named: SQL; pairs: SQL }): FacetColumn {
  const isOneOf = (chosen: SQL): SQL =>
    sql`r.id in (select p.record from (${pairs}) p where p.id in ${chosen})`
  return { pairs, named, holds: holdsNamed({ named, isOneOf }) }
}
