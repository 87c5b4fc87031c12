import { expectToLookRight, test } from './odd-content'
import { expect } from './staff'

const description = 'Een thema voor een proef.'

test('a topic of one subtopic looks right', async ({ page, dossier }) => {
  await expectToLookRight({ page, path: `/themas/${dossier.slug}` })
})

test('a topic of sixty subtopics looks right, and its contents lead to the last', async ({ page, add }, {
  testId,
}) => {
  const subtopics: number[] = []
  for (let number = 1; number <= 60; number += 1) {
    const title = `Onderwerp ${number} over de inrichting van het toezicht`
    const questions = [{ text: `Wie houdt toezicht op ${number}?` }, { text: `Sinds wanneer ${number}?` }]
    subtopics.push((await add('subtopics', { title, questions })).id)
  }
  const { slug } = await add('topics', { title: `Zestig onderwerpen ${testId}`, description, subtopics })
  await expectToLookRight({ page, path: `/themas/${slug}` })

  const contents = page.getByRole('navigation', { name: 'Op deze pagina' })
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`/themas/${slug}`)
    if (width === 320) await contents.getByText('Op deze pagina').last().click()
    const last = contents.getByRole('link', { name: /^Onderwerp 60 / })
    await last.click()
    await expect(page.getByRole('heading', { name: /^Onderwerp 60 / })).toBeInViewport()
    if (width === 1280) {
      await expect(last).toHaveAttribute('aria-current', 'location')
      await expect(last).toBeInViewport()
    }
  }

  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/themas/${slug}`)
  const last = contents.getByRole('link', { name: /^Onderwerp 60 / })
  await last.hover()
  await page.evaluate(() => {
    document.getElementById('vragen')?.scrollIntoView()
  })
  await expect(contents.locator('[aria-current]')).toBeVisible()
  await expect(last, 'what the pointer is on stays there while the page scrolls').toBeInViewport()
})

for (const [what, longTitle] of [
  ['words', (start: string) => `${start} ${'toezicht op de jeugdzorg '.repeat(8)}`.slice(0, 200).trim()],
  ['one word', (start: string) => `${start}${'jeugdzorgtoezichthouder'.repeat(9)}`.slice(0, 200)],
] as const) {
  test(`titles of 200 characters, of ${what}, fit wherever they stand`, async ({ page, add, request }, {
    testId,
  }) => {
    const organisation = await add('organisations', {
      name: longTitle(`Raad${testId}`),
      abbreviation: longTitle('Afkorting').slice(0, 100),
      type: 'ngo',
      description: longTitle('Zij'),
      url: `https://example.org/${'pad'.repeat(60)}`,
    })
    const source = await add('sources', {
      title: longTitle(`Bron${testId}`),
      kind: 'rapport',
      publisher: organisation.id,
      url: 'https://example.org/rapport',
      links: [{ label: longTitle('Link'), url: 'https://example.org/link' }],
    })
    const subtopic = await add('subtopics', {
      title: longTitle('Onderwerp'),
      context: longTitle('Vooraf'),
      questions: [{ text: `${longTitle('Wie')}?`, note: longTitle('Achteraf') }],
    })
    const topic = await add('topics', {
      title: longTitle(`Thema${testId}`),
      description: longTitle('Omschrijving'),
      highlight: `${longTitle('Wie')}?`,
      feeds: [longTitle('Term')],
      subtopics: [subtopic.id],
      organisations: [{ organisation: organisation.id, role: longTitle('Rol') }],
      sources: [source.id],
    })
    for (const path of [
      `/themas/${topic.slug}`,
      '/',
      '/themas',
      `/organisaties/${organisation.slug}`,
      `/organisaties?thema=${topic.slug}&soort=ngo`,
      `/vragen?thema=${topic.slug}`,
      '/wijzigingen',
      `/zoeken?q=${testId}`,
    ]) {
      await expectToLookRight({ page, path })
    }
    const picture = await request.get(`/themas/${topic.slug}/beeld.png`)
    expect(picture.status()).toBe(200)
    expect(picture.headers()['content-type']).toBe('image/png')
  })
}

test('an organisation of which nothing is known but its name looks right', async ({ page, add }, {
  testId,
}) => {
  const organisation = await add('organisations', { name: `Kale organisatie ${testId}`, type: 'overig' })
  const topic = await add('topics', {
    title: `Kaal ${testId}`,
    description,
    organisations: [{ organisation: organisation.id }],
  })
  await expectToLookRight({ page, path: `/organisaties/${organisation.slug}` })
  await expectToLookRight({ page, path: `/organisaties?thema=${topic.slug}` })
  await expectToLookRight({ page, path: `/themas/${topic.slug}` })
  await expect(page.getByRole('link', { name: `Kale organisatie ${testId}` })).toBeVisible()
})

test('an organisation without a type is not published, and is told why', async ({ staff }, { testId }) => {
  const data = { name: `Zonder soort ${testId}`, _status: 'published' }
  const response = await staff.post('/api/organisations', { data })
  expect(response.status()).toBe(400)
  expect(await response.text()).toContain('zonder kan dit niet gepubliceerd worden')
})

test('a source of which nothing is known but its title looks right', async ({ page, add }, { testId }) => {
  const source = await add('sources', { title: `Kale bron ${testId}`, kind: 'overig' })
  const topic = await add('topics', { title: `Kale bronnen ${testId}`, description, sources: [source.id] })
  await expectToLookRight({ page, path: `/themas/${topic.slug}` })
  await expect(page.getByText(`Kale bron ${testId}`)).toBeVisible()
  await expectToLookRight({ page, path: `/zoeken?q=Kale+bron+${testId}` })
})

test('a topic without anything in it looks right', async ({ page, add }, { testId }) => {
  const { slug } = await add('topics', { title: `Leeg ${testId}`, description })
  await expectToLookRight({ page, path: `/themas/${slug}` })
  await expect(page.getByText('Dit thema heeft nog geen onderzoeksvragen.')).toBeVisible()
  await expectToLookRight({ page, path: `/organisaties?thema=${slug}` })
  await expectToLookRight({ page, path: `/vragen?thema=${slug}` })
})

test('a subtopic without questions looks right', async ({ page, add }, { testId }) => {
  const subtopic = await add('subtopics', { title: 'Nog leeg' })
  const { slug } = await add('topics', {
    title: `Half leeg ${testId}`,
    description,
    subtopics: [subtopic.id],
  })
  await expectToLookRight({ page, path: `/themas/${slug}` })
  await expect(page.getByText('Hier staan nog geen vragen.')).toBeVisible()
})

for (const [what, title, slug] of [
  ['Arabic', 'اللجوء والهجرة (2026)!', 'arabisch'],
  ['Hebrew', 'מקלט והגירה: 12 שאלות', 'hebreeuws'],
  ['emoji', '🧑🏽‍🌾🐄 Boeren & natuur 👩‍👩‍👧‍👦🏳️‍🌈', 'emoji'],
] as const) {
  test(`titles in ${what} stand in their own direction, and leave the rest alone`, async ({
    page,
    add,
    request,
  }, { testId }) => {
    const own = `${slug}-${testId}`
    const organisation = await add('organisations', {
      name: title,
      slug: own,
      type: 'ngo',
      abbreviation: 'ABC',
    })
    const source = await add('sources', {
      title,
      slug: own,
      kind: 'rapport',
      year: 2024,
      publisher: organisation.id,
      url: 'https://example.org/',
    })
    const subtopic = await add('subtopics', { title, context: title, questions: [{ text: `${title}?` }] })
    const topic = await add('topics', {
      title,
      slug: own,
      description: title,
      highlight: `${title}?`,
      feeds: [title],
      subtopics: [subtopic.id],
      organisations: [{ organisation: organisation.id, role: title }],
      sources: [source.id],
    })
    expect(topic.slug).toBe(own)
    for (const path of [
      `/themas/${own}`,
      '/',
      '/themas',
      `/organisaties/${own}`,
      `/organisaties?thema=${own}`,
      `/vragen?thema=${own}`,
      '/wijzigingen',
      `/zoeken?q=${encodeURIComponent(title)}`,
    ]) {
      await expectToLookRight({ page, path })
    }
    expect((await request.get(`/themas/${own}/beeld.png`)).status()).toBe(200)
    const crumb = page.getByRole('navigation', { name: 'Kruimelpad' })
    await page.goto(`/themas/${own}`)
    await expect(crumb.getByText(title)).toHaveCSS('unicode-bidi', 'plaintext')
  })
}

test('a title without a letter of our alphabet asks for an address of its own', async ({ staff }) => {
  const data = { title: 'اللجوء', description, _status: 'published' }
  const response = await staff.post('/api/topics', { data })
  expect(response.status()).toBe(400)
  expect(await response.text()).toContain('Geef een titel of een webadres met letters of cijfers.')
})

test('texts that look like markup, and very many of them, are on the page word for word', async ({
  page,
  add,
}, { testId }) => {
  const odd = [
    'Wat doet </script> in een tekst?',
    'Wat doet <script>self.__next_f.push([1,"x"])</script> hier?',
    'Wat doet <template id="B:0"></template> hier?',
    'Wat doet <html id="__next_error__"> hier?',
    'Wat doen <!-- opmerkingen --> en <!--$--><!--/$--> hier?',
    'Wat doet data-precedence="next" hier?',
  ]
  const long = Array.from(
    { length: 40 },
    (_, index) => `Vraag ${index}: ${'wie beslist '.repeat(410)}erover?`,
  )
  const questions = [...odd, ...long].map((text) => ({ text, note: odd[0]?.replace('?', '.') }))
  const subtopic = await add('subtopics', {
    title: odd[2],
    context: odd.join(' ').replaceAll('?', '.'),
    questions,
  })
  const organisation = await add('organisations', { name: `${odd[0]} ${testId}`, type: 'ngo' })
  const topic = await add('topics', {
    title: `${testId} ${odd[1]}`,
    description: odd.join(' '),
    highlight: odd[3],
    subtopics: [subtopic.id],
    organisations: [{ organisation: organisation.id, role: odd[4] }],
  })
  await page.goto(`/themas/${topic.slug}`)
  const shown = await page.getByRole('main').textContent()
  for (const text of [...odd, ...long]) expect(shown).toContain(text)
  expect(shown?.length).toBeGreaterThan(200_000)
  await expect(page.getByRole('contentinfo')).toBeVisible()
  for (const path of [`/vragen?thema=${topic.slug}`, `/organisaties?thema=${topic.slug}`, '/themas']) {
    expect((await page.goto(path))?.status(), path).toBe(200)
    await expect(page.getByRole('main')).toContainText(
      path.startsWith('/organisaties') ? (odd[4] ?? '') : (odd[1] ?? ''),
    )
  }
})
