import type { Access } from 'payload'

import { mayPublish } from './may-publish'

/** Whoever may publish writes anything; a redacteur writes what is not published by it. */
export const draftsOrChiefEditors: Access = ({ req, data }) => {
  if (!req.user) return false
  return mayPublish(req.user) || data?._status !== 'published'
}
