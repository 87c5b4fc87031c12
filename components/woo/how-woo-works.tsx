import type { ReactNode } from 'react'
import { formatDate } from '@/domain/text/dutch'
import { wooLaw } from '@/domain/woo/woo-law'
import { Link } from '../elements/link'

/** How a request under the Woo goes, in ten sentences. */
export function HowWooWorks(): ReactNode {
  const { articles, termWeeks, extensionWeeks } = wooLaw
  const steps = [
    `Iedereen mag een overheidsorganisatie om documenten vragen (${articles.request}).`,
    `Je hoeft niet te zeggen waarom je ze wilt hebben (${articles.noInterest}).`,
    'Je noemt het onderwerp of het document: hoe preciezer, hoe sneller het gaat.',
    'Noem ook de periode, en de vorm waarin je de documenten wilt krijgen.',
    'Je dient het verzoek in op de manier die de organisatie zelf aangeeft, vaak met een formulier of per mail.',
    `Is je verzoek te algemeen, dan vraagt de organisatie je binnen twee weken om het preciezer te maken, en helpt ze je daarbij (${articles.precision}).`,
    `De organisatie beslist uiterlijk binnen ${termWeeks} na de dag waarop ze je verzoek ontving (${articles.term}).`,
    `Dat kan ${extensionWeeks} later worden, als ze je dat op tijd schriftelijk en met redenen laat weten (${articles.extension}).`,
    `Wat onder een uitzondering valt, blijft geheim of wordt weggelakt (${articles.exceptions}).`,
    `Openbaarmaking kost niets (${articles.costs}), en tegen de beslissing kun je bezwaar maken.`,
  ]
  return (
    <>
      <ol className="mt-2 grid max-w-measure list-decimal gap-2 pl-8 print:block">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="mt-4 text-small text-muted">
        Volgens de <Link href={wooLaw.url}>{wooLaw.name}</Link>, zoals die gold op {formatDate(wooLaw.asOf)}.
      </p>
    </>
  )
}
