/** Every fault, grouped by part of the code. */
import type { Fault } from './fault.ts';
import { CHARTS } from './list/charts.ts';
import { DATA } from './list/data.ts';
import { DRAWS } from './list/draws.ts';
import { FLEET } from './list/fleet.ts';
import { FOOTPRINT } from './list/footprint.ts';
import { HTTP } from './list/http.ts';
import { KEPT } from './list/storage.ts';
import { LIVE } from './list/live.ts';
import { PAGES } from './list/pages.ts';
import { POLICY } from './list/policy.ts';
import { PROPOSALS } from './list/proposals.ts';
import { ROOM } from './list/room.ts';
import { ROUTES } from './list/routes.ts';
import { STOCK } from './list/stock.ts';
import { STORE } from './list/store.ts';
import { TERRITORY } from './list/territory.ts';

export const FAULTS: readonly Fault[] = [
  ...DRAWS,
  ...FOOTPRINT,
  ...PROPOSALS,
  ...STOCK,
  ...POLICY,
  ...FLEET,
  ...ROOM,
  ...TERRITORY,
  ...DATA,
  ...HTTP,
  ...ROUTES,
  ...STORE,
  ...LIVE,
  ...PAGES,
  ...CHARTS,
  ...KEPT,
];
