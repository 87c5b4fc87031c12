/**
 * A front matter in TOML as the YAML that says the same, line by line: `key = value` is `key: value`, and what stands
 * below `[table]` belongs to that key. What has no such line stays, and is what the reader of YAML finds wrong.
 */
export function tomlToYAML(toml: string): string {
  let indent = ''
  const lines = withLongTexts(toml).split('\n')
  return lines
    .map((line) => {
      const [, table] = /^\s*\[([\w."' -]+)\]\s*(?:#.*)?$/.exec(line) ?? []
      if (table !== undefined) {
        indent = '  '
        return `${table}:`
      }
      const [, key, value] = /^\s*([\w.-]+|"[^"]*"|'[^']*')\s*=\s*(.*)$/s.exec(line) ?? []
      if (key !== undefined) return `${indent}${key}: ${value}`
      return line.trim() === '' || line.startsWith('[[') ? line : `${indent}  ${line}`
    })
    .join('\n')
}

/** Texts on several lines, between three quotes, as texts between one. */
function withLongTexts(toml: string): string {
  return toml
    .replace(/"""([^]*?)"""/g, (_, text: string) => `"${text.replace(/(?<!\\)"/g, '\\"')}"`)
    .replace(/'''([^]*?)'''/g, (_, text: string) => `'${text.replaceAll("'", "''")}'`)
}
