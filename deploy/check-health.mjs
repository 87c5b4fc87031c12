// @ts-check
// Ends with 0 when the guide in this container can make pages and keep what is saved, and with 1 otherwise.
const port = process.env.PORT || '3000'

const isReady = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(4000) }).then(
  ({ ok }) => ok,
  // It does not listen yet, or not any more.
  () => false,
)
process.exit(isReady ? 0 : 1)
