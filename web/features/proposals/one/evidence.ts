/** What published work says for a proposal, and what it says against it or leaves in doubt, from the data alone. */
import type { Library } from '../../../../data/library.ts';
import type { Source } from '../../../../data/files.ts';
import type { AloneEffect } from '../../../../models/proposals/alone.ts';
import type { Text } from '../../../../models/catalogue/catalogue.ts';
import { maybeNothing } from '../../../effects/effectWords.ts';
import type { Entry } from '../entry.ts';

export interface Said {
  readonly says: Text;
  readonly sources: readonly Source[];
}

export interface Evidence {
  readonly supports: readonly Said[];
  /** What contradicts it, or what nobody has been able to show. */
  readonly doubts: readonly Said[];
  /** Whether what is computed may come to nothing. */
  readonly maybeNothing: boolean;
}

/** What a text says, in every language. */
const wordingOf = (text: Text): string => Object.values(text).join();

/** Of its lever in a household, and of the levers by which a council enacts it. */
export function evidenceOf(
  { proposal, lever }: Entry,
  effect: AloneEffect | undefined,
  { directions, sources, stock }: Pick<Library, 'directions' | 'sources' | 'stock'>,
): Evidence {
  const enacts = new Set(
    stock.levers.filter(({ measures }) => measures.includes(proposal.id)).map(({ id }) => id),
  );
  const about = directions.filter((one) =>
    one.door === 'household' ? one.lever === lever?.id : enacts.has(one.lever),
  );
  const said = (supports: boolean): Said[] => {
    const found = about.flatMap(({ sign, says, but, evidence }) => [
      ...((sign === 'saves') === supports ? [{ says, evidence }] : []),
      ...(but && !supports ? [{ says: but, evidence }] : []),
    ]);
    // a household and a council may rest on the same sentence
    const texts = [...new Set(found.map(({ says }) => wordingOf(says)))];
    return texts.map((text) => {
      const { says, evidence } = found.find((one) => wordingOf(one.says) === text)!;
      return { says, sources: [...new Set(evidence.map(({ source }) => sources[source]!))] };
    });
  };
  return {
    supports: said(true),
    doubts: said(false),
    maybeNothing: effect !== undefined && maybeNothing((effect.aside ?? effect).saving),
  };
}
