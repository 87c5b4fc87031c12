import type { Access } from 'payload'

import { mayPublish } from './may-publish'

/** Eindredacteur and beheerder. */
export const chiefEditors: Access = ({ req }) => mayPublish(req.user)
