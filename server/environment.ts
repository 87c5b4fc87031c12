import { z } from 'zod'

import { bucketSettings, requireWholeBucket } from './uploads/bucket-settings'

/**
 * The only file that reads `process.env` for settings. `npm start` fills in what a fresh clone does not set
 * (the embedded database, a generated secret); everything below it gets a complete environment or stops.
 */

const port = z.coerce
  .number('must be a whole number from 1 to 65535')
  .int('must be a whole number from 1 to 65535')
  .min(1, 'must be a whole number from 1 to 65535')
  .max(65535, 'must be a whole number from 1 to 65535')
const host = z
  .union([z.ipv4(), z.ipv6(), z.literal('localhost')], 'must be an IP address of this machine, or localhost')
  .optional()
const databaseURL = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be a PostgreSQL address, such as postgres://user:password@127.0.0.1:5432/gids',
})
const siteURL = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address, such as https://gids.example.nl' })
  .transform((url) => new URL(url).origin)
const secret = z.string('must be set').min(32, 'must have at least 32 characters')

const proxies = z.coerce
  .number('must be a whole number from 0 to 9')
  .int('must be a whole number from 0 to 9')
  .min(0, 'must be a whole number from 0 to 9')
  .max(9, 'must be a whole number from 0 to 9')
  .default(0)

const trueOrFalse = z.stringbool('must be true or false')

/** How pages are kept, and for how long they outlive a database that is away. */
const pageStore = {
  PAGE_STORE_MB: z.coerce
    .number('must be a whole number from 16 to 4096')
    .int('must be a whole number from 16 to 4096')
    .min(16, 'must be a whole number from 16 to 4096')
    .max(4096, 'must be a whole number from 16 to 4096')
    .default(128),
  MAX_SILENCE_MINUTES: z.coerce
    .number('must be a number from 0 to 1440')
    .min(0, 'must be a number from 0 to 1440')
    .max(1440, 'must be a number from 0 to 1440')
    .default(10),
}

/** How mails are sent. Without it none are: links for a password are shown to a beheerder instead. */
const mail = {
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'must be an SMTP address, such as smtp://user:password@mail.example.nl:587',
    })
    .optional(),
  MAIL_FROM: z.email('must be an e-mail address').optional(),
}

/** Where the register of the government is loaded from once a week. Without it, only by hand. */
const register = {
  REGISTER_URL: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional(),
}

/** Whether the addresses of other sites are asked once a week, and with which key an archive is asked for new copies. */
const links = {
  LINK_CHECKS: z.stringbool('must be on or off').default(false),
  SAVE_PAGE_KEY: z
    .string()
    .regex(/^[\w.-]+:[\w.-]+$/, 'must be an access key and a secret of archive.org, such as key:secret')
    .optional(),
}

/** What is written to the log, and in which form. */
const log = {
  LOG_FORMAT: z.enum(['text', 'json'], 'must be text or json').default('text'),
  LOG_REQUESTS: trueOrFalse.default(false),
  LOG_SLOW_MS: z.coerce
    .number('must be a whole number from 0 to 60000')
    .int('must be a whole number from 0 to 60000')
    .min(0, 'must be a whole number from 0 to 60000')
    .max(60_000, 'must be a whole number from 0 to 60000')
    .optional(),
}

/** What a person may set and the application has to know as it was set. */
const shared = {
  PORT: port.default(3000),
  HOST: host,
  SITE_URL: siteURL.optional(),
  /** Without it, only of the embedded database. */
  BACKUP_BEFORE_MIGRATING: trueOrFalse.optional(),
  PROXIES: proxies,
  ...pageStore,
  ...mail,
  ...register,
  ...links,
  METRICS_PORT: port.optional(),
  ...log,
  ...bucketSettings,
}

const settingsSchema = z
  .object({
    ...shared,
    DATABASE_URL: databaseURL.optional(),
    DATA_DIR: z.string().min(1, 'must name a folder').default('.data'),
    PAYLOAD_SECRET: secret.optional(),
    NEW_SECRET: trueOrFalse.default(false),
    ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
    ADMIN_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
  })
  .refine((settings) => !settings.ADMIN_PASSWORD || settings.ADMIN_EMAIL, {
    path: ['ADMIN_EMAIL'],
    message: 'must be set when ADMIN_PASSWORD is',
  })
  .refine((settings) => settings.METRICS_PORT !== settings.PORT, {
    path: ['METRICS_PORT'],
    message: 'must be another port than PORT',
  })
  .refine((settings) => settings.LINK_CHECKS || settings.SAVE_PAGE_KEY === undefined, {
    path: ['LINK_CHECKS'],
    message: 'must be on when SAVE_PAGE_KEY is set',
  })
  .superRefine(requireWholeBucket)

const environmentSchema = z
  .object({
    ...shared,
    DATABASE_URL: databaseURL,
    DATA_DIR: z.string().min(1).default('.data'),
    PAYLOAD_SECRET: secret,
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    /** The file with all that reads a document, which `npm start` makes: it is loaded for each document anew. */
    PARSE_WORKER: z.string().optional(),
  })
  .superRefine(requireWholeBucket)

/** What a person may set. */
export const settingNames: string[] = Object.keys(settingsSchema.shape)

export type Settings = WithSiteURL<z.output<typeof settingsSchema>>
export type Environment = WithSiteURL<z.output<typeof environmentSchema>>
type WithSiteURL<T> = T & { SITE_URL: string }

/** What a person may set before `npm start`. Throws one error that names every wrong setting. */
export function readSettings(source: NodeJS.ProcessEnv): Settings {
  return withSiteURL(parse({ schema: settingsSchema, source }))
}

/**
 * What the application needs to run. Throws one error that names every wrong or missing setting. While Next builds,
 * it returns placeholders instead, whatever is set: a build needs no settings, and can hold none of them.
 */
export function readEnvironment(source: NodeJS.ProcessEnv): Environment {
  const isBuild = source.NEXT_PHASE === buildPhase
  return withSiteURL(parse({ schema: environmentSchema, source: isBuild ? placeholders(source) : source }))
}

/** The form of the log, which is written before settings are checked: a wrong one counts as text, and a start names it. */
export function readLogFormat({ LOG_FORMAT }: NodeJS.ProcessEnv): 'text' | 'json' {
  return log.LOG_FORMAT.catch('text').parse(LOG_FORMAT)
}

/** What Next itself calls its build, in the environment of that process: `PHASE_PRODUCTION_BUILD` of next/constants. */
export const buildPhase = 'phase-production-build'

/** Stand for the settings while modules are loaded by a build: nothing listens there, and nobody knows the secret. */
function placeholders({ NODE_ENV }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    NODE_ENV,
    SITE_URL: 'http://placeholder.invalid',
    DATABASE_URL: 'postgres://placeholder@placeholder.invalid/none',
    PAYLOAD_SECRET: `${crypto.randomUUID()}${crypto.randomUUID()}`,
  }
}

/** Origins that may send credentials: the site's own and, while that is local, both names of this machine. */
export function acceptedOrigins({ SITE_URL, PORT }: Pick<Environment, 'SITE_URL' | 'PORT'>): string[] {
  const local = ['localhost', '127.0.0.1'].includes(new URL(SITE_URL).hostname)
  const names = local ? [`http://localhost:${PORT}`, `http://127.0.0.1:${PORT}`] : []
  return [...new Set([SITE_URL, ...names])]
}

function withSiteURL<T extends { PORT: number; SITE_URL?: string }>(settings: T): WithSiteURL<T> {
  return { ...settings, SITE_URL: settings.SITE_URL ?? `http://localhost:${settings.PORT}` }
}

function parse<T extends z.ZodType>({
  schema,
  source,
}: {
  schema: T
  source: NodeJS.ProcessEnv
}): z.output<T> {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(filled)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`These settings are missing or wrong:\n${lines.join('\n')}`)
}
