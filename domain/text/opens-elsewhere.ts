/** The kind of a file behind the words of a link, as a pattern. */
export const fileKind =
  '(?:[Pp][Dd][Ff]|[Dd][Oo][Cc][Xx]?|[Xx][Ll][Ss][Xx]?|[Cc][Ss][Vv]|[Zz][Ii][Pp]|[Oo][Dd][Tt]|[Oo][Dd][Ss])'

/** What websites put behind the words of a link, "(opent in nieuw venster)" and "(PDF, 1,2 MB)", as a pattern. */
export const opensElsewhere =
  ' ?\\((?:opent (?:in )?(?:een )?nieuwe? (?:venster|tabblad|scherm|pagina)|externe (?:link|website|site)|' +
  `${fileKind},? (?:\\d{1,4} (?:p\\.|pagina.{0,2}s?|blz\\.?),? )?\\d[\\d.,]{0,6} ?[kKMG][Bb])\\)`
