import { unreachableLink, type UnreachableLink } from '@/domain/link-checks/unreachable-link'
import { getUnreachableLinks } from '@/queries/link-checks/get-unreachable-links'

/** Those of these links that lead nowhere, by the address as it was written. */
export async function readUnreachable(written: string[]): Promise<Map<string, UnreachableLink>> {
  const links = await getUnreachableLinks()
  return new Map(
    written.flatMap((url) => {
      const found = unreachableLink({ url, links })
      return found ? [[url, found] as const] : []
    }),
  )
}
