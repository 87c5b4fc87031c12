/**
 * The selector of the buttons that Payload shows above a list once something in it is selected, by what they say.
 *
 * Relies on a class name, and on the labels by which a screen reader knows the buttons. Where they change, redacteurs
 * see buttons to publish and to withdraw, and everybody one to edit a selection: the server goes on refusing what
 * they do.
 */
export function selectionButtons(labels: string[]): string {
  return labels.map((label) => `.list-selection__actions [aria-label=${JSON.stringify(label)}]`).join(', ')
}

/**
 * The selector of the question whether what is taken out of the trash is to be public at once.
 *
 * Relies on class names. Where they change, what comes out of the trash can be published without being shown first.
 */
export const restoreAsPublished = '.restore-button__checkbox, .restore-many__checkbox'
