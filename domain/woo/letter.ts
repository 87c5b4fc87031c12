import { formatDate } from '../text/dutch'
import { wooLaw } from './woo-law'

/** What a letter is about. */
export interface LetterSubject {
  /** The body that it is sent to; `null` while that is not chosen. */
  body: string | null
  question: { text: string; url: string } | null
  /** The name of the guide. */
  site: string
  /** The day of the letter (ISO 8601). */
  today: string
}

export const letterTitle = 'Verzoek om informatie op grond van de Wet open overheid'

/** A request under the Woo, to be filled in and changed; what the sender has to fill in stands between brackets. */
export function composeLetter({ body, question, site, today }: LetterSubject): string {
  const { articles } = wooLaw
  const subject = question?.text ?? '[waarover je informatie wilt]'
  return [
    '[je naam]\n[je adres of mailadres]',
    `Aan: ${body ?? '[naam van de organisatie]'}`,
    formatDate(today),
    `Onderwerp: ${letterTitle.replace(/^V/, 'v')}`,
    'Geachte heer of mevrouw,',
    `Op grond van ${articles.request} van de Wet open overheid (Woo) vraag ik u om informatie over de volgende vraag:`,
    `“${subject}”`,
    ...(question ? [`De vraag staat in ${site}: ${question.url}`] : []),
    'Welke informatie',
    [
      'Ik vraag u om openbaarmaking van alle documenten over deze vraag die bij u berusten, in elk geval:',
      '– besluiten, beleidsnota’s en de adviezen waarop die rusten;',
      '– onderzoeken, evaluaties en rapporten, met de opdrachten daarvoor;',
      '– overzichten, cijfers en gegevensbestanden;',
      '– verslagen van overleg en correspondentie, ook per e-mail en in chatberichten.',
    ].join('\n'),
    'Welke periode',
    `Het gaat mij om documenten van 1 januari ${Number(today.slice(0, 4)) - 2} tot en met de dag waarop u dit verzoek ontvangt.`,
    'In welke vorm',
    'Ik ontvang de documenten graag digitaal en doorzoekbaar, en gegevens in een bestand dat een computer kan lezen, zoals CSV. Staat iets al openbaar, dan is een link genoeg.',
    'Uitzonderingen',
    `Vindt u dat ${articles.exceptions} van de Woo zich tegen openbaarmaking van een deel verzetten, motiveer dat dan per document of per onderdeel daarvan en maak de rest openbaar.`,
    'Termijn',
    `U beslist zo spoedig mogelijk en uiterlijk binnen ${wooLaw.termWeeks}, gerekend vanaf de dag na die waarop u dit verzoek ontvangt (${articles.term}). Verdaagt u de beslissing, dan kan dat met ten hoogste ${wooLaw.extensionWeeks}, en hoor ik dat voor het einde van de eerste termijn schriftelijk en met redenen (${articles.extension}). Ik ontvang graag een bevestiging met de datum van ontvangst. Komen documenten eerder beschikbaar, dan ontvang ik ze graag in delen.`,
    `Is mijn verzoek te algemeen, laat mij dat dan binnen twee weken weten (${articles.precision}). Ik denk graag mee over wat u het eerst kunt behandelen. U bereikt mij via [telefoonnummer of mailadres].`,
    'Met vriendelijke groet,',
    '[je naam]',
  ].join('\n\n')
}
