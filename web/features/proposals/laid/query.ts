/** What the page of the proposals is asked for: read from any address, valid or not, and written back to one. */
import { COMPONENTS, type Component } from '../../../../models/catalogue/catalogue.ts';
import { ACTORS, type Actor } from '../../../../models/proposals/proposals.ts';
import { SEALS, type Seal } from '../../../../models/proposals/seal.ts';

export interface LaidQuery {
  /** Of whom the effects are shown; a household’s own are shown by its device alone. */
  readonly subject: 'person' | 'commune';
  /** The code of a commune; without one, a commune of a usual size. */
  readonly commune?: string;
  /** What was typed to find a commune. */
  readonly q?: string;
  readonly acts?: Component;
  readonly actor?: Actor;
  readonly seal?: Seal;
  readonly order: 'gain' | 'programme';
}

const LONGEST_NAME = 100;

/** Unreadable values are treated as absent. */
export function readQuery(read: (name: string) => string | undefined): LaidQuery {
  const one = <T extends string>(name: string, known: readonly T[]) =>
    known.find((value) => value === read(name));
  const commune = /^\w{5}$/.exec(read('commune') ?? '')?.[0];
  const q = (read('q') ?? '').trim().slice(0, LONGEST_NAME);
  const acts = one('acts', COMPONENTS);
  const actor = one('actor', ACTORS);
  const seal = one('seal', SEALS);
  const isCommune = commune !== undefined || q !== '' || read('subject') === 'commune';
  if (isCommune)
    return {
      subject: 'commune',
      ...(commune !== undefined && { commune }),
      ...(q && commune === undefined && { q }),
      ...(seal && { seal }),
      order: 'gain',
    };
  return {
    subject: 'person',
    ...(acts && { acts }),
    ...(actor && { actor }),
    ...(seal && { seal }),
    order: one('order', ['programme'] as const) ?? 'gain',
  };
}

/** The same query always gives the same address. */
export function addressOf(path: string, asked: LaidQuery): string {
  const { subject, commune, q, acts, actor, seal, order } = asked;
  const said = Object.entries({
    subject: subject === 'commune' && commune === undefined && q === undefined ? subject : undefined,
    commune,
    q,
    acts,
    actor,
    seal,
    order: order === 'programme' ? order : undefined,
  });
  const text = new URLSearchParams(
    said.filter((pair): pair is [string, NonNullable<(typeof pair)[1]>] => pair[1] !== undefined),
  ).toString();
  return text ? `${path}?${text}` : path;
}

/** Where the list of the first edition, which stood apart, has gone; its pages are all on one. */
export function formerly(path: string, read: (name: string) => string | undefined): string {
  const { acts: _acts, ...kept } = readQuery((name) =>
    name === 'seal' || name === 'actor' ? read(name) : undefined,
  );
  if (read('kind') === 'gesture') return `${path}#gestures`;
  const heading = /^[a-z-]{1,40}$/.exec(read('heading') ?? '')?.[0];
  if (heading !== undefined) return `${addressOf(path, { ...kept, order: 'programme' })}#${heading}`;
  return addressOf(path, kept);
}
