import type { UnreachableLinks } from '@/domain/link-checks/unreachable-link'

import { getSite } from '../site/get-site'

/** All addresses that lead nowhere. No statement of its own: it is read with the settings, once for each revision. */
export async function getUnreachableLinks(): Promise<UnreachableLinks> {
  return (await getSite()).unreachableLinks ?? new Map()
}
