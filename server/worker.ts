/** A thread that computes: it has the same library and the same functions, and nothing else of the server. */
import { constants, getPriority, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { load } from '../data/load.ts';
import { leversAlone } from '../data/programme/leversAlone.ts';
import { openTerritories } from '../data/territories/load.ts';
import { createApiJobs } from './compute/jobs.ts';
import { answerOn } from './compute/onThread.ts';
import { createEstimators } from './compute/estimators.ts';
import { createPageJobs, openDrawnSite, type DrawnAssets } from './pages/computed.ts';

export interface WorkerNeeds {
  readonly assets: DrawnAssets;
  /** Folder of the territories. */
  readonly territories: string;
  readonly showsProposals: boolean;
}

// On Linux each thread has its own priority: the one that answers everyone goes first. Elsewhere all would share it
if (process.platform === 'linux')
  setPriority(Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));

const { assets, territories: folder, showsProposals } = workerData as WorkerNeeds;
const library = showsProposals ? load() : leversAlone(load());
const territories = openTerritories(library.territories, folder);
const estimators = createEstimators(library.catalogue, library.proposals);
answerOn(parentPort!, {
  ...createApiJobs(library, territories, estimators),
  ...createPageJobs(library, openDrawnSite(library, territories, assets)),
});
