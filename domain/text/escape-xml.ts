/**
 * Text for between tags and in attributes with double quotes, in XML and HTML alike. What XML cannot hold
 * (https://www.w3.org/TR/xml/#charsets) becomes a replacement character.
 */
export function escapeXML(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
