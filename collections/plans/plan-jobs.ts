import type { JobsConfig, TaskConfig } from 'payload'

import { nobody } from '../access/nobody'
import { planTask } from './plan'

/** `run-plans.ts` carries plans out: Payload's own runner never does. */
const planned: TaskConfig = {
  slug: planTask,
  inputSchema: [],
  handler: () => {
    throw new Error('Plans are carried out by `runPlans`.')
  },
}

/** Nobody starts, queues or cancels a job over REST. */
export const planJobs: JobsConfig = {
  tasks: [planned],
  access: { run: () => false, queue: () => false, cancel: () => false },
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    lockDocuments: false,
    access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  }),
}
