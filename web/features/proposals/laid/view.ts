/** The proposals under a receipt laid down, filtered and in their groups, ready to draw. */
import type { Library } from '../../../../data/library.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { gainOf } from '../../../../models/proposals/alone.ts';
import { GAIN_GROUPS, inGainOrder, type GainGroup } from '../../../../models/proposals/order.ts';
import { layDown, type LaidReceipt, type LaidEffect } from '../../../../models/proposals/laid.ts';
import { sealOfProposal, type Proposal } from '../../../../models/proposals/proposals.ts';
import { isAttested, type Seal } from '../../../../models/proposals/seal.ts';
import { farWords } from '../../../effects/effectWords.ts';
import { amount } from '../../../format.ts';
import { proposalPath } from '../../../pages.ts';
import type { Average } from '../../../effects/average.ts';
import { stripsOf, type Strip } from './marks.ts';
import type { LaidQuery } from './query.ts';
import { reasonOf, REASONS, type Reason } from './reasons.ts';
import { figureTold, HARDLY, rowTold, savedBy, weighed, type Telling } from './telling.ts';
import type { LaidPageMessages } from './words/page/fr.ts';

export interface LinkShown {
  readonly id: string;
  readonly text: string;
  readonly href: string;
}

export interface RowShown {
  /** Of the proposal whose figure it is. */
  readonly id: string;
  readonly titles: readonly (LinkShown & { readonly atBest: boolean })[];
  readonly aside: string;
  readonly figure: string;
  readonly range: string;
  readonly acts: string;
  readonly seal: Seal;
  /** The same in words, with what is left out of it. */
  readonly known: string;
  readonly guessed: boolean;
  /** Whether it is one of those that would take off most. */
  readonly heavy: boolean;
  /** Where it acts, when that is outside the receipt. */
  readonly outside: string | undefined;
  readonly strips: readonly Strip[];
}

export interface GroupShown {
  readonly group: GainGroup;
  /** Its name, with what the heaviest of its rows would take off. */
  readonly title: string;
  readonly rows: readonly RowShown[];
}

export interface ListShown {
  /** Every group, those without a row too. */
  readonly groups: readonly GroupShown[];
  readonly unfigured: readonly { readonly reason: Reason; readonly links: readonly LinkShown[] }[];
  /** Those of the rows. */
  readonly effects: readonly LaidEffect[];
  /** Proposals shown, and those of them that have a figure. */
  readonly found: number;
  readonly figured: number;
}

export interface Told extends Telling {
  readonly page: LaidPageMessages;
}

/** Of the measures, whose effects on a French person are worked out once. */
export const laidMeasures = ({ proposals: { proposals } }: Library, { ground }: Average): LaidReceipt =>
  layDown(
    proposals.filter(({ kind }) => kind === 'measure'),
    ground,
    'person',
  );

type Said = Library['measures'][number];

export const titleOf = (id: string, { measures }: Library, language: Language): string =>
  measures.find((each) => each.id === id)!.title[language];

export function listShown(laid: LaidReceipt, asked: LaidQuery, library: Library, told: Told): ListShown {
  const saidOf = ({ id }: Proposal): Said => library.measures.find((each) => each.id === id)!;
  const asksFor = (proposal: Proposal) =>
    (asked.actor === undefined || saidOf(proposal).actors.includes(asked.actor)) &&
    (asked.seal === undefined || sealOfProposal(proposal, library.proposals) === asked.seal);
  const actsThere = ({ bites }: LaidEffect) =>
    asked.acts === undefined || bites.some(({ segment }) => laid.segments[segment]!.component === asked.acts);
  const effects = laid.effects
    .filter(actsThere)
    .map((effect) => ({ ...effect, proposals: effect.proposals.filter(asksFor) }))
    .filter(({ proposals }) => proposals.length > 0);
  const unfigured = asked.acts === undefined ? laid.unfigured.filter(asksFor) : [];
  const figured = effects.reduce((sum, { proposals }) => sum + proposals.length, 0);
  const ofCouncils = new Set(library.stock.levers.flatMap(({ measures }) => measures));
  const heaviest = new Set(weighed(effects).heavier.map(({ shownBy: { id } }) => id));
  const row = (effect: LaidEffect) => ({
    ...rowShown(effect, laid, saidOf, told),
    known: knownTold(effect, library, told),
    heavy: heaviest.has(effect.shownBy.id),
  });
  return {
    groups: GAIN_GROUPS.map((group) => {
      const own = effects.filter((effect) => effect.group === group);
      return { group, title: mostTold(group, own, told), rows: own.map(row) };
    }),
    unfigured: REASONS.flatMap((reason) => {
      const links = unfigured
        .filter((one) => reasonOf(one, ofCouncils) === reason)
        .map((one) => linkTo(saidOf(one), told));
      return links.length > 0 ? [{ reason, links }] : [];
    }),
    effects,
    found: figured + unfigured.length,
    figured,
  };
}

/** The name of a group, then what the heaviest of it would take off, so that it is found at one look. */
function mostTold(group: GainGroup, effects: readonly LaidEffect[], told: Told): string {
  const { language, messages, page } = told;
  const most = Math.max(0, ...effects.map(savedBy));
  const fall = most < HARDLY ? [] : [page.most(messages.fall(amount(most, language)))];
  return [page.gainGroups[group], ...fall].join('\u2002');
}

const linkTo = (
  { id, title }: Pick<Said, 'id' | 'title'>,
  { language }: Pick<Telling, 'language'>,
): LinkShown => ({ id, text: title[language], href: proposalPath(id, language) });

function rowShown(
  effect: LaidEffect,
  { segments }: LaidReceipt,
  saidOf: (proposal: Proposal) => Said,
  told: Told,
): Omit<RowShown, 'heavy' | 'known'> {
  const { page } = told;
  const { proposals, shownBy, effect: own, bites } = effect;
  const actors = [...new Set(proposals.flatMap((one) => saidOf(one).actors))].map((id) => page.actors[id]);
  return {
    id: shownBy.id,
    titles: proposals.map((one) => ({
      ...linkTo(saidOf(one), told),
      atBest: one.atMost === true && shownBy.atMost !== true,
    })),
    aside: [actors.join(', '), ...(proposals.length > 1 ? [page.shared(proposals.length)] : [])].join(' · '),
    ...rowTold(effect, segments, told),
    seal: own.seal,
    guessed: !isAttested(own.seal),
    outside: outsideOf(effect, told),
    strips: stripsOf(bites, segments),
  };
}

/**
 * How its figure is known, and what is not: how many would follow, where it holds if everyone does, or where a law acts by
 * what people do at home, which it supposes them to do as far as that.
 */
function knownTold(
  { effect: { seal, atMost }, shownBy: { lever, intensity } }: LaidEffect,
  { proposals: { proposals }, levers }: Library,
  { language, page }: Told,
): string {
  const known = page.sealsBeside[seal];
  if (!isAttested(seal)) return known;
  if (atMost) return page.butFollowing(known);
  if (!proposals.some((one) => one.kind === 'gesture' && one.lever === lever)) return known;
  const { intensity: of, whole } = levers[lever!]!;
  return page.supposing(
    known,
    farWords(intensity, { intensity: of[language], whole: whole[language] }, language),
  );
}

/** Where it acts, when that is outside the receipt. */
export const outsideOf = (
  { effect: { aside }, shownBy: { lever } }: LaidEffect,
  { page }: Pick<Told, 'page'>,
): string | undefined => aside && (page.outside[lever!] ?? page.outsideOther);

export interface GestureShown extends LinkShown {
  readonly figure: string;
  /** The convention that it hangs on; empty where it does on none. */
  readonly rule: string;
}

/** What a household may do by itself, in the order of all rankings. */
export function gesturesShown(library: Library, { effects }: Average, told: Told): GestureShown[] {
  const gestures = library.proposals.proposals.filter(({ kind }) => kind === 'gesture');
  return inGainOrder(gestures, ({ id }) => gainOf(effects.get(id))).map(({ id, lever }) => ({
    ...linkTo(
      library.gestures.find((each) => each.id === id)!,
      told,
    ),
    figure: briefly(id, { effects }, told),
    rule: lever === 'second-hand' ? told.page.gestures.byRule : '',
  }));
}

/** The figure of a proposal in a French person’s year, with its range, in one line. */
export function briefly(
  id: string,
  { effects }: Pick<Average, 'effects'>,
  told: Pick<Telling, 'language' | 'messages' | 'per'>,
): string {
  const { figure, range } = figureTold(effects.get(id), told);
  return range ? `${figure} (${range})` : figure;
}

export interface ProgrammePart {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly reason: string;
  readonly chapter: boolean;
  readonly measures: readonly (LinkShown & {
    readonly figure: string;
    /** Nothing where there is no figure. */
    readonly seal: Seal | undefined;
  })[];
}

/**
 * Chapters, each followed by its headings, with the measures under each, in the order of the booklet.
 * @param list those that are shown, whatever is asked
 */
export function programmeShown(
  library: Library,
  average: Average,
  list: ListShown,
  told: Told,
): readonly ProgrammePart[] {
  const { language, page } = told;
  const { programme, measures, proposals } = library;
  const shown = new Set([
    ...list.effects.flatMap((effect) => effect.proposals.map(({ id }) => id)),
    ...list.unfigured.flatMap(({ links }) => links.map(({ id }) => id)),
  ]);
  const kept = measures.filter(({ id }) => shown.has(id));
  return programme.chapters.flatMap((chapter) =>
    [{ ...chapter, chapter: true }, ...chapter.headings.map((each) => ({ ...each, chapter: false }))].map(
      ({ id, title, link, chapter: isChapter }): ProgrammePart => ({
        id,
        title: title[language],
        link: page.programme.links[link.kind],
        reason: link.reason[language],
        chapter: isChapter,
        measures: kept
          .filter(({ heading }) => heading === id)
          .map((measure) => {
            const proposal = proposals.proposals.find((each) => each.id === measure.id)!;
            return {
              ...linkTo(measure, told),
              figure:
                proposal.lever === undefined ? page.programme.noFigure : briefly(measure.id, average, told),
              seal: proposal.lever === undefined ? undefined : sealOfProposal(proposal, proposals),
            };
          }),
      }),
    ),
  );
}
