/** A language as people and programs name it. */
interface Named {
  /** In Dutch. */
  name: string
  /** What TeX calls it (https://ctan.org/pkg/biblatex, “langid”). */
  tex: string
}

/** The languages that a text can be in, by their codes (https://www.rfc-editor.org/info/bcp47). */
export const languages = {
  nl: { name: 'Nederlands', tex: 'dutch' },
} as const satisfies Record<string, Named>

export type Language = keyof typeof languages
