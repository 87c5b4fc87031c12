import { useEffect, useState } from 'react'

import { findRecords, type FoundRecord } from './record-requests'

interface Found {
  found: FoundRecord[]
  /** Why nothing could be looked for, as a Dutch sentence. */
  problem: string | null
}

const nothing: Found = { found: [], problem: null }

/** What is found of what somebody types, as soon as the typing pauses. */
export function useFoundRecords({
  collection,
  text,
  isOpen,
}: {
  collection: string
  text: string
  isOpen: boolean
}): Found {
  const [found, setFound] = useState<Found>(nothing)
  useEffect(() => {
    if (!isOpen) return
    const leaving = new AbortController()
    const { signal } = leaving
    const ask = async (): Promise<void> => {
      const answer = await findRecords({ collection, text, signal })
      if (signal.aborted) return
      setFound(
        'data' in answer ? { found: answer.data, problem: null } : { found: [], problem: answer.problem },
      )
    }
    const timer = setTimeout(() => void ask(), pause)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [collection, isOpen, text])
  return found
}

/** In milliseconds: long enough to type on. */
const pause = 150
