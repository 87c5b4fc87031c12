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
  const { title, text } = words[status]
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Gids</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="">Probeer opnieuw</a><a href="/">Naar de voorpagina</a></p>
</main>
</body>
</html>
`
}

const style = `
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1b1a17; --muted: #5c5850; --accent: #1d3fbb }
@media (prefers-color-scheme: dark) {
  :root { --paper: #151411; --ink: #ece8df; --muted: #aaa498; --accent: #a3b8ff }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Inter, system-ui, sans-serif }
main { max-width: 60ch; margin: 0 auto; padding: 15vh 24px 24px }
h1 { font: 600 2rem/1.2 'Source Serif 4', Georgia, serif; margin: 0 0 16px }
p { margin: 0 0 16px; color: var(--muted) }
a { display: inline-block; margin-right: 24px; padding: 4px 0; color: var(--accent) }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px }
`
