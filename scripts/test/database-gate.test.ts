import { connect, createServer, type AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { startDatabaseGate } from './database-gate'

test('an open gate lets both ends speak', async () => {
  const { ask } = await open()
  expect(await ask('hallo').answer).toBe('echo hallo')
})

test('shutting it breaks what was under way', async () => {
  const { ask, order } = await open()
  const { answer, gone } = ask('hallo')
  await answer
  expect(await order('shut')).toBe(204)
  await gone
})

test('a shut gate lets nobody through, and an open one does again', async () => {
  const { ask, order } = await open()
  await order('shut')
  await ask('hallo').gone
  await order('open')
  expect(await ask('hallo').answer).toBe('echo hallo')
})

test('a held gate keeps connections, and is silent until it is opened', async () => {
  const { ask, order } = await open()
  const before = ask('hallo')
  await before.answer
  expect(await order('hold')).toBe(204)
  const { answer } = ask('hallo')
  const silence = new Promise((resolve) => setTimeout(() => resolve('silence'), 100))
  expect(await Promise.race([answer, before.gone, silence])).toBe('silence')
  await order('open')
  expect(await answer).toBe('echo hallo')
})

test('a crowded gate lets those speak who came before, and others once it is opened', async () => {
  const { ask, order } = await open()
  const before = ask('hallo')
  await before.answer
  expect(await order('crowd')).toBe(204)
  const { answer } = ask('later')
  const again = new Promise((resolve) => before.next(resolve))
  before.more('nog eens')
  expect(await again).toBe('echo nog eens')
  const silence = new Promise((resolve) => setTimeout(() => resolve('silence'), 100))
  expect(await Promise.race([answer, silence])).toBe('silence')
  await order('open')
  expect(await answer).toBe('echo later')
})

test('it takes no other order', async () => {
  const { order } = await open()
  expect(await order('elsewhere')).toBe(404)
})

type Asked = {
  answer: Promise<string>
  gone: Promise<void>
  more: (text: string) => void
  next: (heard: (text: string) => void) => void
}
type Opened = {
  ask: (text: string) => Asked
  order: (what: string) => Promise<number>
  counted: () => Promise<number>
}

/** A gate before a server that says back what it is told. */
async function open(): Promise<Opened> {
  const database = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (data) => socket.write(`echo ${String(data)}`))
  })
  await new Promise<void>((resolve) => database.listen(0, '127.0.0.1', resolve))
  const { port } = database.address() as AddressInfo
  const gate = await startDatabaseGate(`postgres://user:word@127.0.0.1:${port}/name`)
  onTestFinished(async () => {
    await gate[Symbol.asyncDispose]()
    database.close()
  })
  const address = new URL(gate.databaseURL)
  expect(address.pathname).toBe('/name')
  return {
    ask: (text) => ask({ port: Number(address.port), text }),
    counted: async () => Number(await (await fetch(`${gate.controlURL}/statements`)).text()),
    order: async (what) => (await fetch(`${gate.controlURL}/${what}`, { method: 'POST' })).status,
  }
}

function ask({ port, text }: { port: number; text: string }): Asked {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(text, 'latin1')
  return {
    more: (text) => socket.write(text, 'latin1'),
    next: (heard) => socket.once('data', (data) => heard(String(data))),
    answer: new Promise((resolve) => socket.once('data', (data) => resolve(String(data)))),
    gone: new Promise((resolve) => socket.once('close', () => resolve())),
  }
}

test('statements that go through are counted, also where a message comes in pieces', async () => {
  const { ask, counted } = await open()
  const message = (type: string, body: string): string => {
    const length = Buffer.alloc(4)
    length.writeInt32BE(4 + body.length)
    return `${type}${length.toString('latin1')}${body}`
  }
  const text = [message('', 'startup'), message('Q', 'select 1'), message('P', 'x'), message('E', 'y')].join(
    '',
  )
  await ask(text).answer
  expect(await counted()).toBe(2)
  const { more } = ask(message('', 'startup') + message('Q', 'select 2').slice(0, 7))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await counted()).toBe(2)
  more(message('Q', 'select 2').slice(7))
  await expect.poll(counted).toBe(3)
})
