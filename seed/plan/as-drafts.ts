import type { Plan, PlannedRecord } from './plan'

/** A plan of which nothing becomes public: what an earlier import left as a draft stays one, and is not written again. */
export function asDrafts(plan: Plan): Plan {
  return { ...plan, records: plan.records.map(asDraft) }
}

function asDraft(record: PlannedRecord): PlannedRecord {
  const { _status: _, ...data } = record.data
  const changes = record.changes.filter(({ field }) => field !== '_status')
  const action = record.action === 'update' && changes.length === 0 ? 'unchanged' : record.action
  return { ...record, data, changes, action }
}
