/** The whole address of a path of this site. `base` is the site's origin: "https://gids.example.nl". */
export function absolute({ base, path }: { base: string; path: string }): string {
  return new URL(path, base).href
}
