import { linkMail, type Mail } from '../people/password-mail'

export function failedPlan({
  title,
  type,
  reason,
  link,
}: {
  title: string
  type: 'publish' | 'unpublish'
  reason: string
  /** To the form of the document. */
  link: string
}): Mail {
  const what = type === 'publish' ? 'publiceren' : 'offline halen'
  return linkMail({
    subject: `Niet gelukt: “${title.replace(/\s+/g, ' ').slice(0, 100)}” ${what}`,
    before: `Wat je had gepland, is niet gelukt: “${title}” ${what}. ${reason}`,
    link,
    after: 'Het wordt niet vanzelf opnieuw geprobeerd.',
  })
}
