import { escapeXML } from '@/domain/text/escape-xml'
import { readEnvironment } from '@/server/environment'

export interface Mail {
  subject: string
  text: string
  html: string
}

/** On this site, whatever address the request says that it came by: else a link could lead elsewhere. */
export function passwordLink(token: string): string {
  return `${readEnvironment(process.env).SITE_URL}/admin/reset/${token}`
}

export function invitation({ name, link }: { name: string; link: string }): Mail {
  return linkMail({
    subject: 'Je bent uitgenodigd voor de redactie van de Gids',
    before: `Dag ${name}, je kunt meewerken aan de Gids. Kies een wachtwoord om te beginnen:`,
    link,
    after: 'De link werkt zeven dagen, en één keer.',
  })
}

export function newPassword({ link }: { link: string }): Mail {
  return linkMail({
    subject: 'Een nieuw wachtwoord voor de Gids',
    before: 'Iemand vroeg om een nieuw wachtwoord voor je account bij de Gids. Kies het hier:',
    link,
    after: 'De link werkt een uur, en één keer. Vroeg je er niet om, dan hoef je niets te doen.',
  })
}

/** To the owner of an account that others try to get into. */
export function guessedPassword(): Mail {
  return linkMail({
    subject: 'Iemand probeert in te loggen op je account bij de Gids',
    before:
      'Voor je account bij de Gids is vandaag vaak een verkeerd wachtwoord gegeven. Vanaf plekken waar je niet eerder inlogde, is inloggen daarom steeds even geblokkeerd. Kun je er zelf niet in, vraag dan om een link voor een nieuw wachtwoord:',
    link: `${readEnvironment(process.env).SITE_URL}/admin/forgot`,
    after:
      'Was je het niet zelf? Met een goed wachtwoord hoef je niets te doen: zonder dat komt niemand binnen.',
  })
}

/** A mail about one link. */
export function linkMail({
  subject,
  ...parts
}: Record<'subject' | 'before' | 'link' | 'after', string>): Mail {
  const [before, link, after] = [parts.before, parts.link, parts.after].map(escapeXML)
  return {
    subject,
    text: `${parts.before}\n\n${parts.link}\n\n${parts.after}\n`,
    html: `<p>${before}</p><p><a href="${link}">${link}</a></p><p>${after}</p>`,
  }
}
