import { channel } from 'node:diagnostics_channel'
import { fileURLToPath } from 'node:url'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { adminWords } from '@/collections/admin/admin-words'
import { withCommonParts } from '@/collections/admin/common-parts'
import { Changes } from '@/collections/changes/changes'
import { endpoints } from '@/collections/endpoints/endpoints'
import { answerFaults } from '@/collections/save/answer-faults'
import { History } from '@/collections/history/history'
import { introEditor } from '@/collections/topics/intro-editor'
import { Imports } from '@/collections/imports/imports'
import { mailer } from '@/collections/mail/mailer'
import { Media } from '@/collections/media/media'
import { Merges } from '@/collections/merges/merges'
import { Organisations } from '@/collections/organisations/organisations'
import { Pages } from '@/collections/pages/pages'
import { planJobs } from '@/collections/plans/plan-jobs'
import { loggingLevels } from '@/collections/endpoints/rejection'
import { Redirects } from '@/collections/redirects/redirects'
import { Reviews } from '@/collections/reviews/reviews'
import { SharedPreviews } from '@/collections/preview/shared-previews'
import { Site } from '@/collections/site/site'
import { Sources } from '@/collections/sources/sources'
import { Synonyms } from '@/collections/synonyms/synonyms'
import { Subtopics } from '@/collections/subtopics/subtopics'
import { guardQueries } from '@/collections/access/reject-unreadable-queries'
import { surviveDatabaseRestart } from '@/server/database/survive-database-restart'
import { Tips } from '@/collections/tips/tips'
import { Topics } from '@/collections/topics/topics'
import { Users } from '@/collections/people/users'
import { acceptedOrigins, readEnvironment } from '@/server/environment'
import { importEndpoints } from '@/seed/upload/import-endpoints'
import { boundStatements, connectionLimits } from '@/server/database/bounded-statements'
import { logSlowStatements } from '@/server/database/log-slow-statements'
import { databasePoolChannel } from '@/server/database/pool-channel'
import { payloadLogger } from '@/server/log/payload-logger'
import { reportFailedCommits } from '@/server/internals/report-failed-commits'

const environment = readEnvironment(process.env)
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default buildConfig({
  secret: environment.PAYLOAD_SECRET,
  serverURL: '',
  csrf: acceptedOrigins(environment),
  auth: { jwtOrder: ['cookie'] },
  cors: [],
  telemetry: false,
  graphQL: { disable: true },
  defaultDepth: 1,
  maxDepth: 3,
  collections: [
    Topics,
    Subtopics,
    Organisations,
    Sources,
    Pages,
    Media,
    Users,
    SharedPreviews,
    Redirects,
    Synonyms,
    Reviews,
    Tips,
    Imports,
    Changes,
    Merges,
    History,
  ].map(withCommonParts),
  globals: [{ ...Site, admin: { ...Site.admin, hideAPIURL: true } }],
  jobs: planJobs,
  endpoints: [...endpoints.site, ...importEndpoints],
  editor: introEditor,
  sharp,
  db: reportFailedCommits(
    postgresAdapter({
      pool: {
        connectionString: environment.DATABASE_URL,
        max: 10,
        ...connectionLimits({ isMigrating: process.env.PAYLOAD_MIGRATING === 'true' }),
      },
      push: false,
      migrationDir: here('./migrations'),
      disableCreateDatabase: true,
    }),
  ),
  logger: payloadLogger,
  loggingLevels,
  hooks: { afterError: [answerFaults] },
  onInit: (payload) => {
    surviveDatabaseRestart(payload)
    boundStatements(payload.db.pool)
    if (environment.LOG_SLOW_MS !== undefined)
      logSlowStatements({ pool: payload.db.pool, limit: environment.LOG_SLOW_MS })
    channel(databasePoolChannel).publish(payload.db.pool)
    guardQueries(payload)
  },
  email: mailer(environment),
  i18n: { supportedLanguages: { nl }, fallbackLanguage: 'nl', translations: adminWords },
  upload: {
    limits: { fileSize: 12_000_000 },
    abortOnLimit: true,
    responseOnLimit: 'Het bestand is groter dan 12 MB.',
  },
  admin: {
    user: Users.slug,
    // Payload’s own asks a third party for a picture.
    avatar: 'default',
    dateFormat: 'd MMMM yyyy, HH:mm',
    timezones: {
      defaultTimezone: 'Europe/Amsterdam',
      supportedTimezones: [{ label: 'Nederland', value: 'Europe/Amsterdam' }],
    },
    meta: { titleSuffix: ' – Gids' },
    components: {
      providers: [
        '/components/admin/amsterdam-clock.client#AmsterdamClock',
        '/components/admin/dutch-page.client#DutchPage',
        '/components/admin/saving/saving-provider.client#SavingProvider',
      ],
      header: [
        '/components/admin/control-bar#ControlBar',
        '/components/admin/versions/versions-note.client#VersionsNote',
        '/components/admin/list-actions.client#ListActions',
      ],
      afterNavLinks: ['/components/admin/menu-links#MenuLinks'],
      graphics: {
        Logo: '/components/admin/brand/logo#Logo',
        Icon: '/components/admin/brand/icon#Icon',
      },
      beforeNavLinks: ['/components/admin/internals/open-menu.client#OpenMenu'],
      views: {
        dashboard: { Component: '/components/admin/dashboard/dashboard-view#DashboardView' },
        import: {
          Component: '/components/admin/import/import-view#ImportView',
          path: '/importeren',
          meta: { title: 'Importeren' },
        },
        duplicates: {
          Component: '/components/admin/similar/duplicates-view#DuplicatesView',
          path: '/dubbel',
          meta: { title: 'Waarschijnlijk dubbel' },
        },
        replaceLinks: {
          Component: '/components/admin/link-replacements/replace-links-view#ReplaceLinksView',
          path: '/links-vervangen',
          meta: { title: 'Links vervangen' },
        },
        manual: {
          Component: '/components/admin/manual/manual-view#ManualView',
          path: '/handleiding',
          meta: { title: 'Handleiding' },
        },
      },
    },
    importMap: { baseDir: here('./'), importMapFile: here('./app/(payload)/admin/importMap.js') },
  },
  typescript: { outputFile: here('./payload-types.ts') },
})
