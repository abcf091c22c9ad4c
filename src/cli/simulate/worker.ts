import { workerData } from 'node:worker_threads'
import type { Bank } from '../../bank/types.ts'
import { runJob, type Job } from '../../simulate/index.ts'
import { serveJobs } from '../io/thread.ts'

const { bank } = workerData as { bank: Bank }

serveJobs((job: Job) => runJob(bank, job))
