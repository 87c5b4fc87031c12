/** What websites put behind the words of a link, "(opent in nieuw venster)", as a pattern. */
export const opensElsewhere =
  ' ?\\((?:opent (?:in )?(?:een )?nieuwe? (?:venster|tabblad|scherm|pagina)|externe (?:link|website|site))\\)'
