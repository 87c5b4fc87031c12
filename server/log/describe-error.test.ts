import { describe, expect, test } from 'vitest'

import { describeError } from './describe-error'

const secret = 'Geheime naam'

/** As `pg` makes them. */
function ofDatabase(properties: { message: string; code: string } & Record<string, string>): Error {
  return Object.assign(new Error(properties.message), { severity: 'ERROR', ...properties })
}

/** As Drizzle makes them. */
function ofQuery(cause?: Error): Error {
  const query = 'insert into "tips" ("text") values ($1)'
  const error = new Error(`Failed query: ${query}\nparams: ${secret}\n    at ${secret} (a.js:1:1)`, { cause })
  return Object.assign(error, { query, params: [secret] })
}

describe('an error in the log', () => {
  test.each<[string, Error]>([
    ['the parameters of a query', ofQuery()],
    ['the row that a constraint refused', ofDatabase({ message: 'no', code: '23514', detail: secret })],
    ['a key that is there already', ofDatabase({ message: 'no', code: '23505', detail: `Key (${secret})` })],
    ['a value of another type', ofDatabase({ message: `invalid input: "${secret}"`, code: '22P02' })],
    ['where the database was', ofDatabase({ message: 'no', code: '22P02', where: `$1 = '${secret}'` })],
    ['what was no JSON', new SyntaxError(`Unexpected token 'G', "${secret}..." is not valid JSON`)],
    ['a text that a refusal repeats', new Error(`“${secret}” is er al.`)],
    ['an address of a person', new Error('550 <geheim@adres.example>: unknown, "Geheime naam" gone')],
    ['what somebody searched for', new Error('/zoeken?q=Geheime+naam')],
    ['what an error of a query was caused by', new Error('no', { cause: ofQuery(ofQuery()) })],
    ['one of several errors', new AggregateError([ofQuery()], 'no')],
  ])('does not have %s', (_, error) => {
    expect(describeError(error)).not.toMatch(/geheim/i)
  })

  test('says what it was, where, and what caused it', () => {
    const cause = ofDatabase({ message: 'violates', code: '23514', constraint: 'short', table: 'tips' })
    const told = describeError(ofQuery(cause))
    expect(told).toContain('Error: Failed query: insert into "tips" ("text") values ($1)\n    at ')
    expect(told).toContain('\n  caused by Error: violates (23514, constraint short, table tips)\n    at ')
  })

  test.each<[string, Error]>([
    ['a disk that is full', Object.assign(new Error('no space'), { code: 'ENOSPC' })],
    ['a database that is away', ofQuery(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))],
    ['what is refused', Object.assign(new Error('no'), { status: 409 })],
  ])('has no stack where it is %s', (_, error) => {
    expect(describeError(error)).not.toMatch(/^ +at /m)
  })

  test('has the stack of what is broken', () => {
    expect(describeError(Object.assign(new Error('no'), { status: 500 }))).toMatch(/^ {4}at .*test\.ts/m)
  })

  test('that is thrown and is no error is a text', () => {
    expect(describeError('no')).toBe('no')
    expect(describeError(undefined)).toBe('undefined')
  })
})
