/** The page with the script at `path` at the end of its head: it is loaded beside the text, and run after it. */
export function withBehaviours({ html, path }: { html: string; path: string }): string {
  const end = html.indexOf('</head>')
  if (end === -1) return html
  return `${html.slice(0, end)}<script src="${path}" defer=""></script>${html.slice(end)}`
}
