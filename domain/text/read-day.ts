/** The day that is written as "31 maart 2026", "31-3-2026" or "2026-03-31", as ISO 8601; `null` for what is no day. */
export function readDay(written: string): string | null {
  const text = written.trim().toLowerCase().replace(/\.$/, '')
  const named = /^(\d{1,2}) (\p{L}+)\.? (\d{4})$/u.exec(text)
  const month = named ? months.findIndex((name) => isMonth({ written: named[2] ?? '', name })) + 1 : 0
  if (named && month > 0) return toDay({ year: named[3], month: String(month), day: named[1] })
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? []
  if (isoYear) return toDay({ year: isoYear, month: isoMonth, day: isoDay })
  const [, day, number, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  return year ? toDay({ year, month: number, day }) : null
}

function isMonth({ written, name }: { written: string; name: string }): boolean {
  return (
    written === name ||
    (written.length >= 3 && name.startsWith(written)) ||
    (written === 'mrt' && name === 'maart')
  )
}

function toDay({ year, month, day }: { year?: string; month?: string; day?: string }): string | null {
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const moment = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : null
}

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
