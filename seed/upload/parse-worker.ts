import { parentPort, workerData } from 'node:worker_threads'

import { parseDocumentFile } from '../parse-document-file'

/** The thread of `parseInWorker`: says that it is there, and then what it read. */
parentPort?.postMessage('ready')
void parseDocumentFile(workerData).then((parsed) => parentPort?.postMessage(parsed))
