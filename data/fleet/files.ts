/** The files of a fleet, as they are on disk and as they are read. */
import type { z } from 'zod';
import columns from './columns.json' with { type: 'json' };
import fleet from './fleet.json' with { type: 'json' };
import law from './law.json' with { type: 'json' };
import parameters from './parameters.json' with { type: 'json' };
import recognition from './recognition.json' with { type: 'json' };
import * as schema from './schema.ts';

export const RAW_FLEET = { columns, fleet, law, parameters, recognition } as const;

export const fleetFiles = schema.files;

export type FleetFiles = z.infer<typeof schema.files>;
