import type { Payload } from 'payload'

import type { LastImport } from '@/seed/apply/read-imports'
import type { Plan } from '@/seed/plan/plan'
import type { Problem } from '@/seed/problem'

import { fetchImage } from './fetch-image'
import { ImageRejected } from '@/server/images/image-rejected'
import type { Network } from '@/server/outgoing/network'
import type { Picture } from './picture'

/** Finds the images that documents ask for; only there when somebody wants them (`--with-images`). */
export class PictureFinder {
  constructor(private readonly settings: { payload: Payload; network: Network }) {}

  /** Whether a document that did not change may still lack its image, so that it has to be looked at. */
  async mayMiss({ topic, provided }: Pick<LastImport, 'topic' | 'provided'>): Promise<boolean> {
    if (!provided.imageURL || topic === null || (await this.#hasImage(topic))) return false
    return (await this.#fetchedBefore(provided.imageURL)) === null
  }

  /** The image for the topic of this plan; `null` when it has one, needs none, or cannot get one (a problem). */
  async find({
    plan,
    last,
  }: {
    plan: Plan
    last: LastImport | null
  }): Promise<{ picture: Picture | null; problems: Problem[] }> {
    const nothing = { picture: null, problems: [] }
    const url = plan.provided?.imageURL
    const topic = plan.records.find(({ ref }) => ref === null)
    // A topic that is left alone gets no image either.
    if (!url || !topic || (topic.action === 'conflict' && topic.conflicts.length === 0)) return nothing
    if (topic.id !== null && (await this.#hasImage(topic.id))) return nothing
    const media = await this.#fetchedBefore(url)
    const wasTakenAway = media !== null && last?.provided.imageURL === url
    if (wasTakenAway) return nothing
    return media === null
      ? this.#fetch({ url, title: plan.provided?.title ?? '' })
      : { ...nothing, picture: { media } }
  }

  async #fetch({
    url,
    title,
  }: {
    url: string
    title: string
  }): Promise<{ picture: Picture | null; problems: Problem[] }> {
    try {
      const image = await fetchImage({ url, network: this.settings.network })
      return { picture: { ...image, url, alt: `Beeld bij het thema ${title}` }, problems: [] }
    } catch (error) {
      if (!(error instanceof ImageRejected)) throw error
      const message = `Het beeld ${url} is niet opgehaald: ${error.message}.`
      return { picture: null, problems: [{ rule: 'image-failed', message, line: 1, column: 1 }] }
    }
  }

  /** In its newest version: an editor who is choosing an image has chosen. */
  async #hasImage(topic: number): Promise<boolean> {
    const { docs } = await this.settings.payload.find({
      collection: 'topics',
      where: { id: { equals: topic } },
      draft: true,
      depth: 0,
      limit: 1,
      pagination: false,
      select: { image: true },
    })
    return Boolean(docs[0]?.image)
  }

  async #fetchedBefore(url: string): Promise<number | null> {
    const { docs } = await this.settings.payload.find({
      collection: 'media',
      where: { sourceURL: { equals: url } },
      sort: 'id',
      depth: 0,
      limit: 1,
      pagination: false,
      select: {},
    })
    return docs[0]?.id ?? null
  }
}
