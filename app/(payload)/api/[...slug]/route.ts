import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'

import { answerByKey } from '@/queries/keys/answer-by-key'

/** Payload's own routes, for those who come with a key too. */
export const GET = forKeys(REST_GET(config))
export const POST = forKeys(REST_POST(config))
export const DELETE = forKeys(REST_DELETE(config))
export const PATCH = forKeys(REST_PATCH(config))
export const PUT = forKeys(REST_PUT(config))
export const OPTIONS = forKeys(REST_OPTIONS(config))

type Handler = ReturnType<typeof REST_GET>

function forKeys(handler: Handler): Handler {
  return (request, context) => answerByKey({ request, answer: (asked) => handler(asked, context) })
}
