import type { DefaultServerCellComponentProps, NumberFieldServerProps, TextFieldServerProps } from 'payload'
import type { ReactNode } from 'react'
import { z } from 'zod'

import { safeHref } from '@/domain/text/safe-href'

import { Fact } from './fact'
import { kindOf, namedDocument } from './named-document'

/** On a form: of which kind a document is that is named by its collection. */
export function KindField({ field, value, req }: TextFieldServerProps & { value?: unknown }): ReactNode {
  const slug = z.string().safeParse(value).data
  if (!slug) return null
  return (
    <Fact label={String(field.label)}>
      <p>{kindOf({ config: req.payload.config, slug })}</p>
    </Fact>
  )
}

/** On a form: the document that is named by its number in the collection that the form names too. */
export async function DocumentField({
  field,
  value,
  data,
  req,
}: NumberFieldServerProps & { value?: unknown }): Promise<ReactNode> {
  const named = z.object({ collection: z.string(), id: z.number() })
  const { data: reference } = named.safeParse({ collection: data?.collection, id: value })
  if (!reference) return null
  const document = await namedDocument({ ...reference, req })
  return (
    <Fact label={String(field.label)}>
      <DocumentLink document={document} />
    </Fact>
  )
}

/** On a form: a text that may be an address, as the link that it is; that of a form by the title of its document. */
export async function AddressField({
  field,
  value,
  req,
}: TextFieldServerProps & { value?: unknown }): Promise<ReactNode> {
  const text = z.string().safeParse(value).data?.trim()
  if (!text) return null
  const label = String(field.label)
  const [, collection, id] = formAddress.exec(text) ?? []
  if (collection)
    return (
      <Fact label={label}>
        <DocumentLink document={await namedDocument({ collection, id: Number(id), req })} />
      </Fact>
    )
  const href = safeHref(text) ?? (/^\/(?!\/)\S*$/.test(text) ? text : null)
  return (
    <Fact label={label}>
      <p>{href ? <a href={href}>{text}</a> : text}</p>
    </Fact>
  )
}

/** By its title, to its form. */
function DocumentLink({ document }: { document: { title: string; href: string } | null }): ReactNode {
  return <p>{document ? <a href={document.href}>{document.title}</a> : 'Dit is er niet meer.'}</p>
}

const formAddress = /^\/admin\/collections\/([a-z-]+)\/(\d+)$/

/** In a list: the kind of a document, which leads to the row’s own form where it stands first. */
export function KindCell({ cellData, payload, link, linkURL }: DefaultServerCellComponentProps): ReactNode {
  const kind = kindOf({ config: payload.config, slug: String(cellData ?? '') })
  return link && linkURL ? <a href={linkURL}>{kind}</a> : kind
}
