import type { PayloadRequest } from 'payload'

import type { Change } from '@/payload-types'
import { sql } from '@/server/database/public-sql'

import { runInTransaction } from '../search/run-in-transaction'

/** One change. `key` identifies the question by its key, and an organisation or source by its id. */
export type Entry = Pick<Change, 'action' | 'subject' | 'text' | 'key'>

/**
 * Writes down what visitors now see in topics, or no longer see. What comes back within a day takes its removal back
 * instead: it was taken away to be corrected, and is no news. Neither is what only moved within one topic, nor a
 * change to what appeared within a day. Of changes of one kind to one thing within a day the last is kept.
 */
export async function writeChanges({
  entries,
  topics,
  req,
}: {
  entries: Entry[]
  topics: number[]
  req: PayloadRequest
}): Promise<void> {
  const news = topics.flatMap((topic) => withoutMoved(entries).map((entry) => ({ ...entry, topic })))
  if (news.length === 0) return
  const run = await runInTransaction(req)
  await run(sql`
    with news as (
      select row_number() over () as place, n.* from jsonb_to_recordset(${JSON.stringify(news)}::jsonb)
        as n(action text, subject text, topic int, text text, key text)),
    newest as (
      select distinct on (c.topic_id, c.subject, c.key) c.* from changes c
        join news n on n.topic = c.topic_id and n.subject = c.subject::text and n.key is not distinct from c.key
      where n.action = 'added' order by c.topic_id, c.subject, c.key, c.id desc),
    taken_back as (
      delete from changes c using newest
      where c.id = newest.id and c.action = 'removed' and c.created_at > now() - interval '1 day'
      returning c.topic_id, c.subject, c.key),
    overtaken as (
      delete from changes c using news n
      where n.action not in ('added', 'removed') and c.action::text = n.action and c.created_at > now() - interval '1 day'
        and c.topic_id = n.topic and c.subject::text = n.subject and c.key is not distinct from n.key)
    insert into changes (action, subject, topic_id, text, key)
    select n.action::enum_changes_action, n.subject::enum_changes_subject, n.topic, n.text, n.key from news n
    where not (n.action = 'added' and exists (
      select from taken_back t
      where t.topic_id = n.topic and t.subject::text = n.subject and t.key is not distinct from n.key))
    and not (n.action not in ('added', 'removed') and exists (
      select from changes c
      where c.action = 'added' and c.created_at > now() - interval '1 day' and c.topic_id = n.topic
        and (c.subject = 'topic' or c.subject::text = n.subject and c.key is not distinct from n.key)))
    order by n.place`)
}

function withoutMoved(entries: Entry[]): Entry[] {
  const nameOf = ({ subject, key }: Entry): string => `${subject} ${key ?? ''}`
  const named = (action: Entry['action']): Set<string> =>
    new Set(entries.filter((entry) => entry.action === action).map(nameOf))
  const [added, removed] = [named('added'), named('removed')]
  return entries.filter((entry) => !(added.has(nameOf(entry)) && removed.has(nameOf(entry))))
}
