/** Of the picture beside a link elsewhere, in pixels: what Open Graph asks for. */
export const shareImageSize = { width: 1200, height: 630 }
