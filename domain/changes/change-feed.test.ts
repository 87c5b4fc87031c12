import { expect, it } from 'vitest'
import type { Change } from './change'
import { writeChangeFeed } from './change-feed'

const topic = { id: 3, slug: 'asiel', title: 'Asiel & opvang' }
const change: Change = {
  id: 7,
  action: 'added',
  subject: 'question',
  text: 'Wie vangt op?',
  at: '2026-11-24T10:00:00.000Z',
  topic,
  href: '/vragen/2b3c4d5f6',
}

it('names what changed and where, and leads to it', () => {
  const feed = write({ changes: [change], topic: null })

  expect(feed).toContain('<title>Vraag toegevoegd aan Asiel &amp; opvang: Wie vangt op?</title>')
  expect(feed).toContain('href="https://gids.example.org/vragen/2b3c4d5f6"')
  expect(feed).toContain('<id>tag:gids.example.org,2026:wijzigingen</id>')
})

it('leads to the topic where what changed has no page of ours', () => {
  const changes: Change[] = [
    { ...change, id: 2, subject: 'source', text: 'Jaarverslag', href: 'https://www.cbs.nl' },
    { ...change, id: 1, subject: 'organisation', text: 'COA', action: 'removed', href: null },
  ]

  const feed = write({ changes, topic: null })

  expect(feed.match(/(?<=<entry>[^]*?href=")[^"]+/g)).toEqual([
    'https://gids.example.org/themas/asiel',
    'https://gids.example.org/themas/asiel',
  ])
  expect(feed).toContain('<title>Organisatie verwijderd uit Asiel &amp; opvang: COA</title>')
})

it('says of a topic itself only what it is called', () => {
  const feed = write({ changes: [{ ...change, subject: 'topic', text: 'Asiel' }], topic: null })

  expect(feed).toContain('<title>Thema toegevoegd: Asiel</title>')
})

it('gives an entry the same id in the feed of its topic, which has an address of its own', () => {
  const feed = write({ changes: [change], topic })

  expect(feed).toContain('<id>tag:gids.example.org,2026:wijziging:7</id>')
  expect(write({ changes: [change], topic: null })).toContain(
    '<id>tag:gids.example.org,2026:wijziging:7</id>',
  )
  expect(feed).toContain(
    'rel="self" type="application/atom+xml" href="https://gids.example.org/themas/asiel.atom"',
  )
  expect(feed).toContain('rel="alternate" type="text/html" href="https://gids.example.org/themas/asiel"')
})

it('keeps its id when its topic is renamed or the site moves to another port', () => {
  const id = '<id>tag:gids.example.org,2026:thema:3</id>'
  const moved = { base: 'http://gids.example.org:3000', siteName: 'Gids', changes: [] }

  expect(write({ changes: [], topic })).toContain(id)
  expect(writeChangeFeed({ ...moved, topic: { ...topic, slug: 'opvang', title: 'Opvang' } })).toContain(id)
})

function write(feed: Pick<Parameters<typeof writeChangeFeed>[0], 'changes' | 'topic'>): string {
  return writeChangeFeed({ base: 'https://gids.example.org', siteName: 'Gids', ...feed })
}
