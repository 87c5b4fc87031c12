/** Payload addresses people with u, the guide with je: the forms of its own sentences, the longer ones first. */
const forms: [RegExp, string][] = [
  [/\bBent u zeker\b/g, 'Weet je het zeker'],
  [/\bmaakt u uw\b/g, 'maak je je'],
  [/\bmoet u zich\b/g, 'moet je je'],
  [/\b([Ww])eet u\b/g, '$1eet je'],
  [/\b([Ww])ilt u\b/g, '$1il je'],
  [/\bgaat u\b/g, 'ga je'],
  [/\bwijzigt u\b/g, 'wijzig je'],
  [/\bkunt u\b/g, 'kun je'],
  [/\bontvangt u\b/g, 'ontvang je'],
  [/\b([Uu])w? (?:heeft|hebt)\b/g, '$1 hebt'],
  [/\b(omdat u .*?) heeft\b/g, '$1 hebt'],
  [/\b(u (?:dit|mogelijk|hierboven).*?) heeft\b/g, '$1 hebt'],
  [/\bU(?:w)?\b/g, 'Je'],
  [/\bu(?:w)?\b/g, 'je'],
]

/** A sentence that addresses somebody with u, addressed with je. */
export function informal(sentence: string): string {
  return forms.reduce((text, [formal, plain]) => text.replace(formal, plain), sentence)
}
