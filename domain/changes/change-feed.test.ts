import { expect, it } from 'vitest'
import type { Change } from './change'
import { changesFeed, feedSize, topicFeed } from './change-feed'
import { writeJSONFeed } from './json-feed'

const topic = { id: 3, slug: 'asiel', title: 'Asiel & opvang' }
const zorg = { id: 4, slug: 'zorg', title: 'Zorg' }
const change: Change = {
  id: 7,
  action: 'added',
  subject: 'question',
  text: 'Wie vangt op?',
  at: '2026-11-24T10:00:00.000Z',
  topic,
  href: '/vragen/2b3c4d5f6',
}
const source: Change = {
  ...change,
  id: 6,
  subject: 'source',
  text: 'Jaarverslag',
  at: '2026-11-24T09:00:00.000Z',
  href: 'https://www.cbs.nl',
}
const site = { base: 'https://gids.example.org', siteName: 'Gids' }
const all = { ...site, topics: [], format: 'atom' } as const

it('names the one thing that changed in a topic on a day, and leads to it', () => {
  expect(changesFeed({ ...all, changes: [change] }).entries).toEqual([
    {
      id: 'tag:gids.example.org,2026:thema:3:2026-11-24',
      title: 'Vraag toegevoegd aan Asiel & opvang: Wie vangt op?',
      published: change.at,
      updated: change.at,
      page: 'https://gids.example.org/vragen/2b3c4d5f6',
      topic: 'Asiel & opvang',
      items: [{ text: 'Vraag toegevoegd: Wie vangt op?', href: 'https://gids.example.org/vragen/2b3c4d5f6' }],
    },
  ])
})

it('is one entry for all that changed in a topic on a day in the Netherlands', () => {
  const changes: Change[] = [
    { ...change, id: 10, at: '2026-11-24T23:30:00.000Z' },
    { ...change, id: 9, topic: zorg, at: '2026-11-24T12:00:00.000Z' },
    change,
    source,
  ]
  const { entries } = changesFeed({ ...all, changes })
  expect(entries.map(({ id, title }) => [id.split(':').slice(2).join(':'), title])).toEqual([
    ['thema:3:2026-11-25', 'Vraag toegevoegd aan Asiel & opvang: Wie vangt op?'],
    ['thema:4:2026-11-24', 'Vraag toegevoegd aan Zorg: Wie vangt op?'],
    ['thema:3:2026-11-24', 'Asiel & opvang: 2 wijzigingen'],
  ])
  expect(entries[2]).toMatchObject({
    published: source.at,
    updated: change.at,
    page: 'https://gids.example.org/themas/asiel',
    items: [{ text: 'Vraag toegevoegd: Wie vangt op?' }, { href: 'https://www.cbs.nl/' }],
  })
})

it('leads to the topic where what changed has no page of ours', () => {
  const gone: Change = { ...change, subject: 'organisation', text: 'COA', action: 'removed', href: null }
  for (const changes of [[source], [gone]])
    expect(changesFeed({ ...all, changes }).entries[0]?.page).toBe('https://gids.example.org/themas/asiel')
  expect(changesFeed({ ...all, changes: [gone] }).entries[0]?.title).toBe(
    'Organisatie verwijderd uit Asiel & opvang: COA',
  )
})

it('names what says something else', () => {
  const changes: Change[] = [{ ...change, action: 'changed', text: 'Wie vangt hen op?' }]
  expect(changesFeed({ ...all, changes }).entries[0]).toMatchObject({
    title: 'Vraag gewijzigd in Asiel & opvang: Wie vangt hen op?',
    items: [{ text: 'Vraag gewijzigd: Wie vangt hen op?' }],
  })
})

it('says of a topic itself only what it is called', () => {
  const changes: Change[] = [{ ...change, subject: 'topic', text: 'Asiel' }]
  expect(changesFeed({ ...all, changes }).entries[0]?.title).toBe('Thema toegevoegd: Asiel')
})

it('says what a question got to go on with', () => {
  const changes = (['organisation_added', 'source_added', 'publication_added'] as const).map(
    (action): Change => ({ ...change, action }),
  )
  const titles = changes.map((each) => changesFeed({ ...all, changes: [each] }).entries[0]?.title)
  expect(titles).toEqual([
    'Vraag kreeg een organisatie in Asiel & opvang: Wie vangt op?',
    'Vraag kreeg een bron in Asiel & opvang: Wie vangt op?',
    'Vraag kreeg een publicatie in Asiel & opvang: Wie vangt op?',
  ])
})

it('leaves out a day of which not all was read, unless there is no other', () => {
  const many = Array.from({ length: feedSize - 1 }, (_, id): Change => ({ ...source, id }))
  const later = { ...change, at: '2026-11-25T10:00:00.000Z' }
  expect(changesFeed({ ...all, changes: [later, ...many] }).entries).toHaveLength(1)
  expect(changesFeed({ ...all, changes: [source, ...many] }).entries).toHaveLength(1)
})

it('gives an entry the same id in the feed of its topic, which has an address of its own', () => {
  const feed = topicFeed({ ...site, changes: [change], topic })
  expect(feed.entries).toEqual(changesFeed({ ...all, changes: [change] }).entries)
  expect(feed).toMatchObject({
    title: 'Gids: wijzigingen in Asiel & opvang',
    self: 'https://gids.example.org/themas/asiel.atom',
    page: 'https://gids.example.org/themas/asiel',
  })
})

it('is of the topics that are asked for, by its address, its page and its name', () => {
  expect(changesFeed({ ...all, format: 'json', topics: [topic, zorg], changes: [] })).toMatchObject({
    title: 'Gids: wijzigingen in Asiel & opvang en Zorg',
    self: 'https://gids.example.org/wijzigingen.json?thema=asiel&thema=zorg',
    page: 'https://gids.example.org/wijzigingen?thema=asiel&thema=zorg',
  })
  expect(changesFeed({ ...all, changes: [] })).toMatchObject({
    id: 'tag:gids.example.org,2026:wijzigingen',
    self: 'https://gids.example.org/wijzigingen.atom',
  })
})

it('keeps its id when its topic is renamed or the site moves to another port', () => {
  const moved = { base: 'http://gids.example.org:3000', siteName: 'Gids', changes: [] }
  expect(topicFeed({ ...moved, topic: { ...topic, slug: 'opvang', title: 'Opvang' } }).id).toBe(
    topicFeed({ ...site, changes: [], topic }).id,
  )
})

it('is a JSON Feed with the same entries', () => {
  const feed = changesFeed({ ...all, format: 'json', changes: [change] })
  expect(JSON.parse(writeJSONFeed(feed))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Gids: wijzigingen',
    home_page_url: 'https://gids.example.org/wijzigingen',
    feed_url: 'https://gids.example.org/wijzigingen.json',
    language: 'nl',
    items: [
      {
        id: 'tag:gids.example.org,2026:thema:3:2026-11-24',
        url: 'https://gids.example.org/vragen/2b3c4d5f6',
        title: 'Vraag toegevoegd aan Asiel & opvang: Wie vangt op?',
        summary: 'Vraag toegevoegd: Wie vangt op?',
        content_html:
          '<ul><li><a href="https://gids.example.org/vragen/2b3c4d5f6">Vraag toegevoegd: Wie vangt op?</a></li></ul>',
        date_published: change.at,
        date_modified: change.at,
        tags: ['Asiel & opvang'],
      },
    ],
  })
})
