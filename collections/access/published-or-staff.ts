import type { Access, Where } from 'payload'

/**
 * Staff reads everything; others what is published and not in the trash. Both conditions are needed: `draft:
 * false` alone returns documents that were never published, and trash keeps the status (payloadcms/payload#14750).
 */
export const publishedOrStaff: Access = ({ req }) => (req.user ? true : published)

const published: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
