import type { NumberFieldValidation } from 'payload'
import { number } from 'payload/shared'

export const wholeNumber: NumberFieldValidation = (value, options) =>
  typeof value === 'number' && !Number.isInteger(value) ? 'Vul een heel getal in.' : number(value, options)
