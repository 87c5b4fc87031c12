import { normaliseName } from '@/domain/organisations/normalise-name'

/** Whether the text of a link only says that there is one: "website", "pdf", "lees meer". */
export function saysNothing(label: string): boolean {
  return empty.has(normaliseName(label))
}

const empty = new Set([
  ...[
    'link',
    'hier',
    'klik hier',
    'website',
    'site',
    'webpagina',
    'url',
    'pdf',
    'download',
    'online',
    'bron',
  ],
  ...['lees meer', 'meer', 'meer informatie', 'zie hier', 'bekijk'],
])
