/**
 * What is drawn of a proposal where its link is shared, from what its page shows: its subject; else what it takes off one
 * person's receipt; else who decides.
 */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { EffectWords } from '../../../effects/effectWords.ts';
import { amount } from '../../../format.ts';
import type { Own, OwnBar } from '../../../picture/card.ts';
import { lessSaid } from './less.ts';
import { DECIDERS } from './deciders.ts';
import { subjectTold } from './subjectRows.ts';
import type { ProposalShown } from './view.ts';
import type { OneMessages } from './words/fr.ts';

export function pictureOf(
  { subject, person, component, view }: ProposalShown,
  words: EffectWords,
  language: Language,
  m: OneMessages,
): Own {
  const plate = component ?? 'sand';
  if (subject) {
    const bars = subjectTold(subject, language, m).map(({ name, value, icon, solid, dashed }): OwnBar => ({
      name,
      value,
      ...(icon && { icon }),
      solid: solid / subject.most,
      dashed: dashed / subject.most,
    }));
    return { plate, title: m.subject.titles[subject.kind], bars };
  }
  const { total, acts, takes, most } = person;
  if (acts > 0) {
    const bar = (name: string, value: string, solid: number, dashed = 0): OwnBar => ({
      name,
      value,
      solid: Math.max(0, solid) / total,
      dashed: Math.max(0, dashed) / total,
    });
    const kg = (value: number) => m.kg(amount(value, language));
    const bars = [
      bar(m.picture.whole, kg(total), total),
      bar(m.picture.acts, kg(acts), acts),
      bar(m.picture.takes, lessSaid(words, m), takes, most - takes),
    ];
    return { plate, title: m.person, bars };
  }
  return {
    plate,
    stands: view.entry.actors.map((actor) => DECIDERS[actor]),
  };
}
