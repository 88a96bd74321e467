/** What lays the proposals of a class on the ticket of a pupil: those for which something is computed, with who acts. */
import type { Library } from '../../../../data/library.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../../dictionaries.ts';
import type { Messages } from '../../../words/messages.ts';
import type * as proposalWords from '../../../words/proposals/fr.ts';
import type { TicketFacts } from './types.ts';

const WORDS = byLanguage(
  import.meta.glob<Messages<typeof proposalWords>>('../../../words/proposals/*.ts', { eager: true }),
);

export function ticketFacts(
  { catalogue, measures, gestures, proposals, programme, school }: Library,
  language: Language,
): TicketFacts {
  const { actors } = WORDS[language];
  const computed = proposals.proposals.filter(({ lever }) => lever !== undefined);
  const isFewer = (one: string | undefined) =>
    proposals.levers.some(({ id, act }) => id === one && act.kind === 'number');
  const acts = computed.map(({ id, lever }) => {
    const measure = measures.find((one) => one.id === id);
    const title = (measure ?? gestures.find((one) => one.id === id)!).title[language];
    const who = (measure?.actors ?? (['household'] as const)).map((actor) => actors[actor]!).join(', ');
    return [id, { title, who, ...(isFewer(lever) && { oneFewer: true as const }) }] as const;
  });
  return {
    numbers: { ...proposals, proposals: computed },
    acts: Object.fromEntries(acts),
    inventory: school.questions.map(({ id, target, levels, min, max }) => ({ id, target, levels, min, max })),
    devices: Object.fromEntries(catalogue.devices.map(({ id, label }) => [id, label[language]])),
    origin: programme.origin[language],
  };
}
