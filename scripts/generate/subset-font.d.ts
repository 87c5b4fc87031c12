/** The package has no types of its own, and those of DefinitelyTyped know no axes. */
declare module 'subset-font' {
  /** The typeface with only what `text` is set with. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes: Record<string, { min: number; max: number }> },
  ): Promise<Buffer>
}
