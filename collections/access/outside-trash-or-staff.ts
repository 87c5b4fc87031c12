import type { Access } from 'payload'

/** Staff reads everything; others what is not in the trash. */
export const outsideTrashOrStaff: Access = ({ req }) => (req.user ? true : { deletedAt: { exists: false } })
