import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import type { RegisterEntry } from '@/domain/register/register-entry'
import { websiteName } from '@/domain/text/website-name'
import { Link } from '../elements/link'

/** Whom a letter is for: where it is filed with one body, or the bodies of a question to choose from. */
export function LetterRecipients({
  question,
  chosen,
  others,
}: {
  /** Its key. */
  question: string | null
  chosen: { name: string; register: RegisterEntry | null } | null
  others: { slug: string; name: string }[]
}): ReactNode {
  const address = chosen?.register?.wooRequest ?? null
  return (
    <div className="max-w-measure">
      {chosen && (
        <p>
          Deze brief is voor {chosen.name}.{' '}
          {address && (
            <>
              Je dient hem in via <Link href={address}>{websiteName(address)}</Link>.
            </>
          )}
        </p>
      )}
      {others.length > 0 && (
        <div className="print:hidden">
          <p className="mt-2">{chosen ? 'Of maak hem voor:' : 'Voor wie is de brief?'}</p>
          <ul className="mt-1 list-disc pl-5">
            {others.map(({ slug, name }) => (
              <li key={slug}>
                <Link href={paths.wooLetter({ question, organisation: slug })}>{name}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
