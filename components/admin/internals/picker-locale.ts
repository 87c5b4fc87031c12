/**
 * Has the date picker name months and days in the language of the admin from the first time that it is shown.
 *
 * Relies on where react-datepicker keeps its languages. Payload registers one there after it has shown the picker, which
 * then stays English until something else changes. Where that moves, it is so again.
 */
export function setPickerLocale(locale: object | undefined): void {
  if (locale) Object.assign(globalThis, { __localeId__: 'nl', __localeData__: { nl: locale } })
}
