import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import type { Picture } from '@/domain/topic'
import { Cover } from './cover'

/** The picture of a topic, or the cover of its slug where there is none. */
export function TopicPicture({
  slug,
  picture,
  className,
}: {
  slug: string
  picture: Picture | null
  className?: string
}): ReactNode {
  if (!picture) return <Cover slug={slug} className={className} />
  return (
    // next/image would bring a script along; sizes are made at upload.
    // eslint-disable-next-line @next/next/no-img-element
    <img
      src={picture.url}
      width={picture.width}
      height={picture.height}
      alt={picture.alt}
      className={clsx('w-full rounded-small object-cover', className)}
    />
  )
}
