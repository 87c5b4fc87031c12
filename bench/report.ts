import { say } from '@/scripts/say'

interface Figure {
  name: string
  value: number
  atMost?: number
  atLeast?: number
  digits?: number
  /** What more there is to know of it. */
  note?: string
}

/** Says figures beside their targets, and remembers which of them miss those. */
export class Report {
  readonly missed: string[] = []

  heading(text: string): void {
    say(`\n${text}`)
  }

  figure({ name, value, atMost, atLeast, digits = 0, note }: Figure): void {
    const shown = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    const isMet = (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast)
    const target = atMost === undefined ? atLeast && `>= ${atLeast}` : `<= ${atMost}`
    this.line({ name, shown, isMet, remarks: [target, note] })
  }

  /** What is a word instead of a number. */
  word({ name, value, wanted }: { name: string; value: string; wanted: string }): void {
    this.line({ name, shown: value, isMet: value === wanted, remarks: [wanted] })
  }

  private line({
    name,
    shown,
    isMet,
    remarks,
  }: {
    name: string
    shown: string
    isMet: boolean
    remarks: unknown[]
  }): void {
    const remark = remarks.filter(Boolean).join('; ')
    const parts = [name.padEnd(36), shown.padStart(9), remark && `  (${remark})`, isMet || '  MISSED']
    say(`  ${parts.filter((part) => typeof part === 'string').join('')}`)
    if (!isMet) this.missed.push(name)
  }
}
