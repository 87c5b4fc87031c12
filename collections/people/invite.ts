import type { Endpoint, PayloadRequest } from 'payload'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'

import { inOneTransaction } from '@/server/database/in-one-transaction'
import { invitation, passwordLink } from '@/collections/people/password-mail'
import { readEnvironment } from '@/server/environment'
import { staffRoles, type StaffRole } from '@/domain/people/staff-role'
import { lockDocuments } from '@/server/database/document-lock'
import { errorResponse } from '@/server/http/error-response'

import { forStaff, type Answer } from '../endpoints/for-staff'
import { Rejection } from '../endpoints/rejection'
import { requestIn } from '../save/scope'
import { readId } from '../endpoints/read-id'
import { readBody } from '../endpoints/read-body'

const roles = Object.keys(staffRoles) as [StaffRole, ...StaffRole[]]

const invited = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(200),
  role: z.enum(roles),
})

/**
 * POST /api/users/invite: creates an account, whose owner sets a password through a link. The link is mailed, or returned
 * to the requester where no mail can be sent: `{ link: string | null, sent: boolean }`.
 */
export const invite: Endpoint = {
  path: '/invite',
  method: 'post',
  handler: forAdministrators(async (req) => {
    const data = await readBody({ req, schema: invited })
    if (!data) return errorResponse({ status: 400, message: 'Geef een naam, een mailadres en een rol.' })
    const email = data.email.toLowerCase()
    await inOneTransaction({ req, work: () => addPerson({ ...data, email, req }) })
    return Response.json(await sendLink({ req, email, name: data.name }), { status: 201 })
  }),
}

/** POST /api/users/:id/invite: sends another link for an existing account. */
export const inviteAgain: Endpoint = {
  path: '/:id/invite',
  method: 'post',
  handler: forAdministrators(async (req) => {
    const id = readId(req)
    const user =
      id === null
        ? null
        : await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, req })
    if (!user) return errorResponse({ status: 404, message: 'Deze gebruiker is er niet (meer).' })
    return Response.json(await sendLink({ req, email: user.email, name: user.name }))
  }),
}

/** Creates one account, also for two invitations of the same address at the same time. */
async function addPerson({
  req,
  ...data
}: z.output<typeof invited> & { req: PayloadRequest }): Promise<void> {
  await lockDocuments({ documents: [{ collection: 'users', id: data.email }], req })
  const where = { email: { equals: data.email } }
  if ((await req.payload.count({ collection: 'users', where, trash: true, req })).totalDocs > 0)
    throw new Rejection({ status: 400, message: 'Met dit mailadres is er al een gebruiker.' })
  const password = randomBytes(32).toString('base64url')
  await req.payload.create({ collection: 'users', data: { ...data, password }, depth: 0, req })
}

function forAdministrators(answer: Answer): Endpoint['handler'] {
  return forStaff('Log in om iemand uit te nodigen.', (req) =>
    req.user.role === 'beheerder'
      ? answer(req)
      : errorResponse({ status: 403, message: 'Uitnodigen doet de beheerder.' }),
  )
}

async function sendLink({
  req,
  email,
  name,
}: {
  req: PayloadRequest
  email: string
  name: string
}): Promise<{ link: string | null; sent: boolean }> {
  const token = await req.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    expiration: week,
    req: requestIn({ req, scope: { work: 'invite' } }),
  })
  const link = passwordLink(token)
  if (!readEnvironment(process.env).SMTP_URL) return { link, sent: false }
  try {
    await req.payload.sendEmail({ to: email, ...invitation({ name, link }) })
    return { link: null, sent: true }
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'An invitation could not be sent.' })
    return { link, sent: false }
  }
}

/** In milliseconds. */
const week = 7 * 24 * 60 * 60 * 1000
