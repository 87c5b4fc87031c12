import type { Access } from 'payload'

import { mayPublish } from '../access/may-publish'

/**
 * For what nobody changes: who publishes throws it away and brings it back. The admin asks for a form with the whole
 * document; what is in the trash can be brought back from there.
 */
export const trashByChiefEditors: Access = ({ req, data }) =>
  mayPublish(req.user) &&
  (Boolean(data?.deletedAt) || Object.keys(data ?? {}).every((name) => ofTrash.has(name)))

const ofTrash = new Set(['deletedAt', 'updatedAt', '_status'])
