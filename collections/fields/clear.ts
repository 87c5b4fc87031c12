/** For `beforeDuplicate`: what belongs to one document alone is not copied with it. */
export const clear = (): null => null
