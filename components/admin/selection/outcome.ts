import { enumerate } from '@/domain/text/dutch'

/** One sentence for each reason for which documents were not saved, with their names; `messages` are “name”: reason. */
export function failureSentences(messages: string[]): string {
  const names = new Map<string, string[]>()
  for (const message of messages) {
    const [, name = '', reason = message] = /^(“.+?”|Nummer \d+): (.+)$/s.exec(message) ?? []
    names.set(reason, [...(names.get(reason) ?? []), name])
  }
  return [...names]
    .map(([reason, named]) => {
      const said = named.filter(Boolean)
      return said.length > 0 ? `Niet gelukt voor ${enumerate(said)}: ${reason}` : reason
    })
    .join('\n')
}
