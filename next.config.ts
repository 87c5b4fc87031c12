import { createHash } from 'node:crypto'

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { PHASE_PRODUCTION_BUILD } from 'next/constants'

import { sitePagePaths } from '@/domain/pages/site-page'
import { rejectBuildInUse } from './scripts/build-lock'
import { hashSource } from './scripts/source-hash'

const source = hashSource(import.meta.dirname)

// Next names the functions that a page may call by this key, and makes a new one for each build. Of one source, every
// build has the same names, so that a page of one node can call another. What is encrypted has a key of the server's.
process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= createHash('sha256').update(source).digest('base64')

const config: NextConfig = {
  // The tests build beside the site, so that neither serves the other's pages.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  // What a build was made of, by which `npm start` knows it, whoever made it.
  generateBuildId: () => source,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks the types.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // Metadata comes before the page to whoever asks: it says with which status that is answered, and a title that comes
  // later would stand in the place of the one that a form of the admin gives its window.
  htmlLimitedBots: /^/,
  experimental: {
    // Errors are told apart by their names, also to the editor who reads them.
    serverMinification: false,
    // A page is loaded when it is first asked for: a start is ten times as fast, and takes a quarter of the memory.
    preloadEntriesOnStart: false,
    // Node keeps the map of every chunk that it loads: in the end twice what the site itself takes.
    turbopackSourceMaps: process.env.NODE_ENV === 'development',
    // A form of the admin with its longest lists passes the 1 MB of Next; the server counts what comes in.
    serverActions: { bodySizeLimit: '16mb' },
  },
}

const guidePages = [{ source: `/:page(${sitePagePaths.join('|')})`, destination: '/pagina/:page' }]

const files = [
  { source: '/themas/:slug([a-z0-9-]+).md', destination: '/themas/:slug/markdown' },
  { source: '/themas/:slug([a-z0-9-]+).atom', destination: '/themas/:slug/atom' },
  { source: '/wijzigingen.atom', destination: '/wijzigingen/atom' },
  { source: '/wijzigingen.json', destination: '/wijzigingen/json' },
  {
    source: '/:list(themas|vragen|organisaties|bronnen).:format([a-z.]+)',
    destination: '/uitvoer/:list/:format',
  },
  {
    source: '/:list(themas|vragen|organisaties|bronnen)/:slug([a-z0-9-]+).:format([a-z.]+)',
    destination: '/uitvoer/:list/:format/:slug',
  },
]

/** After all else: the page for addresses that do not exist. */
const nowhere = [{ source: '/:address*', destination: '/niet-gevonden/:address*' }]

/** Next's own pages for errors have addresses, of which nobody knows anything here. */
const ofNext = [{ source: '/:address(404|500|_not-found)', destination: '/niet-gevonden/:address' }]

const rewrites: NextConfig['rewrites'] = async () => ({
  beforeFiles: ofNext,
  afterFiles: [...guidePages, ...files],
  fallback: nowhere,
})

// Headers come from the server: those of next.config are written into the build, and `withPayload` adds some.
const withoutHeaders: NextConfig = { ...withPayload(config), headers: undefined, rewrites }

export default function configOf(phase: string): NextConfig {
  if (phase === PHASE_PRODUCTION_BUILD)
    rejectBuildInUse({ distDir: config.distDir ?? '.next', builder: process.env.BUILDER })
  return withoutHeaders
}
