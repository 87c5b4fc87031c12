import localFont from 'next/font/local'

/**
 * The two typefaces, shipped with the site, as `npm run generate` cuts them down. A page loads two files, and an
 * extended one only where a letter outside western European alphabets stands. Italics are slanted by the browser, which
 * is what those of Inter look like.
 */
const inter = localFont({
  src: './typefaces/inter.woff2',
  variable: '--inter',
  weight: '400 700',
  adjustFontFallback: 'Arial',
})

const interExtended = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  variable: '--inter-extended',
  weight: '100 900',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})

const sourceSerif = localFont({
  src: './typefaces/source-serif-4.woff2',
  variable: '--source-serif',
  weight: '400 700',
  adjustFontFallback: 'Times New Roman',
})

const sourceSerifExtended = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
  variable: '--source-serif-extended',
  weight: '200 900',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})

/** The classes that make the faces known to the style sheet, for the root element. */
export const fontVariables = [inter, interExtended, sourceSerif, sourceSerifExtended]
  .map((font) => font.variable)
  .join(' ')
