import type { ReactNode } from 'react'

import { Button } from '@payloadcms/ui'

import type { ReplacementPreview } from '@/domain/link-replacements/link-replacement'

import { RecordLinks } from './record-links'
import styles from './replace-links.module.css'
import type { LinkChoiceState } from './use-link-choice'

/** Every link that would change, by the record that it stands in, to leave out what should stay. */
export function LinkChoice({
  preview: { records, total, fromRegister },
  choice,
}: {
  preview: ReplacementPreview
  choice: LinkChoiceState
}): ReactNode {
  const links = records.reduce((sum, each) => sum + each.links.length, 0)
  return (
    <>
      <h2>
        {links === 0
          ? 'Geen link begint zo'
          : `${links === 1 ? 'Eén link' : `${links} links`} in ${records.length === 1 ? 'één record' : `${records.length} records`}`}
      </h2>
      {total > records.length && (
        <p>Dit zijn de eerste van {total} records. Vervang deze, en kijk daarna opnieuw voor de rest.</p>
      )}
      {links > 0 && (
        <>
          <p>Elk nieuw adres komt in een concept; wat al een concept heeft, krijgt het daarin.</p>
          <div className={styles.actions}>
            <Button buttonStyle="secondary" size="small" margin={false} onClick={choice.chooseAll}>
              Kies alles
            </Button>
            <Button buttonStyle="secondary" size="small" margin={false} onClick={choice.chooseNone}>
              Kies niets
            </Button>
          </div>
        </>
      )}
      {records.map((record) => (
        <RecordLinks key={`${record.collection} ${record.record}`} record={record} choice={choice} />
      ))}
      {fromRegister.length > 0 && (
        <>
          <h3>Uit het register</h3>
          <p>
            Deze adressen voor Woo-verzoeken komen uit het overheidsregister. Ze veranderen als het register
            verandert.
          </p>
          <ul>
            {fromRegister.map(({ title, address }) => (
              <li key={`${title} ${address}`}>
                {title}: <span className={styles.address}>{address}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
