import type { ReplacementOutcome } from './link-replacement'

type Changed = Pick<ReplacementOutcome, 'drafts' | 'isSiteChanged'>

/** What was changed by a replacement. */
export function describeReplacement({ drafts, isSiteChanged }: Changed): string {
  return `Het nieuwe adres staat in ${drafts === 1 ? 'één concept' : `${drafts} concepten`}.${onSite(isSiteChanged)}`
}

/** What was changed when that was undone: in a draft, or without one where nothing was saved since. */
export function describeUndone({ drafts, isSiteChanged }: Changed): string {
  return `Het oude adres staat weer in ${drafts === 1 ? 'één record' : `${drafts} records`}.${onSite(isSiteChanged)}`
}

function onSite(isSiteChanged: boolean): string {
  return isSiteChanged ? ' Onderaan de site staat het meteen.' : ''
}
