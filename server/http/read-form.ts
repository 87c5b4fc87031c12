/** The parts of a multipart body; `null` where it is none. */
export async function readForm({ type, body }: { type: string; body: Buffer }): Promise<FormData | null> {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
