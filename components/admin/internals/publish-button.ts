/**
 * The button of `PublishButton` that publishes, which takes no handler of ours.
 *
 * Relies on its id, and on it listening to clicks. Where those change, it publishes at once, and nobody is told first
 * what goes public with a topic.
 */
const publishButton = '#action-save'

export function isPublishButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest(publishButton) !== null
}

/** Presses the button as a person would, in this part of the page. */
export function pressPublishButton(place: HTMLElement | null): void {
  place?.querySelector<HTMLButtonElement>(publishButton)?.click()
}
