import { createLocalReq } from 'payload'
import { describe, expect } from 'vitest'

import { touchedBy } from '@/collections/hooks/touched-pages'

import { test } from '../../support/integration-test'

describe('a publication of a topic', () => {
  test('touches every form of its page, and the pages of its organisations', async ({ payload, make }) => {
    const { id } = await make.organisation()
    const topic = await make.topic({ organisations: [{ organisation: id }] })

    const { paths, tags } = await touchedBy.topics({
      versions: [topic] as never[],
      req: await createLocalReq({}, payload),
    })

    expect(paths).toEqual(
      expect.arrayContaining([
        ...['', '.md', '.atom', '.ris', '.bib'].map((form) => `/themas/asiel${form}`),
        '/organisaties/coa',
      ]),
    )
    expect(tags).toEqual(expect.arrayContaining([`topic:${topic.id}`, `organisation:${id}`]))
  })

  test('touches the topics that share an organisation or a source with it, which name it as related', async ({
    payload,
    make,
  }) => {
    const [organisation, source] = [await make.organisation(), await make.source()]
    const organisations = [{ organisation: organisation.id }]
    const before = await make.topic({ organisations })
    const sharesOrganisation = await make.topic({ title: 'Zorg', organisations })
    const sharesSource = await make.topic({ title: 'Wonen', sources: [source.id] })
    const sharesNothing = await make.topic({ title: 'Landbouw' })
    const after = { ...before, organisations: [], sources: [source.id] }

    const { tags } = await touchedBy.topics({
      versions: [before, after] as never[],
      req: await createLocalReq({}, payload),
    })

    expect(tags).toEqual(
      expect.arrayContaining([`topic:${sharesOrganisation.id}`, `topic:${sharesSource.id}`]),
    )
    expect(tags).not.toContain(`topic:${sharesNothing.id}`)
  })

  test('that has no parts touches no other topic', async ({ payload, make }) => {
    const topic = await make.topic()
    const other = await make.topic({ title: 'Zorg' })

    const { tags } = await touchedBy.topics({
      versions: [topic] as never[],
      req: await createLocalReq({}, payload),
    })

    expect(tags).not.toContain(`topic:${other.id}`)
  })
})
