/** The package has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options: { forceType: string })
    data: {
      id: string
      type: string
      title: string
      URL?: string
      abstract?: string
      accessed?: { 'date-parts': number[][] }
      author?: { literal?: string; family?: string; given?: string }[]
      'container-title'?: string
      issued?: { 'date-parts': number[][] }
      keyword?: string
      language?: string
      publisher?: string
    }[]
  }
}
