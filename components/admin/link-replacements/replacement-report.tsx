import type { ReactNode } from 'react'

import { describeReplacement, describeUndone } from '@/domain/link-replacements/describe-replacement'

import styles from './replace-links.module.css'
import type { Progress } from './replacement-requests'

/** What was changed so far, and what was not and why. It is read aloud as it comes. */
export function ReplacementReport({
  progress,
  isUndoing = false,
}: {
  progress: Progress | null
  isUndoing?: boolean
}): ReactNode {
  return (
    <div role="status" className={styles.report}>
      {progress && (
        <>
          <p>
            {!progress.isDone && 'Bezig… '}
            {isUndoing ? describeUndone(progress) : describeReplacement(progress)}
            {progress.isDone && !isUndoing && progress.drafts > 0 && ' Publiceren doe je daar zelf.'}
          </p>
          {progress.problems.length > 0 && (
            <ul>
              {progress.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  )
}
