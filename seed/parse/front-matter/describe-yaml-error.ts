import type { ErrorCode } from 'yaml'

/** What is wrong with a front matter, in Dutch, to follow "is niet te lezen:". */
export function describeYAMLError(code: ErrorCode): string {
  return reasons[code] ?? 'hier staat iets wat in YAML niet kan'
}

const reasons: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS:
    'een * aan het begin van een waarde verwijst naar iets wat er niet is; zet de waarde tussen aanhalingstekens',
  BAD_INDENT: 'deze regel springt niet goed in',
  BAD_DQ_ESCAPE:
    'een \\ tussen dubbele aanhalingstekens heeft een bijzondere betekenis; gebruik enkele aanhalingstekens',
  BLOCK_AS_IMPLICIT_KEY: 'er staat een dubbele punt in de waarde; zet de waarde tussen aanhalingstekens',
  DUPLICATE_KEY: 'deze sleutel staat er twee keer in',
  MISSING_CHAR: 'er ontbreekt een aanhalingsteken, komma, haakje of dubbele punt',
  MULTILINE_IMPLICIT_KEY:
    'er ontbreekt een dubbele punt achter de sleutel, of de waarde moet tussen aanhalingstekens',
  TAB_AS_INDENT: 'er is ingesprongen met een tab; gebruik spaties',
  UNEXPECTED_TOKEN: 'hier staat iets onverwachts; zet de waarde tussen aanhalingstekens',
}
