import type { LinkAnswer } from '@/domain/link-checks/link-check'
import type { PublicResponse } from '@/server/outgoing/request-public'

/**
 * What it says of an address that its server answers so, before anybody has looked at the page: `null` for one that is
 * there.
 */
export function answerOfStatus(response: PublicResponse): LinkAnswer | null {
  const { status } = response
  if (isChallenge(response)) return 'challenge'
  if (status >= 200 && status < 300) return null
  if (status === 404) return 'notFound'
  if (status === 410) return 'gone'
  if (status === 429) return 'tooManyRequests'
  return status >= 500 && status < 600 ? 'serverError' : 'refused'
}

/** A page of a service that first wants to know who reads, whatever its status. */
function isChallenge({ headers, body, status }: PublicResponse): boolean {
  const actions = [headers['cf-mitigated'], headers['x-amzn-waf-action']].flat()
  if (actions.some((action) => action === 'challenge' || action === 'captcha')) return true
  // Pages that speak of such services are long; those of the services themselves are not.
  const isShort = body.length < 20_000
  return (isShort || status >= 400) && challengeMarks.test(body.toString('latin1'))
}

/** What Cloudflare, Imperva, DataDome, PerimeterX, DDoS-Guard, SiteGround, Akamai, Anubis and F5 put into their pages. */
const challengeMarks =
  /\/cdn-cgi\/challenge-platform\/h\/|<title>Just a moment\.\.\.<|<title>Attention Required! \| Cloudflare<|_Incapsula_Resource|captcha-delivery\.com|id="px-captcha"|\/\.well-known\/ddos-guard\/|\/\.well-known\/sgcaptcha\/|errors\.edgesuite\.net|\/\.within\.website\/x\/cmd\/anubis\/|The requested URL was rejected\. Please consult with your administrator/i

/** Whether a redirect leads to a page on which readers first log in, or agree to something. */
export function asksReaders(address: string): boolean {
  const { hostname, pathname } = new URL(address)
  return gateHost.test(hostname) || gatePath.test(pathname)
}

/**
 * Whether an address that others redirect to is told where its reader comes from, to lead back there: a waiting room, or
 * a page on which to agree to something. So are pages that say that nothing was found.
 */
export function leadsBack({ place, address }: { place: string; address: string }): boolean {
  const [{ pathname, searchParams }, asked] = [new URL(place), new URL(address)]
  if (asked.pathname === '/' || errorPage.test(`${pathname}?${[...searchParams.keys()].join('&')}`))
    return false
  return [...searchParams.values()].some((value) => value.includes(asked.pathname))
}

const errorPage = /404|error|fout|not-?found|niet-?gevonden/i

const gateHost = /^(?:log-?in|sign-?in|inloggen|aanmelden|sso|auth|idp|accounts?)\./i

const gatePath =
  /\/(?:log-?in|sign-?in|inloggen|aanmelden|sso|saml2?|oauth2?|auth|adfs|cas|digid|authorize|consent|cookie-?wall|privacy-?gate|captcha)(?:[/.]|$)/i
