/**
 * An address of which every part can be decoded, to what PostgreSQL can hold. Next answers 500 to a percent sign that
 * stands for nothing, as in `/themas/50%`, and Payload to a null byte; with the sign taken for itself it is an address
 * like others, where something is or is not.
 */
export function readableAddress(url: string): string {
  const end = url.search(/[?#]/)
  const path = end === -1 ? url : url.slice(0, end)
  return isReadable(path) ? url : path.replaceAll('%', '%25') + url.slice(path.length)
}

function isReadable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    // All that it throws for is a part that cannot be decoded.
    return false
  }
}
