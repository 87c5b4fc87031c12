import { useEffect, useState } from 'react'

import { readRecords, type FoundRecord } from './record-requests'

type ById = ReadonlyMap<number, FoundRecord>

interface Records {
  /** What is known of the records, by id. */
  records: ById
  /** Reads a record anew, after it was saved. */
  reload: (id: number) => void
}

/** Reads how the records of a field are called, those that are not known yet together. */
export function useRecords({ collection, ids }: { collection: string; ids: number[] }): Records {
  const [records, setRecords] = useState<ById>(new Map())
  const missing = ids.filter((id) => !records.has(id)).join(',')
  useEffect(() => {
    if (missing === '') return
    const wanted = missing.split(',').map(Number)
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout>
    const read = async (): Promise<void> => {
      const answer = await readRecords({ collection, ids: wanted })
      if ('data' in answer) setRecords(withFound(answer.data))
      else if (isCurrent) timer = setTimeout(() => void read(), pause)
    }
    void read()
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [collection, missing])
  const reload = async (id: number): Promise<void> => {
    const answer = await readRecords({ collection, ids: [id] })
    if ('data' in answer) setRecords(withFound(answer.data))
  }
  return { records, reload: (id) => void reload(id) }
}

/** In milliseconds, before names that could not be read are asked for again. */
const pause = 3000

function withFound(found: FoundRecord[]): (known: ById) => ById {
  return (known) => new Map([...known, ...found.map((each) => [each.id, each] as const)])
}
