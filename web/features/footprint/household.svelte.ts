/** The state of the household page: answers, what they give, and which question is asked. */
import { tick } from 'svelte';
import type { Answers } from '../../../models/footprint/answers.ts';
import { createSample } from '../../../models/sample.ts';
import { unpack, type PackedCatalogue } from '../../../models/wire.ts';
import type { HouseholdMessages } from '../../i18n/fr/household.ts';
import { fromFragment, recall, remember, type Opened } from './keep.ts';
import { createView, createWorkshop, type View, type Workshop } from './view.ts';

const DRAWS = 1000;
const SEED = 1;
/** Rows of draws made in one idle slice: short enough not to be felt on an old phone. */
const SLICE = 12;

export interface Initial {
  readonly view: View;
  readonly catalogueUrl: string;
}

export class Household {
  answers = $state.raw<Answers>({});
  view = $state.raw() as View;
  /** Absent until the numbers have arrived; the first view came with the page. */
  workshop = $state.raw<Workshop | undefined>(undefined);
  message = $state.raw<{ readonly text: string; readonly details?: readonly string[] } | undefined>(undefined);
  /** The answers shown came from a link: one's own are kept aside. */
  visiting = $state(false);

  /** Loads what is below the fold; set by the page once it runs. */
  loadTools: (() => Promise<unknown>) | undefined;

  #seen = $state.raw<readonly string[]>([]);
  #question: string | undefined;
  #unfolded: readonly string[] = [];
  #ready: Promise<Workshop>;
  #started!: (workshop: Workshop) => void;

  constructor(
    private readonly initial: Initial,
    readonly messages: HouseholdMessages,
  ) {
    this.view = initial.view;
    this.#question = initial.view.question?.id;
    this.#ready = new Promise((resolve) => (this.#started = resolve));
  }

  get canGoBack(): boolean {
    return this.#seen.length > 0;
  }

  /** Fetches the numbers, takes up saved answers, then makes the draws while idle. Browser only. */
  async start(): Promise<void> {
    const response = await fetch(this.initial.catalogueUrl);
    if (!response.ok) throw new Error(`catalogue: ${response.status}`);
    const catalogue = unpack((await response.json()) as PackedCatalogue);
    const workshop = createWorkshop(catalogue, createSample(catalogue.factors, DRAWS, SEED), this.messages);
    this.workshop = workshop;
    const link = fromFragment(location.hash, catalogue);
    const saved = recall(catalogue);
    if (link) this.#visit(link, saved);
    else if (saved) this.#set(saved, true);
    this.#started(workshop);
    if (!link && !saved) whileIdle(Object.keys(catalogue.factors), (id) => workshop.sample.row(id));
  }

  #visit(link: Opened, saved: Answers | undefined): void {
    if ('answers' in link) {
      this.visiting = saved !== undefined;
      this.#set(link.answers, true);
      if (!this.visiting) this.#remember();
      return;
    }
    this.message = { text: this.messages.save.brokenLink };
    if (saved) this.#set(saved, true);
  }

  /** Answers as they are after a change; each change is kept and shown at once. */
  change(edit: (answers: Answers) => Answers): void {
    if (!this.workshop) {
      void this.#ready.then(() => this.change(edit));
      return;
    }
    this.message = undefined;
    this.#set(edit(this.answers), false);
    this.#remember();
  }

  /** Replaces everything: a file opened, all cleared. */
  replace(answers: Answers): void {
    this.#seen = [];
    this.#question = undefined;
    this.visiting = false;
    this.#set(answers, true);
    this.#remember();
  }

  /** Takes the answers of a link as one's own. */
  keepThese(): void {
    this.visiting = false;
    this.#remember();
  }

  keepMine(): void {
    if (!this.workshop) return;
    history.replaceState(null, '', location.pathname);
    this.replace(recall(this.workshop.catalogue) ?? {});
  }

  next(): void {
    if (this.#question) this.#seen = [...this.#seen, this.#question];
    this.#question = undefined;
    this.#show();
    this.#question = this.view.question?.id;
  }

  back(): void {
    this.#question = this.#seen.at(-1);
    this.#seen = this.#seen.slice(0, -1);
    this.#show();
  }

  /** Brings the full list, then goes there. */
  async askAll(event: MouseEvent): Promise<void> {
    event.preventDefault();
    await Promise.all([this.loadTools?.(), this.#ready]);
    await tick();
    document.getElementById('tout')?.focus();
  }

  unfold(component: string): void {
    this.#unfolded = [...this.#unfolded, component];
    this.#show();
  }

  #set(answers: Answers, askAnew: boolean): void {
    this.answers = answers;
    if (askAnew) this.#question = undefined;
    this.#show();
    this.#question = this.view.question?.id;
  }

  #show(): void {
    if (!this.workshop) return;
    this.view = createView(this.answers, this.workshop, {
      ...(this.#question && { question: this.#question }),
      seen: this.#seen,
      unfolded: this.#unfolded,
    });
  }

  #remember(): void {
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
