/** The page of the proposals on the server: of a French person, or of a commune, whose simulation takes a while. */
import { render } from 'svelte/server';
import type { Library } from '../../../../data/library.ts';
import type { Territories } from '../../../../data/territories/territories.ts';
import type { Language, Text } from '../../../../models/catalogue/catalogue.ts';
import { inEach } from '../../../../models/catalogue/language.ts';
import { COMMUNE } from '../../../../models/council/outcome/commune.ts';
import { leversIn, rankedLevers, type RankedLever } from '../../../../models/council/outcome/ranking.ts';
import { once } from '../../../../models/draws/memo.ts';
import { sealOfProposal } from '../../../../models/proposals/proposals.ts';
import { SEALS, type Seal } from '../../../../models/proposals/seal.ts';
import { collectiveShare } from '../../../../models/household/collective.ts';
import { untouchedBy, type LaidReceipt } from '../../../../models/proposals/laid.ts';
import { OWN } from '../../../../models/territory/own.ts';
import { placeIn } from '../../../../models/territory/population.ts';
import { kindOfCode } from '../../../../models/territory/row.ts';
import { byLanguage } from '../../../dictionaries.ts';
import { unmarked, type Body, type Draw } from '../../../document.ts';
import type { Average } from '../../../effects/average.ts';
import type { Embedding } from '../../../embedding.ts';
import { amount, between, exact, whole } from '../../../format.ts';
import { mass } from '../../../mass.ts';
import { pathOf, territoryPath } from '../../../pages.ts';
import { actionsShown, scaledTo } from './communeView.ts';
import { namesProgramme } from '../../../served.ts';
import EmbeddedRanking from './EmbeddedRanking.svelte';
import LaidPage from './LaidPage.svelte';
import { embeddedRanking, proposals as page } from '../page.ts';
import { addressOf, readQuery, type LaidQuery } from './query.ts';
import { measuresOf } from './numbers.ts';
import { findingOf, kgTold, minuteTold } from './telling.ts';
import {
  gesturesShown,
  laidMeasures,
  listShown,
  outsideOf,
  programmeShown,
  titleOf,
  type ListShown,
  type Told,
} from './view.ts';
import type { LaidMessages } from './words/fr.ts';
import type { LaidPageMessages } from './words/page/fr.ts';

const LAID = byLanguage(import.meta.glob<LaidMessages>('./words/*.ts', { eager: true, import: 'laid' }));
const PAGE = byLanguage(
  import.meta.glob<LaidPageMessages>('./words/page/*.ts', { eager: true, import: 'laidPage' }),
);
/** Those of some proposals or actions, and the one that is asked for, if only to be told that nothing has it. */
const sealsAmong = (found: readonly Seal[], { seal }: LaidQuery): Seal[] =>
  SEALS.filter((each) => each === seal || found.includes(each));

/** The heaviest thing on which nothing acts. @returns nothing where it is many things */
function untouchedTold(laid: LaidReceipt, m: LaidPageMessages): string {
  const [least] = untouchedBy(laid);
  const named = least?.things.length === 1 ? m.onNothing[least.things[0]!] : undefined;
  return named ? m.untouched(named) : '';
}

const MOST_FOUND = 20;
/** Among communes stand groups of them, which are searched too. */
const MOST_SEARCHED = 60;

export interface LaidAnswer {
  /** One for each query, however it was written. */
  readonly address: string;
  /** Whether a commune is simulated to draw it. */
  readonly simulated: boolean;
}

export type LaidPages = ReturnType<typeof createLaidPages>;

export function createLaidPages(
  library: Library,
  territories: Territories,
  average: () => Average,
  draw: Draw,
) {
  /** Without a name, the programme is not shown: levers stand in the place of its measures. */
  const isNamed = namesProgramme(library);
  const laid = once(() => laidMeasures(library, average()));
  const isCommune = (code: string) => kindOfCode(code) === 'commune' && territories.has(code);
  const hrefOf = (language: Language, code: string | undefined, name: string) => {
    const own = code ?? OWN;
    const place: Readonly<Record<string, string>> =
      code === undefined ? { name, people: String(COMMUNE.people) } : {};
    return ({ lever: { id, intensity } }: RankedLever) =>
      `${territoryPath(own, language)}?${new URLSearchParams({ ...place, [id]: String(intensity.usual) }).toString()}`;
  };
  const find = (q: string) =>
    territories
      .search(q, MOST_SEARCHED)
      .filter(({ code }) => kindOfCode(code) === 'commune')
      .slice(0, MOST_FOUND);

  function personOf(asked: LaidQuery, told: Told) {
    const { language, messages, page: m } = told;
    const list = listShown(laid(), asked, library, told);
    const { perPerson } = average().ground.footprint;
    return {
      heading: isNamed ? findingOf(list, told) : m.levers.title,
      lede: minuteTold(
        list.effects,
        told,
        (id) => titleOf(id, library, language),
        (effect) => outsideOf(effect, told),
      ),
      count: [
        isNamed ? countOf(list, language) : leversCount(list, language),
        asked.acts !== undefined && isNamed && m.figuredAlone,
      ]
        .filter(Boolean)
        .join(' '),
      seals: sealsAmong(
        library.proposals.proposals.flatMap((one) =>
          one.kind === 'measure' ? [sealOfProposal(one, library.proposals)] : [],
        ),
        asked,
      ),
      person: {
        segments: laid().segments,
        telling: { language, messages, catalogue: library.catalogue, per: told.per },
        label: [
          m.label(amount(perPerson.central, language), between(perPerson, language)),
          untouchedTold(laid(), m),
        ]
          .filter(Boolean)
          .join(' '),
        list,
        programme: asked.order === 'programme' ? programmeShown(library, average(), list, told) : undefined,
        everywhere: m.everywhere(
          exact(library.published.parameters['per-inhabitant']!.value, language),
          exact(collectiveShare(library.catalogue).published.central, language),
        ),
      },
    };
  }

  function countOf({ found, figured }: ListShown, language: Language): string {
    const m = PAGE[language];
    const [n, all, have] = [found, library.measures.length, figured].map((each) => whole(each, language)) as [
      string,
      string,
      string,
    ];
    return found === 0 ? m.none : found === 1 ? m.foundOne(all, have) : m.found(n, all, have);
  }

  /** Every lever has a figure; some have several laws in force beside them, and some share theirs. */
  function leversCount({ effects, found }: ListShown, language: Language): string {
    const { levers: m } = PAGE[language];
    const shown = new Set(effects.flatMap(({ proposals }) => proposals.map(({ id }) => id)));
    const laws = new Set(library.measures.flatMap((one) => (shown.has(one.id) ? one.laws : [])));
    return found === 0 ? m.none : m.found(found, whole(library.measures.length, language), laws.size);
  }

  /** @param measures of the programme that actions are tied to: none where levers stand alone */
  function communeOf(asked: LaidQuery, told: Told, measures = library.measures) {
    const { commune: code, q, seal } = asked;
    const { language, page: m } = told;
    const known = code !== undefined && isCommune(code);
    const territory = known ? territories.get(code) : undefined;
    const levers = territory
      ? leversIn(library, placeIn(territory, library.territories, library.factors))
      : rankedLevers(library);
    const people = territory?.population ?? COMMUNE.people;
    const actions = actionsShown(
      levers,
      seal,
      { ...library, measures },
      hrefOf(language, territory?.code, m.commune.unnamed),
      told,
    );
    const { ground } = average();
    const receipts = (ground.footprint.total.central / ground.footprint.people) * people;
    const [first] = levers.filter(({ group }) => group === 'helps');
    const ours = new Set(library.stock.levers.flatMap(({ measures }) => measures));
    const reached = library.measures.filter(({ id }) => ours.has(id)).length;
    return {
      heading:
        actions.helping > 0
          ? m.commune.finding(actions.helping, territory?.name)
          : m.commune.findingNone(territory?.name),
      lede: first
        ? m.commune.surest(
            first.lever.label[language],
            mass(-first.difference.central, language),
            kgTold(-first.difference.central / people, told),
            amount(receipts / people, language),
          )
        : '',
      count:
        seal === undefined && isNamed
          ? m.commune.found33(whole(reached, language), whole(library.measures.length, language))
          : m.commune.known(
              actions.groups.reduce((sum, { rows }) => sum + rows.length, 0),
              levers.length,
            ),
      seals: sealsAmong(
        levers.map(({ lever }) => lever.seal),
        asked,
      ),
      commune: {
        actions,
        label: m.commune.label(
          territory?.name ?? m.commune.unnamed,
          whole(people, language),
          String(COMMUNE.year),
        ),
        scale: first && {
          said: m.commune.scale(mass(-first.difference.central, language), mass(receipts, language)),
          part: scaledTo(-first.difference.central, receipts),
        },
        found:
          q === undefined
            ? undefined
            : find(q).map(({ code: each, name, population, departmentName, postcodes }) => ({
                code: each,
                name,
                around: [departmentName, postcodes[0]].filter(Boolean).join(' · '),
                people: whole(population, language),
              })),
        unknown: code !== undefined && !known,
      },
    };
  }

  function gesturesTold({ order }: LaidQuery, told: Told) {
    const list = gesturesShown(library, average(), told);
    const [first] = list;
    return {
      count: list.length,
      mean: first
        ? [told.page.gestures.lede(first.text, first.figure), first.rule && `${first.rule}.`]
            .filter(Boolean)
            .join(' ')
        : '',
      apart: isNamed ? told.page.gestures.apart : '',
      list: order === 'programme' || !isNamed ? list : undefined,
    };
  }

  const toldIn = (language: Language): Told => ({
    language,
    messages: LAID[language],
    page: PAGE[language],
    catalogue: library.catalogue,
    per: 'person',
  });

  /** Whose words the titles are, and how few of the proposals the booklet is known to say. */
  const inBooklet = (m: LaidPageMessages): string => {
    const said = library.measures.filter(({ booklet }) => booklet === 'yes');
    return m.inBooklet(said.length, library.measures.length);
  };

  function bodyOf(language: Language, asked: LaidQuery): Body {
    const m = PAGE[language];
    const told = toldIn(language);
    const shown = { person: undefined, commune: undefined };
    const subject = asked.subject === 'person' ? personOf(asked, told) : communeOf(asked, told);
    const props = {
      language,
      messages: m,
      asked,
      origin: isNamed ? `${library.programme.origin[language]} ${inBooklet(m)}` : '',
      gestures: gesturesTold(asked, told),
      ...shown,
      ...subject,
      lede: typeof subject.lede === 'string' ? ([['', subject.lede]] as const) : subject.lede,
    };
    return {
      title: isNamed ? m.title : m.levers.title,
      description: m.description,
      main: unmarked(render(LaidPage, { props }).body),
      addresses: inEach((each) => addressOf(pathOf('proposals', each), asked)) as Text,
      state: measuresOf(library),
    };
  }

  return {
    /** @param path at which it was asked */
    answer(
      language: Language,
      read: (name: string) => string | undefined,
    ): LaidAnswer & { asked: LaidQuery } {
      const asked = readQuery((name) => (name === 'order' && !isNamed ? undefined : read(name)));
      const { commune } = asked;
      return {
        asked,
        address: addressOf(pathOf('proposals', language), asked),
        simulated: commune !== undefined && isCommune(commune),
      };
    },
    /** The only commune that has exactly this name or this code, if one has. */
    named(q: string): string | undefined {
      const exact = find(q).filter(({ match }) => match === 'exact' || match === 'code');
      return exact.length === 1 ? exact[0]!.code : undefined;
    },
    draw: (language: Language, asked: LaidQuery): string => draw(page, language, bodyOf(language, asked)),
    /** What a commune can do, inside a page of another site. @param code of any commune, known or not */
    embedded(language: Language, code: string, { theme, leversAlone }: Embedding): string {
      const m = PAGE[language];
      const asked: LaidQuery = { subject: 'commune', commune: code, order: 'gain' };
      const { heading, lede, commune } = communeOf(
        asked,
        toldIn(language),
        leversAlone ? [] : library.measures,
      );
      const { actions, label, scale, unknown } = commune;
      const origin = leversAlone ? '' : library.programme.origin[language];
      const props = { heading, lede, origin, unknown, actions, label, messages: m, scale };
      return draw(embeddedRanking, language, {
        title: heading,
        description: m.description,
        main: render(EmbeddedRanking, { props }).body,
        within: { whole: addressOf(pathOf('proposals', language), asked), theme },
      });
    },
  };
}
