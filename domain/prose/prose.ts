/**
 * Running text with light markup: what a markdown document, the editor's rich text and a public page have in
 * common. Each of the three is read into it and written from it, so none needs to know the others.
 */
export type Prose = ProseBlock[]

export type ProseBlock = ProseParagraph | ProseList

export interface ProseParagraph {
  type: 'paragraph'
  children: Inline[]
}

export interface ProseList {
  type: 'list'
  ordered: boolean
  items: ProseItem[]
}

export interface ProseItem {
  children: Inline[]
  /** A list inside this item. */
  list?: ProseList
}

export type Inline = ProseText | ProseLink | ProseBreak

export interface ProseText {
  type: 'text'
  text: string
  bold?: boolean
  italic?: boolean
}

export interface ProseLink {
  type: 'link'
  url: string
  children: ProseText[]
}

export interface ProseBreak {
  type: 'break'
}
