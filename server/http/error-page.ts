type Words = { title: string; text: string }

const words: Record<500 | 503, Words> = {
  500: {
    title: 'Er ging iets mis',
    text: 'Deze pagina kan nu niet worden getoond. Probeer het later nog eens, of begin bij de voorpagina.',
  },
  503: {
    title: 'Even niet beschikbaar',
    text: 'De gids kan deze pagina op dit moment niet ophalen. Probeer het over een paar tellen nog eens.',
  },
}

/**
 * A whole page that needs nothing but itself, for when Next or the database cannot make one: no script, no font,
 * no picture. The colours are those of the site's tokens.
 */
export function errorPage(status: 500 | 503): string {
  return pageOf({
    ...words[status],
    links: '<a href="">Probeer opnieuw</a><a href="/">Naar de voorpagina</a>',
  })
}

/** The same for a request that is wrong itself: to try it again helps nobody. The message is a text of ours. */
export function rejectionPage({ status, message }: { status: number; message: string }): string {
  const title = status === 404 ? 'Niet gevonden' : 'Dit verzoek klopt niet'
  return pageOf({ title, text: message, links: '<a href="/">Naar de voorpagina</a>' })
}

function pageOf({ title, text, links }: Words & { links: string }): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Gids</title>
<style>${errorPageStyle}</style>
</head>
<body>
<header><a href="/">Gids</a></header>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p>${links}</p>
</main>
</body>
</html>
`
}

/** What stands in its style element, for the hash by which its policy allows it. */
export const errorPageStyle = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1b1a17; --line: #e2ded4; --accent: #1d3fbb }
@media (prefers-color-scheme: dark) {
  :root { --paper: #151411; --ink: #ece8df; --line: #34312a; --accent: #a3b8ff }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Inter, system-ui, sans-serif }
header { border-bottom: 1px solid var(--line) }
header a, main { display: block; max-width: 71rem; margin: 0 auto; padding: 0 clamp(16px, 4vw, 40px) }
header a { font: 700 1.5rem/4rem 'Source Serif 4', Georgia, serif; color: inherit; text-decoration: none }
h1 { margin: 1.5rem 0 .75rem; font: 600 clamp(2rem, 1.5rem + 2.2vw, 3.25rem)/1.1 'Source Serif 4', Georgia, serif }
p { max-width: 41rem; margin: 0 0 1.5rem }
h1 + p { font: 1.25rem/1.5 'Source Serif 4', Georgia, serif }
main a { display: inline-block; margin-right: 1.5rem; padding: 4px 0; color: var(--accent); text-underline-offset: .2em }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px }
`
