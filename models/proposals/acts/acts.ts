/** The kinds of act, each with its rule. */
import type { Act, ActKind, ActOf } from './act.ts';
import { collectiveAct } from './collective.ts';
import { definitionAct } from './definition.ts';
import { hostingAct } from './hosting.ts';
import { lifetimeAct } from './lifetime.ts';
import { numberAct } from './number.ts';
import { onceAct } from './once.ts';
import { originAct } from './origin.ts';
import { placeAct } from './place.ts';
import type { ActRule } from './rule.ts';
import { sizeAct } from './size.ts';
import { standbyAct } from './standby.ts';
import { volumeAct } from './volume.ts';

export const ACTS: { readonly [K in ActKind]: ActRule<ActOf<K>> } = {
  number: numberAct,
  size: sizeAct,
  origin: originAct,
  lifetime: lifetimeAct,
  standby: standbyAct,
  volume: volumeAct,
  definition: definitionAct,
  place: placeAct,
  hosting: hostingAct,
  collective: collectiveAct,
  once: onceAct,
};

export const ruleOf = ({ kind }: Act): ActRule => ACTS[kind];
