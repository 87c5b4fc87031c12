/** The package has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options: { forceType: string })
    data: { title: string; URL?: string; author?: { literal?: string; family?: string }[] }[]
  }
}
