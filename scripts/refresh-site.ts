import { refreshRunningSite } from '../running-site'

/**
 * Has the running site make its pages again, and says how that went. A page that fails does not keep the others
 * from being served.
 */
export async function refreshSite(site: { port: number; secret: string; expire: boolean }): Promise<string> {
  const { pages, failed } = await refreshRunningSite(site)
  const problem = failed.length > 0 ? `; these failed: ${failed.join(', ')}` : ''
  return `${pages} made ready${problem}`
}
