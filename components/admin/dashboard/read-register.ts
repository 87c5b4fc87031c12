import type { PayloadRequest } from 'payload'

import { describeDifference, differenceKinds } from '@/domain/register/differences'
import { formOf } from '@/server/database/staff-rows'
import {
  readDifferences,
  type FoundDifference,
  type RegisterComparison,
} from '@/server/register/read-differences'

export interface RegisterLine extends FoundDifference {
  title: string
  href: string
  detail: string
}

export interface RegisterOverview extends Pick<RegisterComparison, 'day' | 'problem'> {
  lines: RegisterLine[]
}

/** What the register says otherwise of public organisations, what matters most first. One statement. */
export async function readRegister(req: PayloadRequest): Promise<RegisterOverview> {
  const { day, problem, differences } = await readDifferences({ req })
  const order = ({ kind }: FoundDifference): number => differenceKinds.indexOf(kind)
  const lines = differences
    .toSorted((a, b) => order(a) - order(b))
    .slice(0, maxLines)
    .map((difference) => ({
      ...difference,
      title: difference.name,
      href: formOf({ collection: 'organisations', id: difference.organisation }),
      detail: describeDifference(difference),
    }))
  return { day, problem, lines }
}

const maxLines = 20
