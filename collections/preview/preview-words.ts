/** Payload calls both buttons "Voorbeeld". */
export const previewWords = {
  nl: {
    general: { livePreview: 'Voorbeeld naast het formulier', exitLivePreview: 'Sluit het voorbeeld' },
    version: { preview: 'Voorbeeld in een nieuw tabblad' },
  },
}
