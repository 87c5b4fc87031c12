/**
 * The articles of the Wet open overheid that the guide names, in the words of their headings, with what each says.
 * Source: the law, https://wetten.overheid.nl/BWBR0045754, as it stood on `asOf`, an ISO 8601 date.
 */
export const wooLaw = {
  name: 'Wet open overheid',
  url: 'https://wetten.overheid.nl/BWBR0045754',
  asOf: '2026-11-28',
  articles: {
    /** Anybody may ask, without an interest, and names the matter or the document. */
    request: 'artikel 4.1',
    /** No interest has to be stated. */
    noInterest: 'artikel 4.1, derde lid',
    /** What is too general is made more precise with the help of the body, which asks for that within two weeks. */
    precision: 'artikel 4.1, vijfde lid',
    /** Four weeks from the day after the day on which the request was received. */
    term: 'artikel 4.4, eerste lid',
    /** Two weeks more at most, told in writing and with reasons before the first term ends. */
    extension: 'artikel 4.4, tweede lid',
    exceptions: 'de artikelen 5.1 en 5.2',
    /** Making information public costs nothing; for copies a fee may be asked. */
    costs: 'artikel 8.6',
  },
  termWeeks: 'vier weken',
  extensionWeeks: 'twee weken',
} as const
