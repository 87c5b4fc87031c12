import type { TextFieldSingleValidation } from 'payload'

/** Accepts a number of so many digits, written without anything else. */
export function digits(length: number): TextFieldSingleValidation {
  return (value) =>
    !value || (value.length === length && /^\d+$/.test(value)) || `Dit nummer heeft ${length} cijfers.`
}
