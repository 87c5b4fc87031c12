/** An image for a topic: one that is in the collection already, or one that was just fetched. */
export type Picture = { media: number } | FetchedPicture

export interface FetchedPicture {
  data: Buffer
  mimetype: 'image/jpeg' | 'image/png' | 'image/webp'
  /** The address that it came from, which is its credit too. */
  url: string
  alt: string
}
