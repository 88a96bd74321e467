/** A process that computes: it has the same library and the same functions, and nothing else of the server. */
import { constants, getPriority, setPriority } from 'node:os';
import { load } from '../data/load.ts';
import { leversAlone } from '../data/programme/leversAlone.ts';
import { openTerritories } from '../data/territories/load.ts';
import { answerWith } from './compute/dispatch.ts';
import { createEstimators } from './compute/estimators.ts';
import { createApiJobs } from './compute/jobs.ts';
import { createPageJobs, openDrawnSite, type DrawnAssets } from './pages/computed.ts';

export interface CalculatorNeeds {
  readonly assets: DrawnAssets;
  /** Folder of the territories. */
  readonly territories: string;
  readonly showsProposals: boolean;
}

// the process that answers everyone goes first
setPriority(Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL));
// told to stop with all the others, it ends what it does: whoever started it waits for that, then ends it
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);

const { assets, territories: folder, showsProposals } = JSON.parse(process.argv[2]!) as CalculatorNeeds;
const library = showsProposals ? load() : leversAlone(load());
const territories = openTerritories(library.territories, folder);
const estimators = createEstimators(library.catalogue, library.proposals);
answerWith({
  ...createApiJobs(library, territories, estimators),
  ...createPageJobs(library, openDrawnSite(library, territories, assets)),
});
