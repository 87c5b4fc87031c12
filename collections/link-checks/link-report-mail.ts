import { escapeXML } from '@/domain/text/escape-xml'

import type { Mail } from '../people/password-mail'

/** The links that do not work, one in a line, and the way to the dashboard. */
export function linkReport({ lines, link }: { lines: string[]; link: string }): Mail {
  const subject = lines.length === 1 ? 'Eén link werkt niet meer' : `${lines.length} links werken niet meer`
  const before = 'Deze links in de Gids zijn onbereikbaar of verhuisd:'
  const after = 'Op het dashboard kun je er iets aan doen. Deze mail zet je uit bij je account.'
  const items = lines.map((line) => `<li>${escapeXML(line)}</li>`).join('')
  return {
    subject,
    text: `${before}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n${link}\n\n${after}\n`,
    html: `<p>${before}</p><ul>${items}</ul><p><a href="${escapeXML(link)}">${escapeXML(link)}</a></p><p>${after}</p>`,
  }
}
