import { test } from '../../support/integration-test'
test('probe duplicate', async ({ payload, make, rest }) => {
  const { id } = await make.topic()
  for (const q of ['?draft=false']) for (const body of [{ title: 'Kopie' }]) for (const as of ['redacteur', 'eindredacteur'] as const) {
    const a = await rest({ path: `/topics/${id}/duplicate${q}`, method: 'POST', body, as })
    process.stdout.write(`${as} ${q} ${JSON.stringify(body)} ${a.status} ${a.text.slice(0, 900)}\n`)
  }
})
