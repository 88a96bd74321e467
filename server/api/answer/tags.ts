/** The subjects under which the document tells the routes. */

interface Tag {
  readonly description: string;
  /** What the addresses of its routes begin with, after /api and the version. */
  readonly tells: readonly string[];
}

export const TAGS: Readonly<Record<string, Tag>> = {
  Footprints: { description: 'Answers in, a footprint out', tells: ['footprints', 'verify'] },
  Proposals: {
    description: 'The programme, its measures, the gestures of a household, and what they save',
    tells: ['proposals', 'programme', 'prices', 'corridor', 'effects'],
  },
  Territories: {
    description: 'French communes, EPCI, departments and regions',
    tells: [
      'territories',
      'communes.csv',
      'policies',
      'simulations',
      'offers',
      'backcasts',
      'curves',
      'scenarios',
      'fleets',
    ],
  },
  Rooms: {
    description: 'A class that works together: anonymous, at its facilitator’s pace',
    tells: ['rooms', 'totals'],
  },
  Factors: { description: 'Every figure and where it comes from', tells: ['factors'] },
  Catalogue: {
    description: 'Everything the models compute with, to compute elsewhere',
    tells: ['catalogue'],
  },
  Server: { description: 'The server itself', tells: ['openapi.json', 'healthz', 'readyz', 'version'] },
};

const TAG_OF = new Map(
  Object.entries(TAGS).flatMap(([tag, { tells }]) => tells.map((first) => [first, tag])),
);

/** @throws when no subject tells of an address */
export function tagOf(path: string): string {
  const [, first] = /^\/(?:api\/)?(?:v1\/)?([^/]+)/.exec(path) ?? [];
  const tag = TAG_OF.get(first!);
  if (tag === undefined) throw new Error(`no tag of the document tells of ${path}`);
  return tag;
}
