// @ts-check
import { register } from 'tsx/esm/api'

// Where no bundle of the worker is kept: started from its path, so that no bundler has compiled what it loads.
register()
await import('./parse-worker')
