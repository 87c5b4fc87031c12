// Never answers, and never lets go of its thread.
import { parentPort } from 'node:worker_threads'

parentPort?.postMessage('ready')
for (;;);
