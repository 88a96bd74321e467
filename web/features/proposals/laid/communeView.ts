/** What a council can do in one commune, each action with the proposals that it belongs to, ready to draw. */
import type { Library } from '../../../../data/library.ts';
import { mass } from '../../../mass.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { RankedLever } from '../../../../models/council/outcome/ranking.ts';
import { GAIN_GROUPS, type GainGroup } from '../../../../models/proposals/order.ts';
import { isAttested, type Seal } from '../../../../models/proposals/seal.ts';
import { counted } from '../../../counted.ts';
import { proposalPath } from '../../../pages.ts';
import { mayWeighMore, sidedRange } from '../sided.ts';
import type { LinkShown } from './view.ts';
import type { LaidPageMessages } from './words/page/fr.ts';

export interface ActionShown {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly proposals: readonly LinkShown[];
  readonly figure: string;
  readonly range: string;
  readonly seal: Seal;
  readonly guessed: boolean;
  /** Paths of its range, of its central value from zero, and of that value itself; the last is empty outside the frame. */
  readonly span: string;
  readonly from: string;
  readonly at: string;
}

export interface ActionsShown {
  readonly groups: readonly { readonly group: GainGroup; readonly rows: readonly ActionShown[] }[];
  /** Those that help nearly always, whatever is asked: the title of the page says it of the place. */
  readonly helping: number;
  /** Whether one of them may also weigh more than it avoids. */
  readonly mayWeighMore: boolean;
  /** Where zero stands, and what is written along the axis, in hundredths of its width. */
  readonly zero: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

const WIDTH = 1000;
const HEIGHT = 20;
/** Room beyond the largest central value. */
const ROOM = 1.12;
/** The side of what weighs more takes at most this share of the side of what weighs less. */
const MOST_LEFT = 0.5;
const round = (value: number) => Math.round(value * 10) / 10;

/** A round number of kilograms, at most this one. */
function roundBelow(kg: number): number {
  const power = 10 ** Math.floor(Math.log10(kg));
  return [5, 2, 1].map((times) => times * power).find((each) => each <= kg)!;
}

/**
 * @param levers in the order of all rankings in this commune
 * @param hrefOf the page where an action is tried
 */
export function actionsShown(
  levers: readonly RankedLever[],
  seal: Seal | undefined,
  library: Library,
  hrefOf: (lever: RankedLever) => string,
  { language, page }: { readonly language: Language; readonly page: LaidPageMessages },
): ActionsShown {
  const shown = levers.filter(({ lever }) => seal === undefined || lever.seal === seal);
  // what is less is on the right, so gains are drawn above zero; the frame is the same whatever is filtered
  const most = Math.max(1, ...levers.map(({ difference }) => Math.abs(difference.central))) * ROOM;
  const least = Math.min(
    most * MOST_LEFT,
    Math.max(most / 20, ...levers.map(({ difference }) => difference.high)) * ROOM,
  );
  const x = (gain: number) => ((gain + least) / (most + least)) * WIDTH;
  const step = roundBelow(most * 0.6);
  const at = (gain: number, text: string) => ({ at: round(x(gain) / (WIDTH / 100)), text });
  return {
    groups: GAIN_GROUPS.flatMap((group) => {
      const rows = shown.filter((each) => each.group === group);
      return rows.length > 0
        ? [
            {
              group,
              rows: rows.map((each) => ({
                ...actionShown(each, library, language, page),
                href: hrefOf(each),
                ...drawn(each, x),
              })),
            },
          ]
        : [];
    }),
    mayWeighMore: shown.some(({ difference }) => mayWeighMore(difference)),
    helping: levers.filter(({ group }) => group === 'helps').length,
    zero: round(x(0) / (WIDTH / 100)),
    ticks: [
      ...(least > step ? [at(-step, page.commune.sides.more(mass(step, language)))] : []),
      at(0, '0'),
      at(step, page.commune.sides.less(mass(step, language))),
      ...(2 * step < most * 0.85 ? [at(2 * step, page.commune.sides.less(mass(2 * step, language)))] : []),
    ],
  };
}

function actionShown(
  { lever, difference }: RankedLever,
  library: Library,
  language: Language,
  page: LaidPageMessages,
) {
  const { label, intensity, measures, seal } = lever;
  return {
    id: lever.id,
    title: label[language] + page.commune.at(counted(intensity.usual, intensity.unit[language], language)),
    proposals: measures.flatMap((id) => {
      const measure = library.measures.find((each) => each.id === id);
      return measure ? [{ id, text: measure.title[language], href: proposalPath(id, language) }] : [];
    }),
    figure: mass(difference.central, language),
    range: sidedRange(difference, language, page.commune.sides),
    seal,
    guessed: !isAttested(seal),
  };
}

/** A bar that leaves the frame has no end there. */
function drawn({ difference }: RankedLever, x: (gain: number) => number) {
  const [low, high, central] = [-difference.high, -difference.low, -difference.central].map((gain) =>
    x(gain),
  );
  const [from, to] = [Math.max(0, low!), Math.min(WIDTH, high!)];
  const zero = x(0);
  const wide = Math.max(to - from, 4);
  const span =
    low! < 0
      ? `M0 4H${round(from + wide)}V16H0`
      : high! > WIDTH
        ? `M${WIDTH} 4H${round(from)}V16H${WIDTH}`
        : `M${round(from)} 4H${round(from + wide)}V16H${round(from)}z`;
  const end = Math.min(WIDTH, Math.max(0, central!));
  const [left, right] = [Math.min(zero, end), Math.max(zero, end)];
  return {
    span,
    from: `M${round(left)} 8H${round(right)}V12H${round(left)}z`,
    at:
      central! > WIDTH || central! < 0
        ? ''
        : `M${round(end - 2)} 1H${round(end + 2)}V${HEIGHT - 1}H${round(end - 2)}z`,
  };
}

/** How much of a band the first sure action is, in thousandths; at least one. @param all kgCO2e a year */
export const scaledTo = (saved: number, all: number): number =>
  Math.max(1, Math.min(WIDTH, round((saved / all) * WIDTH)));
