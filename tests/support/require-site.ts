/** Says how to run the end-to-end tests to whoever calls Playwright itself. */
export default function requireSite(): void {
  if (process.env.SITES) return
  throw new Error('These tests need a site with test data: run them with `npm run test:e2e`')
}
