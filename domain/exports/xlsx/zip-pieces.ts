import { strToU8, Zip, ZipDeflate } from 'fflate'

/** A zip file bit by bit, of some small texts and one that comes in pieces. */
export async function* zipPieces({
  files,
  path,
  pieces,
}: {
  files: Record<string, string>
  /** Of what comes in pieces. */
  path: string
  pieces: AsyncIterable<string>
}): AsyncGenerator<Uint8Array> {
  const written: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    if (piece.length > 0) written.push(piece)
  })
  for (const [name, text] of Object.entries(files)) add({ zip, name }).push(strToU8(text), true)
  const long = add({ zip, name: path })
  for await (const piece of pieces) {
    long.push(strToU8(piece))
    yield* written.splice(0)
  }
  long.push(new Uint8Array(), true)
  zip.end()
  yield* written
}

function add({ zip, name }: { zip: Zip; name: string }): ZipDeflate {
  // Quicker than the usual 6, and a tenth larger.
  const file = new ZipDeflate(name, { level: 3 })
  // Always the same, so that the same rows are the same file.
  file.mtime = new Date(1980, 0, 1)
  zip.add(file)
  return file
}
