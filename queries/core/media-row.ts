import { z } from 'zod'

import { paths } from '@/domain/site/paths'
import { sql } from '@/server/database/public-sql'

const file = z
  .object({ filename: z.string().nullable(), width: z.number().nullable(), height: z.number().nullable() })
  .transform(({ filename, ...size }) => ({ ...size, url: filename === null ? null : paths.media(filename) }))

/** An uploaded image as `mediaColumn` reads it, in the shape that Payload gives it. */
export const mediaRow = z
  .object({
    alt: z.string(),
    credit: z.string().nullable(),
    whole: file,
    sizes: z.object({ card: file, cover: file }),
  })
  .transform(({ whole, ...media }) => ({ ...media, ...whole }))

/** An image `m` as JSON, or `null` when there is none that a visitor may see. */
export const mediaColumn = sql`
  case when m.id is not null and m.deleted_at is null then json_build_object('alt', m.alt, 'credit', m.credit,
    'whole', json_build_object('filename', m.filename, 'width', m.width, 'height', m.height),
    'sizes', json_build_object(
      'card', json_build_object('filename', m.sizes_card_filename, 'width', m.sizes_card_width,
        'height', m.sizes_card_height),
      'cover', json_build_object('filename', m.sizes_cover_filename, 'width', m.sizes_cover_width,
        'height', m.sizes_cover_height))) end`
