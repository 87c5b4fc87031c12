/**
 * An address of which every part can be decoded. Next answers 500 to a percent sign that stands for nothing, as in
 * `/themas/50%`; taken for the sign itself it is an address like others, where something is or is not.
 */
export function readableAddress(url: string): string {
  const end = url.search(/[?#]/)
  const path = end === -1 ? url : url.slice(0, end)
  return isReadable(path) ? url : path.replaceAll('%', '%25') + url.slice(path.length)
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    // All that it throws for is a part that cannot be decoded.
    return false
  }
}
