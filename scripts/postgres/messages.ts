/** What the keeper of PostgreSQL tells the process that started it. */
export type KeeperMessage =
  | { type: 'notice'; text: string }
  | { type: 'ready'; port: number; password: string }
  /** PostgreSQL ended by itself and is started again: another `ready` follows. */
  | { type: 'lost'; text: string }
  /** It cannot go on. */
  | { type: 'failed'; text: string }

export type KeeperOptions = {
  /** The folder for the data, its log and its password. */
  dataDir: string
  /** False for data that may be lost with the machine: much quicker. */
  durable: boolean
}
