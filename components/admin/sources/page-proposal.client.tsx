'use client'

import { useState, type ReactNode } from 'react'

import { Button, useField } from '@payloadcms/ui'
import { z } from 'zod'

import { pageProposal, type PageProposal } from '@/domain/sources/page-proposal'
import { foreignNames } from '@/domain/text/languages'

import { reportProblem } from '../dialogs/report-problem'
import { filledIn, ProposalTable, ProposedValue } from '../proposals/proposed-value.client'
import styles from '../proposals/proposals.module.css'
import { send } from '../send'

const answer = z.object({ proposal: pageProposal })

/** In the form of a source: what the page at its address says of itself, once somebody asks for it. */
export function PageProposalField(): ReactNode {
  const { value: url } = useField<string | null>({ path: 'url' })
  const [isBusy, setIsBusy] = useState(false)
  const [read, setRead] = useState<{ url: string; proposal: PageProposal } | null>(null)
  if (!url) return null
  const ask = async (): Promise<void> => {
    setIsBusy(true)
    const path = '/api/sources/page-proposal'
    const found = await send({ path, method: 'POST', body: { url }, schema: answer })
    setIsBusy(false)
    if ('problem' in found) reportProblem(found.problem)
    else setRead({ url, proposal: found.data.proposal })
  }
  return (
    <section className={styles.proposals} aria-label="Gegevens van de pagina">
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isBusy}
        onClick={() => void ask()}
      >
        Lees gegevens van de pagina
      </Button>
      <div role="status">{read?.url === url && <Proposal proposal={read.proposal} />}</div>
    </section>
  )
}

function Proposal({ proposal: { title, publisher, year, language } }: { proposal: PageProposal }): ReactNode {
  if (!title && !publisher && !year && !language) return <p>De pagina zegt niets van zichzelf.</p>
  return (
    <ProposalTable caption="Wat de pagina van zichzelf zegt" from="Op de pagina">
      <ProposedValue path="title" label="Titel" value={title} />
      {publisher && (
        <ProposedValue
          path="publisher"
          label="Uitgever"
          value={publisher.organisation}
          shown={publisher.name}
          readPresent={filledIn}
        />
      )}
      <ProposedValue path="year" label="Jaar" value={year} />
      <ProposedValue
        path="language"
        label="Taal"
        value={language}
        shown={language && foreignNames[language]}
        readPresent={(code) => foreignNames[code] ?? ''}
        absent="Nederlands"
      />
    </ProposalTable>
  )
}
