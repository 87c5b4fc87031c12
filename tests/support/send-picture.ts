import sharp from 'sharp'
import { expect } from 'vitest'

import type { Media } from '@/payload-types'

import type { Rest, RestAnswer } from './rest'

/** Saves a picture as an editor does; returns its document. */
export async function upload({ rest, name }: { rest: Rest; name?: string }): Promise<Media> {
  const answer = await send({ rest, at: '/media', name })
  expect(answer.status, answer.text).toBe(201)
  return JSON.parse(answer.text).doc
}

/** Sends the file of a picture, with what is said of it. */
export async function send({
  rest,
  at,
  method = 'POST',
  name = 'vlak.png',
  file,
  data = { alt: 'Een vlak' },
}: {
  rest: Rest
  at: string
  method?: 'POST' | 'PATCH'
  name?: string
  file?: Buffer
  data?: object
}): Promise<RestAnswer> {
  const body = new FormData()
  const bytes = Uint8Array.from(file ?? (await plain({ width: 1400, height: 800 })))
  body.set('file', new File([bytes], name, { type: `image/${name.endsWith('gif') ? 'gif' : 'png'}` }))
  body.set('_payload', JSON.stringify(data))
  return rest({ path: at, method, body, as: 'eindredacteur' })
}

/** A picture of one colour, as PNG. */
export function plain({ width, height }: { width: number; height: number }): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: 'white' }, limitInputPixels: false })
    .png({ compressionLevel: 1 })
    .toBuffer()
}
