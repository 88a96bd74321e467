/** The state of the household page: answers, what they give, and which question is asked. */
import type { Answers } from '../../../models/footprint/answers.ts';
import type { Footprint } from '../../../models/footprint/footprint.ts';
import { createSample } from '../../../models/sample.ts';
import { holds, unpack, type PackedCatalogue } from '../../../models/wire.ts';
import type { HouseholdMessages } from '../../i18n/fr/household.ts';
import { FRAGMENT, remember, remembered } from './keep.ts';
import type { Opened } from './open.ts';
import { createView, createWorkshop, type View, type Workshop } from './view.ts';

const DRAWS = 1000;
const SEED = 1;
/** Rows of draws made in one idle slice: short enough not to be felt on an old phone. */
const SLICE = 12;

export interface Initial {
  readonly view: View;
  /** Address of the whole catalogue; its core is below it. */
  readonly catalogueUrl: string;
}

export class Household {
  answers = $state.raw<Answers>({});
  view = $state.raw() as View;
  footprint = $state.raw<Footprint | undefined>(undefined);
  /** Absent until the numbers have arrived; the first view came with the page. */
  workshop = $state.raw<Workshop | undefined>(undefined);
  message = $state.raw<string | undefined>(undefined);
  /** The answers shown came from a link: one's own are kept aside. */
  visiting = $state.raw(false);
  /** Resolves when the numbers have arrived. */
  readonly ready: Promise<void>;
  /** Brings what is below the fold; set by whoever mounts the page. */
  showBelow: () => Promise<void> = () => Promise.resolve();

  private seen = $state.raw<readonly string[]>([]);
  private question: string | undefined;
  private unfolded: readonly string[] = [];
  private arrived!: () => void;
  private wholeAsked: Promise<Workshop> | undefined;

  constructor(
    private readonly initial: Initial,
    readonly messages: HouseholdMessages,
  ) {
    this.view = initial.view;
    this.question = initial.view.question?.id;
    this.ready = new Promise((resolve) => (this.arrived = resolve));
  }

  get canGoBack(): boolean {
    return this.seen.length > 0;
  }

  /** Fetches the numbers, takes up saved answers, then makes the draws while idle. Browser only. */
  async start(): Promise<void> {
    const saved = remembered();
    const fragment = location.hash.startsWith(FRAGMENT) ? location.hash : undefined;
    if (saved === undefined && fragment === undefined) {
      const workshop = await this.fetchWorkshop('/core');
      this.workshop ??= workshop;
      whileIdle(Object.keys(workshop.catalogue.factors), (id) => workshop.sample.row(id));
    } else {
      const [{ open, openFragment }, { catalogue }] = await Promise.all([import('./open.ts'), this.whole()]);
      this.takeUp(saved === undefined ? undefined : open(saved, catalogue), fragment && openFragment(fragment, catalogue));
    }
    this.arrived();
  }

  /** Everything there is to choose from: asked for when it is needed, once. */
  whole(): Promise<Workshop> {
    this.wholeAsked ??= this.fetchWorkshop('').then((workshop) => {
      this.workshop = workshop;
      this.show();
      return workshop;
    });
    return this.wholeAsked;
  }

  private async fetchWorkshop(part: '' | '/core'): Promise<Workshop> {
    const response = await fetch(this.initial.catalogueUrl + part);
    if (!response.ok) throw new Error(`catalogue: ${response.status}`);
    const catalogue = unpack((await response.json()) as PackedCatalogue);
    return createWorkshop(catalogue, createSample(catalogue.factors, DRAWS, SEED), this.messages);
  }

  private takeUp(saved: Opened | undefined, link: Opened | '' | undefined): void {
    const own = saved && 'answers' in saved ? saved.answers : undefined;
    if (link && 'answers' in link) {
      this.visiting = own !== undefined && JSON.stringify(own) !== JSON.stringify(link.answers);
      this.set(link.answers, true);
      this.remember();
      return;
    }
    if (link) this.message = this.messages.link.brokenLink;
    if (own) this.set(own, true);
  }

  /** Answers as they are after a change; each change is kept and shown at once. */
  change(edit: (answers: Answers) => Answers): void {
    if (!this.workshop) {
      void this.ready.then(() => this.change(edit));
      return;
    }
    this.message = undefined;
    this.set(edit(this.answers), false);
    this.remember();
  }

  /** Replaces everything: a file opened, all cleared. */
  replace(answers: Answers): void {
    this.seen = [];
    this.visiting = false;
    this.set(answers, true);
    this.remember();
  }

  /** Takes the answers of a link as one's own. */
  keepThese(): void {
    this.visiting = false;
    this.remember();
  }

  async keepMine(): Promise<void> {
    const [{ open }, { catalogue }] = await Promise.all([import('./open.ts'), this.whole()]);
    const saved = open(remembered() ?? '', catalogue);
    history.replaceState(null, '', location.pathname);
    this.replace('answers' in saved ? saved.answers : {});
  }

  next(): void {
    if (this.question) this.seen = [...this.seen, this.question];
    this.question = undefined;
    this.show();
  }

  back(): void {
    this.question = this.seen.at(-1);
    this.seen = this.seen.slice(0, -1);
    this.show();
  }

  unfold(component: string): void {
    this.unfolded = [...this.unfolded, component];
    this.show();
  }

  private set(answers: Answers, askAnew: boolean): void {
    this.answers = answers;
    if (askAnew) this.question = undefined;
    this.show();
  }

  private show(): void {
    const { workshop, answers, question, seen, unfolded } = this;
    if (!workshop) return;
    if (!holds(workshop.catalogue, answers)) return void this.whole();
    this.footprint = workshop.estimate(answers);
    this.view = createView(answers, this.footprint, workshop, { question, seen, unfolded });
    this.question = this.view.question?.id;
  }

  private remember(): void {
    if (this.workshop && !this.visiting) remember(this.answers, this.workshop.catalogue);
  }
}

function whileIdle<T>(rest: readonly T[], work: (each: T) => void): void {
  if (rest.length === 0) return;
  const soon = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1));
  soon(() => {
    rest.slice(0, SLICE).forEach(work);
    whileIdle(rest.slice(SLICE), work);
  });
}
