/**
 * How long a request may take, in milliseconds of an ordinary machine, known from what it asks for alone. This
 * decides which process answers, and how much may wait: the order of magnitude is enough.
 */
import type { SimulationRequest } from '../../models/council/plan/request.ts';
import type { OfferRequest } from '../../models/council/plan/offerRequest.ts';
import type { BackcastRequest, CurveRequest } from '../../models/council/search/backcastRequest.ts';
import { BACKCAST_DRAWS } from '../../models/council/search/goal.ts';
import type { FleetRequest } from '../../models/fleet/judge/request.ts';
import { drawCountOf } from '../../models/fleet/judge/request.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../models/draws/sample.ts';
import type { Answers } from '../../models/household/answers.ts';
import { present } from '../../models/request/present.ts';
import type { SavedResult } from '../../models/versions/savedResult.ts';
import { type EffectsRequest, type FootprintRequest } from '../api/request/fields.ts';

/** The cost of the draws of every factor. Those of a request that gives neither draws nor seed are made already. */
const SAMPLE = { any: 10, draw: 0.02 } as const;
/** Lines of a household that gives no answers. */
const USUAL_ITEMS = 20;
const ITEM_DRAW = 5e-5;
/** The cost of one proposal laid on one item, in one draw. */
const LAID_DRAW = 1e-4;
const GROUP_DRAW = 6e-4;
const POLICY_DRAW = 0.2;
const BACKCAST_DRAW = 5;
/** Searches of several goals share what they measure. */
const CURVE_DRAW = 10;
/** Each lever alone, and the ready policies; then each scenario that is compared, lever by lever. */
const OFFER_DRAW = { any: 0.6, scenario: 0.4 } as const;

export const footprintCost = ({
  draws = DEFAULT_DRAWS,
  seed = DEFAULT_SEED,
  devices = [],
  uses = [],
  ranges,
}: FootprintRequest): number => {
  const made = draws === DEFAULT_DRAWS && seed === DEFAULT_SEED;
  const sample = SAMPLE.any + draws * SAMPLE.draw;
  const footprint = draws * itemsOf({ devices, uses }) * ITEM_DRAW;
  // published ranges alone have another sample, and the questions are those of the usual one
  const published = ranges === 'published' ? sample + footprint : 0;
  return (made ? 0 : sample) + footprint + published;
};

/** Two runs at central values, and their terms side by side. */
const COMPARING = 1;

/** @param saved checked, so that its answers are answers but for what is left out */
export const verifyCost = ({ answers, ...saved }: SavedResult): number => {
  const { devices, uses, ranges } = answers as Answers;
  const { draws, seed } = saved;
  return COMPARING + footprintCost(present({ devices, uses, ranges, draws, seed }));
};

export const effectsCost = (request: EffectsRequest): number => {
  const { draws = DEFAULT_DRAWS, devices = [], uses = [], proposals = [] } = request;
  return footprintCost(request) + draws * itemsOf({ devices, uses }) * proposals.length * LAID_DRAW;
};

const itemsOf = ({ devices, uses }: { devices: readonly unknown[]; uses: readonly unknown[] }): number =>
  Math.max(USUAL_ITEMS, devices.length + uses.length);

/** A fleet has draws of its own, so no request about a fleet is short. */
export const fleetCost = (request: FleetRequest): number => {
  const draws = drawCountOf(request);
  return SAMPLE.any + draws * (SAMPLE.draw + request.groups.length * GROUP_DRAW);
};

export const simulationCost = ({ draws = DEFAULT_DRAWS }: SimulationRequest): number =>
  SAMPLE.any + draws * POLICY_DRAW;

export const offerCost = ({ draws = DEFAULT_DRAWS, scenarios = [] }: OfferRequest): number =>
  SAMPLE.any + draws * (OFFER_DRAW.any + scenarios.length * OFFER_DRAW.scenario);

export const curveCost = ({ draws = BACKCAST_DRAWS.max }: CurveRequest): number => draws * CURVE_DRAW;

export const backcastCost = ({ draws = BACKCAST_DRAWS.max }: BackcastRequest): number =>
  draws * BACKCAST_DRAW;

/** A page of the council door, with the three scenarios that its address may hold. */
export const PAGE_COST = 300;

/** The picture of a page, drawn and compressed. */
export const PICTURE_COST = 80;
