import type { Registry } from 'prom-client'

import type { PageStore } from '../page-store/page-store'
import type { Revisions } from '../revision/revision'
import { addGauge } from './add-gauge'

/** Adds what the page store holds and makes at the moment of a scrape. */
export function watchStore({
  registry,
  store,
}: {
  registry: Registry
  store: Pick<PageStore, 'usage'>
}): void {
  addGauge({
    registry,
    name: 'gids_page_store_bytes',
    help: 'Memory that kept answers take.',
    read: () => store.usage.bytes,
  })
  addGauge({
    registry,
    name: 'gids_page_store_entries',
    help: 'Answers that are kept.',
    read: () => store.usage.entries,
  })
  addGauge({
    registry,
    name: 'gids_renders_waiting',
    help: 'Pages and files that wait for their turn to be made.',
    read: () => store.usage.rendersWaiting,
  })
  addGauge({
    registry,
    name: 'gids_renders_running',
    help: 'Pages and files that are being made.',
    read: () => store.usage.rendersRunning,
  })
}

/** Adds what this process has heard of the database. */
export function watchRevisions({
  registry,
  revisions,
}: {
  registry: Registry
  revisions: Pick<Revisions, 'latest' | 'silence'>
}): void {
  addGauge({
    registry,
    name: 'gids_revision_number',
    help: 'The number of the newest public change that this process has heard of.',
    read: () => revisions.latest?.number ?? null,
  })
  addGauge({
    registry,
    name: 'gids_revision_silence_seconds',
    help: 'How long ago the database last gave this process a sign.',
    read: () => (revisions.latest === null ? null : revisions.silence / 1000),
  })
}
