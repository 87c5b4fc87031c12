const timeZone = 'Europe/Amsterdam'

/**
 * Has the admin of Payload show times by the clock of the Netherlands, whatever that of the browser says.
 *
 * Relies on `formatDate` of `@payloadcms/ui` asking `Intl.DateTimeFormat` for the offset of a time zone that it leaves
 * open. Where it does not, an editor abroad reads times of the place where they are; the server has its `TZ`.
 */
export function setAmsterdamClock(target: { DateTimeFormat: typeof Intl.DateTimeFormat }): void {
  target.DateTimeFormat = new Proxy(target.DateTimeFormat, {
    construct: (Format, [locales, options]: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
      new Format(locales, { ...options, timeZone: options?.timeZone ?? timeZone }),
  })
}
