/** A review on the server: drawn with the scenario of its address, for the first year in which an action begins. */
import { render } from 'svelte/server';
import type { Library } from '../../../../data/library.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { inEach } from '../../../../models/catalogue/language.ts';
import { plannedIn } from '../../../../models/council/outcome/review.ts';
import { inLeverOrder, rankedLevers } from '../../../../models/council/outcome/ranking.ts';
import { askedIn, levelsWith, type Done } from '../../../../models/council/plan/law.ts';
import { withAssumed } from '../../../../models/council/plan/assumed.ts';
import { settingOf, type PolicyPlan } from '../../../../models/council/plan/plan.ts';
import type { Pull } from '../../../../models/council/plan/scenario.ts';
import type { PolicyLever } from '../../../../models/council/plan/catalogue.ts';
import { isAttested } from '../../../../models/proposals/seal.ts';
import { CAFE_LEVER, usualCafe } from '../../../../models/repairs/count.ts';
import { thresholdIn } from '../../../../models/fleet/judge/ratios.ts';
import { byLanguage } from '../../../dictionaries.ts';
import type { Draw } from '../../../document.ts';
import { territoryPartPath } from '../../../pages.ts';
import { changesTold } from '../changeWords.ts';
import { COUNTED_AS } from '../note/indicators.ts';
import { paidByYear } from '../note/means.ts';
import type { Ask } from '../deliberation/render.ts';
import type { Asked, NoteWords } from '../note/noteView.ts';
import { review as reviewPage } from '../page.ts';
import { backTo, type Fields } from '../scenarioAddress.ts';
import { otherLivesSaid } from '../lastYear.ts';
import { scopesIn } from '../simulations.ts';
import Review from './Review.svelte';
import ReviewPage from './ReviewPage.svelte';
import { createReview } from './review.svelte.ts';
import type { ActionShown, CafeShown, IndicatorShown, ReviewInitial, Written } from './initial.ts';
import type { ReviewMessages } from './words/fr.ts';

const WORDS = byLanguage(import.meta.glob<ReviewMessages>('./words/*.ts', { eager: true, import: 'review' }));

/** @param words of the note */
export function createReviewPage(
  library: Library,
  ask: Ask,
  words: Readonly<Record<Language, NoteWords>>,
  draw: Draw,
) {
  /**
   * @param host of this site, as the reader knows it
   * @returns nothing when no territory has this code
   */
  return function review(language: Language, code: string, fields: Fields, host: string): string | undefined {
    const asked = ask(language, code, fields);
    if (!asked) return undefined;
    const m = WORDS[language];
    const { council, tool } = words[language];
    const { territory, told, query, rest, problems } = asked.opened;
    const changed = changesTold(asked.departures, language, tool);
    const lives = otherLivesSaid(asked.summary, words[language].opened);
    const { seals } = words[language].note;
    const state = initialOf(library, asked, { language, changed, lives, seals, m });
    const href = territoryPartPath(code, 'review', language) + query;
    const main = render(ReviewPage, {
      props: {
        language,
        messages: m,
        council,
        problems,
        name: territory.name,
        title: told.titles?.[0] ?? '',
        changed,
        against: council.against[told.trend],
        actions: state.actions.length,
        body: render(Review, { props: { tool: createReview(state, m) } }).body,
        scenario: backTo(asked.opened, language),
        href,
        address: host + href,
      },
    }).body;
    return draw(reviewPage, language, {
      title: m.title(territory.name),
      description: m.description(territory.name),
      main,
      addresses: inEach((each) => territoryPartPath(territory.code, 'review', each) + rest),
      state,
    });
  };
}

interface Said {
  readonly language: Language;
  readonly changed: string;
  readonly lives: string;
  readonly seals: NoteWords['note']['seals'];
  readonly m: ReviewMessages;
}

function initialOf(
  library: Library,
  { opened, summary }: Asked,
  { language, changed, lives, seals, m }: Said,
): ReviewInitial {
  const { place, told } = opened;
  const { base } = library.stock;
  const years = summary.years.filter((year) => year > base);
  const starts = told.pulls.map(({ start }) => start);
  const cafe = cafeOf(library, told, language);
  return {
    language,
    place,
    told: { ...told, others: [] },
    base,
    years,
    year: starts.length > 0 ? Math.min(...starts, told.horizon) : years[0]!,
    actions: actionsOf(library, { opened }, years, { language, seals, m }),
    indicators: [
      ...indicatorsOf(library, { opened, summary }, years, language),
      ...(told.pulls.length > 0 ? [spentIn(library, { opened, summary }, years, m)] : []),
    ],
    ...(cafe && { cafe }),
    changed,
    lives,
  };
}

/** With what was assumed of it. */
function cafeOf(
  { stock, catalogue }: Library,
  { pulls, assumed }: PolicyPlan,
  language: Language,
): CafeShown | undefined {
  if (!pulls.some(({ lever }) => lever === CAFE_LEVER)) return undefined;
  const usual = usualCafe(withAssumed(stock, assumed));
  const named = new Map(catalogue.devices.map(({ id, label }) => [id, label[language]]));
  return (
    usual && {
      repairs: usual.repairs,
      types: Object.fromEntries(usual.types.map((id) => [id, named.get(id)!])),
    }
  );
}

/** Euros of the actions whose cost is known, by year. */
function spentIn(
  { stock }: Library,
  { opened: { place, told }, summary: { euros } }: Pick<Asked, 'opened' | 'summary'>,
  years: readonly number[],
  m: ReviewMessages,
): IndicatorShown {
  const setting = settingOf(told, place, stock.base);
  const paid = told.pulls.flatMap((pull) => {
    const lever = stock.levers.find(({ id }) => id === pull.lever)!;
    const cost = paidByYear(lever, pull, told.costs, { stock, setting });
    return cost ? [cost] : [];
  });
  return {
    id: 'spent',
    label: m.spent.label,
    kind: 'spent',
    euros: years.map((year) =>
      paid.length === 0 ? null : paid.reduce((sum, cost) => sum + cost[year - setting.base - 1]!, 0),
    ),
    partly: euros.unknown.length > 0,
  };
}

const WRITTEN: Readonly<Record<PolicyLever['intensity']['per'], Written>> = {
  whole: 'count',
  thousand: 'count',
  times: 'count',
  percent: 'percent',
  years: 'years',
};

function actionsOf(
  library: Library,
  { opened: { place, told } }: Pick<Asked, 'opened'>,
  years: readonly number[],
  { language, seals, m }: Omit<Said, 'changed' | 'lives'>,
): ActionShown[] {
  const scopes = scopesIn(place, library, told.assumed);
  const setting = settingOf(told, place, library.stock.base);
  return inLeverOrder(told.pulls, rankedLevers(library)).map((pull) => {
    const lever = library.stock.levers.find(({ id }) => id === pull.lever)!;
    const { per, max, unit } = lever.intensity;
    const words = m.done[lever.id];
    /** Without words of its own, an action is told in the unit of the catalogue. */
    const each = (words && scopes[lever.id]!.each) ?? 1;
    return {
      id: lever.id,
      label: lever.label[language],
      seal: seals[lever.seal],
      guessed: !isAttested(lever.seal),
      ask: words?.ask ?? m.ask(unit[language]),
      written: per === 'whole' && !Number.isInteger(pull.intensity) ? 'parts' : WRITTEN[per],
      each,
      most: rounded(max * each),
      planned: plannedLevels(lever, pull, years, setting).map((level) => level * each),
      asked: years.map((year) => askedIn(lever, year)),
    };
  });
}

/** Of a share that a law bounds: all of it, never below what the law asks or what is done. */
const plannedLevels = (lever: PolicyLever, pull: Pull, years: readonly number[], setting: Done): number[] => {
  if (!lever.minimum) return years.map((year) => plannedIn(pull, year));
  const levels = levelsWith(lever, pull, setting);
  return years.map((year) => levels[year - setting.base - 1]!);
};

const DIGITS = 2;
/** A bound that is said as it is. */
const rounded = (value: number): number => Number(value.toPrecision(DIGITS));
const HUNDRED = 100;
/** People of what is counted for so many of them. */
const THOUSAND = 1000;

/** Those of the yearly review that the law asks for. */
function indicatorsOf(
  { reen, fleet }: Library,
  { opened: { told, place }, summary: { series, years: simulated } }: Pick<Asked, 'opened' | 'summary'>,
  years: readonly number[],
  language: Language,
): IndicatorShown[] {
  return reen.indicators.map(({ id, label, output, law }): IndicatorShown => {
    const named = { id, label: label[language] };
    if (output) {
      const { name, way } = output;
      const planned = years.map((year) => series[name].difference[simulated.indexOf(year)]!);
      return { ...named, kind: 'output', output: name, way, planned };
    }
    const as = COUNTED_AS[id];
    // what an action says is not asked again
    if (as !== undefined && told.pulls.some(({ lever }) => lever === as))
      return { ...named, kind: 'own', as, each: place.people / THOUSAND };
    if (!law) return { ...named, kind: 'own' };
    const shares = years.map((year) => thresholdIn(fleet.rules.law[law], year)?.share);
    return {
      ...named,
      kind: 'law',
      thresholds: shares.map((share) => (share === undefined ? null : share * HUNDRED)),
    };
  });
}
