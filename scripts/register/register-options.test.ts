import { expect, test } from 'vitest'
import { readRegisterCommand } from './register-options'

test('a file or an address is loaded', () => {
  expect(readRegisterCommand(['exportOO.xml'])).toEqual({ place: 'exportOO.xml', mayShrink: false })
  expect(readRegisterCommand(['https://a.nl/b.xml', '--may-shrink'])).toEqual({
    place: 'https://a.nl/b.xml',
    mayShrink: true,
  })
})

test.each([[[]], [['']], [['a.xml', 'b.xml']], [['a.xml', '--force']], [['--may-shrink']], [['-x']]])(
  '%j is wrong use, told in Dutch',
  (args) => expect(() => readRegisterCommand(args)).toThrow(/Gebruik: npm run register/),
)
