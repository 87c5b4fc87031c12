/** One address of every kind of page that a visitor can come to, with Asiel alone in the guide. */
export const pageKinds = [
  '/',
  '/themas',
  '/themas/asiel',
  '/vragen',
  '/vragen?thema=asiel',
  '/vragen?organisatie=nidos&weergave=tabel',
  '/organisaties',
  '/organisaties?thema=asiel&soort=ngo',
  '/organisaties?thema=bestaat-niet',
  '/organisaties?thema=asiel&alle=ja&weergave=tabel&sorteer=themas',
  '/organisaties/vluchtelingenwerk-nederland',
  '/bronnen',
  '/bronnen?thema=asiel&q=rapport',
  '/bronnen/de-staat-van-migratie-2023',
  '/wijzigingen',
  '/over',
  '/toegankelijkheid',
  '/privacy',
  '/verbanden',
  '/verbanden?thema=asiel',
  '/data',
  '/zoeken',
  '/zoeken?q=opvang',
  '/zoeken?q=xqzv',
  '/woo',
  '/woo/brief',
] as const

/** The same for addresses where nothing is. */
export const missingKinds = [
  '/themas/bestaat-niet',
  '/themas/asil',
  '/organisaties/bestaat-niet',
  '/bronnen/bestaat-niet',
  '/vragen/bestaat-niet',
  '/zomaar-iets',
] as const
