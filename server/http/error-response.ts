/** An error as JSON, in the form that Payload uses for its own. */
export function errorBody(message: string): { errors: { message: string }[] } {
  return { errors: [{ message }] }
}

/** The answer to a request that is not granted, with a sentence for people; `details` go beside the error. */
export function errorResponse({
  status,
  message,
  details = {},
}: {
  status: number
  message: string
  details?: object
}): Response {
  return Response.json({ ...errorBody(message), ...details }, { status })
}
