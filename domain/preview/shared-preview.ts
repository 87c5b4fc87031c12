import type { ContentCollection } from '../topics/content-collections'

/** Collections whose previews can be shown to somebody outside. */
export const sharedCollections = ['topics', 'organisations', 'pages'] as const satisfies ContentCollection[]

export type SharedCollection = (typeof sharedCollections)[number]

/** In milliseconds: a week. */
export const sharedFor = 7 * 24 * 60 * 60 * 1000
