import { type Access, type AfterErrorHook, type CollectionBeforeOperationHook, Forbidden } from 'payload'

import { sharedBy } from '@/domain/site/paths'
import { readEnvironment } from '@/server/environment'
import { errorBody } from '@/server/http/error-response'
import { isSharedPicture } from '@/server/images/shared-picture'

import { mayPublish } from '../access/may-publish'
import { Rejection } from '../endpoints/rejection'
import { shownPictures } from './show-pictures-with-topics'

const outsideTrash = { deletedAt: { exists: false } }

/** A file that could not be removed with its picture is served to no one. */
const ofPicture = { id: { exists: true } }

/**
 * Staff reads every picture; others what is not in the trash, and its files only where a public topic shows it, or with
 * an address from a preview that was shared with them.
 */
export const picturesOfTopicsOrStaff: Access = async ({ req, data, isReadingStaticFile }) => {
  if (req.user) return isReadingStaticFile ? ofPicture : true
  if (!isReadingStaticFile) return outsideTrash
  const { PAYLOAD_SECRET: secret } = readEnvironment(process.env)
  const token = req.searchParams?.get(sharedBy) ?? null
  if (token !== null && isSharedPicture({ filename: Object(data).filename, token, secret }))
    return outsideTrash
  return { and: [outsideTrash, { id: { in: await shownPictures(req) } }] }
}

/** Everybody on the staff corrects what is said of a picture of their own. */
export const ownPicturesOrChiefEditors: Access = ({ req: { user } }) =>
  mayPublish(user) || (user !== null && { uploadedBy: { equals: user.id } })

/** The file of a picture may be public already, and a page shows another one at once. */
export const rejectOtherFile: CollectionBeforeOperationHook = ({ operation, overrideAccess, req }) => {
  if (operation !== 'update' || overrideAccess || !req.user || mayPublish(req.user)) return
  if (!req.file && req.query?.uploadEdits === undefined) return
  throw new Rejection({
    message: 'Een ander bestand kiest een eindredacteur of beheerder; de beschrijving kun je zelf wijzigen.',
    status: 403,
  })
}

/** A file that the requester may not see is answered with 404: a 403 would reveal that there is a draft. */
export const hideFiles: AfterErrorHook = ({ error, req }) => {
  if (!(error instanceof Forbidden) || req.routeParams?.filename === undefined) return
  return { status: 404, response: errorBody('Dit bestand is er niet.') }
}
