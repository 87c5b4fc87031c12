/** The answer of an endpoint that does not do what is asked, with a sentence for people. */
export function refuse({ status, message }: { status: number; message: string }): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
