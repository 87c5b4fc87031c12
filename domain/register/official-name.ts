/** What a body is called in full: the register leaves "Ministerie van" out. */
export function officialName({ name, kinds }: { name: string; kinds: string[] }): string {
  const isMinistry = kinds.some((kind) => /^ministerie$/i.test(kind.trim()))
  return isMinistry && !/^ministerie\b/i.test(name) ? `Ministerie van ${name}` : name
}
