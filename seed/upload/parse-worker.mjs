// @ts-check
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// Started from its path, by the site as by the tests, so no bundler has compiled what it loads.
register()
const { parseDocumentFile } = await import('../parse-document-file')
parentPort?.postMessage('ready')
parentPort?.postMessage(await parseDocumentFile(workerData))
