/** The User-Agent with which the page store asks Next for a page, whoever wants it. */
export const pageStoreAgent = 'gids-page-store'

/** The name of the metadata in which a page says with which status it is answered, where that is not 200. */
export const statusMetaName = 'gids:status'

/** The name of the metadata in which a search says which of its words find nothing at all, with spaces between them. */
export const missedMetaName = 'gids:missed'
