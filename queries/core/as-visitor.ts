/** How every read for a public page is done: as somebody who is not logged in, of what is published. */
export const asVisitor = { overrideAccess: false, draft: false } as const
