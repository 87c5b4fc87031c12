/**
 * The messages that Payload has in English only, in Dutch.
 *
 * Relies on its very words. Where those change, people read the English ones.
 */
const messages = new Map(
  Object.entries({
    'Missing email.': 'Vul je mailadres in.',
    'Missing username.': 'Vul je mailadres in.',
    'Missing required data.': 'Er ontbreken gegevens.',
    'Token is either invalid or has expired.': 'Deze link is niet (meer) geldig. Vraag een nieuwe aan.',
    "Missing 'where' query of documents to delete.": 'Zeg erbij wat er weg moet.',
    "Missing 'where' query of documents to update.": 'Zeg erbij wat er anders moet.',
    'A file name is required.': 'Het bestand heeft geen naam.',
    'No User': 'Je bent niet ingelogd.',
    'Invalid filename.': 'Deze bestandsnaam kan niet.',
    'Pasting from URL is not enabled for this collection.': 'Beelden van een ander adres kunnen hier niet.',
    'Multipart limit has been reached': 'Dit zijn te veel delen in één keer.',
    'Multipart request size limit has been reached': 'Dit is te groot.',
  }),
)

const locked = 'Iemand anders heeft dit nu open om te bewerken. Probeer het later opnieuw.'

/** The same message, or its Dutch form where Payload has none. */
export function dutchMessage(message: string): string {
  const [, paths] = /^The following paths? cannot be queried: (.*)$/s.exec(message) ?? []
  if (paths !== undefined) return `Hierop kun je niet zoeken: ${paths}`
  const [, fields] = /^The following fields? (?:is|are) invalid: (.*)$/s.exec(message) ?? []
  if (fields !== undefined) return `Dit klopt niet: ${fields}`
  if (/ is currently locked (by another user )?and cannot be /.test(message)) return locked
  return messages.get(message) ?? message
}
