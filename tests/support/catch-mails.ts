import type { AddressInfo } from 'node:net'

import { SMTPServer } from 'smtp-server'

export interface CaughtMail {
  to: string[]
  /** As it was sent, headers and all. */
  raw: string
}

/** An SMTP server on this machine that keeps what it is sent. */
export async function catchMails(): Promise<{
  url: string
  mails: CaughtMail[]
  close: () => Promise<void>
}> {
  const mails: CaughtMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        mails.push({ to, raw: Buffer.concat(chunks).toString('utf8') })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    // It knows no TLS.
    url: `smtp://127.0.0.1:${port}?tls=optional`,
    mails,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
