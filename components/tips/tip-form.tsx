import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import {
  maxTipLength,
  tipFields,
  tipKinds,
  tipRejections,
  type TipKind,
  type TipRejection,
} from '@/domain/tips/tip'
import { Link } from '../elements/link'
import { Notice } from '../elements/notice'

const field = 'mt-1 block w-full rounded-small border border-line-strong bg-surface px-3 py-2'

/** What a visitor wants to let the editors know. Plain HTML: it is sent to an address that leads on to a page. */
export function TipForm({
  path,
  kind,
  rejection,
  time,
}: {
  /** Of the page that it is about. */
  path: string | null
  kind: TipKind
  rejection: TipRejection | null
  /** When it was shown, signed. */
  time: string
}): ReactNode {
  return (
    <kept-form {...(rejection && { rejected: '' })}>
      <form method="post" action={paths.sendTip} className="mt-8 grid max-w-measure gap-6">
        {rejection && <Notice>{tipRejections[rejection]}</Notice>}
        {path && (
          <p>
            Bij de pagina <Link href={path}>{path}</Link>.
          </p>
        )}
        <input type="hidden" name={tipFields.path} value={path ?? ''} />
        <input type="hidden" name={tipFields.time} value={time} />
        <fieldset className="flex flex-wrap gap-x-6 gap-y-2">
          <legend className="mb-2 font-semibold">Wat wil je doen?</legend>
          {(Object.keys(tipKinds) as TipKind[]).map((each) => (
            <label key={each} className="flex items-center gap-2">
              <input
                type="radio"
                name={tipFields.kind}
                value={each}
                defaultChecked={each === kind}
                className="size-5"
              />
              {each === 'tip' ? 'Een bron of organisatie tippen' : 'Een fout melden'}
            </label>
          ))}
        </fieldset>
        <label className="font-semibold">
          Je bericht
          <textarea
            name={tipFields.text}
            required
            rows={6}
            maxLength={maxTipLength.text}
            className={`${field} font-normal`}
          />
        </label>
        <label className="font-semibold">
          Link <span className="font-normal text-muted">(mag leeg)</span>
          <input
            type="url"
            name={tipFields.url}
            maxLength={maxTipLength.url}
            className={`${field} font-normal`}
          />
        </label>
        <fieldset className="grid gap-4">
          <legend className="font-semibold">Wie ben je?</legend>
          <p className="text-small text-muted">
            Niet nodig. Laat het achter als de redactie je iets mag vragen; zes maanden na het afhandelen
            wordt het verwijderd.
          </p>
          <label>
            Naam
            <input
              name={tipFields.name}
              autoComplete="name"
              maxLength={maxTipLength.name}
              className={field}
            />
          </label>
          <label>
            Mailadres
            <input
              type="email"
              name={tipFields.email}
              autoComplete="email"
              maxLength={maxTipLength.email}
              className={field}
            />
          </label>
        </fieldset>
        <div hidden>
          <label>
            Laat dit leeg
            <input name={tipFields.trap} tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <button className="min-h-12 cursor-pointer justify-self-start rounded-small bg-accent px-5 font-semibold text-accent-ink">
          Verstuur
        </button>
      </form>
    </kept-form>
  )
}
