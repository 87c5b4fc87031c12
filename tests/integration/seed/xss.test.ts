import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect } from 'vitest'

import { OrganisationProfile } from '@/components/organisations/organisation-profile'
import { TopicCards } from '@/components/topics/topic-cards'
import { TopicDossier } from '@/components/topics/topic-dossier'
import { getOrganisation } from '@/queries/organisations/get-organisation'
import { listTopics } from '@/queries/topics/list-topics'
import { toTopicPage } from '@/queries/topics/to-topic-page'
import { topicParts } from '@/queries/topics/topic-parts'
import { test } from '@/tests/support/integration-test'

import { importText } from './documents'

const script = '<script>alert(1)</script>'
const image = '<img src=x onerror=alert(1)>'

/** Each place of a document with something in it that must not come to life. */
const hostile = `---
title: 'Kwaad ${script}'
description: 'Over ${image}'
image: 'javascript:alert(1)'
feeds: ['"><svg onload=alert(1)>', 'javascript:alert(1)']
highlight: 'Wie doet ${script}?'
---

Een inleiding met ${script} en [een link](javascript:alert(1)) en [nog een](JaVaScRiPt&#58;alert(1)).

- ${image}
- [data](data:text/html,<script>alert(1)</script>) en <javascript:alert(1)>

## Onderwerpen

#### Onderwerp ${image}

Een stelling ${script} vooraf. Wie betaalt ${image}? Een opmerking met [een link](vbscript:alert(1)) en ${script}.

## Organisaties

| Organisatie | Rol | Website |
| --- | --- | --- |
| [Raad ${script}](javascript:alert(1)) | Rol met ${image} | javascript:alert(1) |
| [Kamer](https://kamer.example/"onmouseover="alert(1)) | ${script} | |

## Bronnen

| Organisatie | Rapport | Omschrijving |
| --- | --- | --- |
| Raad ${image} | Rapport: [Titel ${script}](javascript:alert(1)) uit [verder](data:text/html,x) | ${image} |
| Kamer | [Open](https://kamer.example/'><script>alert(1)</script>) | |
`

test('hostile text comes on no page as markup or as a link', async ({ payload, make }) => {
  await make.staff('beheerder')
  const outcome = await importText({ payload, text: hostile })
  expect(outcome.failed).toBe(false)
  expect(outcome.counts).toEqual({ subtopics: 1, questions: 1, organisations: 2, sources: 2 })

  const markup = await renderAll(payload)

  // The text is there, as text.
  expect(markup).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(markup).toContain('&lt;img src=x onerror=alert(1)&gt;')
  expect(elementsIn(markup)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^<(script|img|iframe)\b/i)]),
  )
  for (const element of elementsIn(markup)) {
    expect(withoutValues(element)).not.toMatch(/\son\w+=/i)
    expect(element).not.toMatch(/(?:href|src)="\s*(?:javascript|data|vbscript):/i)
  }
})

/** An element with nothing between its quotes, where words are only words. */
function withoutValues(element: string): string {
  return element.replaceAll(/"[^"]*"/g, '""')
}

async function renderAll(payload: Parameters<typeof importText>[0]['payload']): Promise<string> {
  const { docs } = await payload.find({
    collection: 'topics',
    overrideAccess: false,
    depth: 2,
    populate: topicParts,
  })
  const pages = docs.map((topic) =>
    toTopicPage({ topic, today: '2026-11-28', feedSearchURL: 'https://bron.live/zoeken?zoek={term}' }),
  )
  const organisations = await payload.find({ collection: 'organisations', depth: 0 })
  const profiles = []
  for (const { slug } of organisations.docs) profiles.push(await getOrganisation(slug ?? ''))
  return [
    ...pages.map((topic) => createElement(TopicDossier, { topic })),
    createElement(TopicCards, { topics: await listTopics(), level: 'h2' }),
    ...profiles.flatMap((organisation) =>
      organisation
        ? [
            createElement(OrganisationProfile, {
              elsewhere: null,
              organisation,
            }),
          ]
        : [],
    ),
  ]
    .map((page) => renderToStaticMarkup(page))
    .join('\n')
}

/** What a browser makes an element of: React escapes every other "<". Attributes may hold ">" within quotes. */
function elementsIn(markup: string): string[] {
  return markup.match(/<[a-z!](?:"[^"]*"|'[^']*'|[^"'>])*>/gi) ?? []
}
