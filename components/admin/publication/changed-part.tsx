import type { ReactNode } from 'react'

import { TwoTexts } from '../texts/two-texts'
import type { Changed } from './read-publication'

/** What readers see of a topic or subtopic now, and what they will see. */
export function ChangedPart({
  changed: { title, isNew, fields },
  isOpen,
}: {
  changed: Changed
  isOpen: boolean
}): ReactNode {
  const how = isNew ? 'nieuw' : fields.length === 0 ? 'zonder verschil in tekst' : 'veranderd'
  return (
    <details open={isOpen}>
      <summary>
        {title} ({how})
      </summary>
      {fields.map(({ label, before, after }) => (
        <TwoTexts
          key={label}
          label={label}
          one={{ name: 'Nu openbaar', value: before }}
          other={{ name: 'Straks openbaar', value: after }}
        />
      ))}
    </details>
  )
}
