/** The files of the school door, as they are on disk and as they are read. */
import type { z } from 'zod';
import context from './context.json' with { type: 'json' };
import debate from './debate.json' with { type: 'json' };
import invented from './invented.json' with { type: 'json' };
import inventory from './inventory.json' with { type: 'json' };
import paper from './paper.json' with { type: 'json' };
import predictions from './predictions.json' with { type: 'json' };
import runs from './runs.json' with { type: 'json' };
import { school } from './schema.ts';
import times from './times.json' with { type: 'json' };

export const RAW_SCHOOL = { predictions, inventory, invented, debate, runs, context, paper, times } as const;

export type SchoolFiles = z.infer<typeof school>;
