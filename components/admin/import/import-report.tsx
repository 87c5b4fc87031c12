import type { JSONFieldServerProps } from 'payload'
import type { ReactNode } from 'react'
import { z } from 'zod'

import { sourceKinds } from '@/domain/sources/source-kind'

import { Fact } from '../documents/fact'
import { FactTable } from '../documents/fact-table'

type Props = JSONFieldServerProps & { value?: unknown }

const problems = z
  .array(z.object({ line: z.number(), message: z.string(), proposal: z.string().optional() }))
  .catch([])

/** On an import: what somebody should look at in the document, in its order. */
export function ImportProblems({ field, value }: Props): ReactNode {
  const found = problems.parse(value)
  const label = String(field.label)
  return (
    <Fact label={label}>
      {found.length === 0 ? (
        <p>Er was niets op aan te merken.</p>
      ) : (
        <FactTable
          label={label}
          columns={['Regel', 'Melding', 'Voorstel']}
          rows={found
            .toSorted((a, b) => a.line - b.line)
            .map(({ line, message, proposal }) => [line, message, proposal])}
        />
      )}
    </Fact>
  )
}

const provided = z.object({
  title: z.string(),
  description: z.string().nullable(),
  subtopics: z.array(z.object({ title: z.string(), questions: z.array(z.unknown()) })),
  organisations: z.array(z.object({ name: z.string(), role: z.string().nullable() })),
  sources: z.array(z.object({ title: z.string(), kind: z.string(), year: z.number().nullable() })),
})

/** On an import: what the document held when it was imported. */
export function ImportedDocument({ field, value }: Props): ReactNode {
  const { data: document } = provided.safeParse(value)
  if (!document) return null
  const { title, description, subtopics, organisations, sources } = document
  return (
    <>
      <Fact label={String(field.label)}>
        <p>{title}</p>
        <p>{description}</p>
      </Fact>
      <Part
        label="Onderwerpen"
        columns={['Onderwerp', 'Vragen']}
        rows={subtopics.map((each) => [each.title, each.questions.length])}
      />
      <Part
        label="Organisaties"
        columns={['Organisatie', 'Rol']}
        rows={organisations.map(({ name, role }) => [name, role])}
      />
      <Part
        label="Bronnen"
        columns={['Bron', 'Soort', 'Jaar']}
        rows={sources.map((each) => [each.title, kinds.get(each.kind), each.year])}
      />
    </>
  )
}

const kinds = new Map<string, string>(Object.entries(sourceKinds))

function Part({ label, columns, rows }: Parameters<typeof FactTable>[0]): ReactNode {
  if (rows.length === 0) return null
  return (
    <Fact label={label}>
      <FactTable label={label} columns={columns} rows={rows} />
    </Fact>
  )
}
