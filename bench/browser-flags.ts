/** Chromium speaks to this machine alone: no name but its own has an address. Its sandbox does not work for root. */
export const browserFlags = [
  '--disable-background-networking',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
  ...(process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : []),
]
