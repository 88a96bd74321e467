/**
 * The state of the views of a household: the answers and their results. It is a closure and not a class, so that private
 * names can be minified and old browsers need no polyfill for private fields.
 */
import { type Answers, holdsAnswers } from '../../../models/household/answers.ts';
import type { Footprint } from '../../../models/household/footprint.ts';
import { unpack } from '../../../models/catalogue/wire.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import { get, type CatalogueAddress } from '../../client.ts';
import { afterFrame } from './afterFrame.ts';
import type { HouseholdMessages } from './words/fr.ts';
import { CARRIED, FRAGMENT, remember, remembered } from '../../storage/keep.ts';
import type { Picks } from '../../../models/proposals/picks.ts';
import type { TakenUp } from '../../storage/read.ts';
import { createView, createWorkshop, type View, type Workshop } from './view.ts';

/** Rows of draws computed in one idle slice: short enough to go unnoticed on an old phone. */
const SLICE = 12;

export interface Initial {
  /** What the items hold besides what is drawn of them comes with the numbers. */
  readonly view: View;
  /** Address of the whole catalogue; its core has an address below this one. */
  readonly catalogueUrl: CatalogueAddress;
  /** Whether the view needs the whole of it at once. */
  readonly whole?: true;
}

/** What the page begins with: answers that were saved or came in a link, and what to say about them. */
export interface Beginning extends TakenUp {
  readonly message: string | undefined;
}

export type Begin = (saved: string | undefined, fragment: string | undefined) => Promise<Beginning>;

/** The workshop that the answers ask for, from the one that counts all ranges. */
export type Fit = (workshop: Workshop, answers: Answers) => Workshop;

export type Household = ReturnType<typeof createHousehold>;

/** @param ready what the server has at hand: its own workshop and the answers to the short form */
export function createHousehold(
  initial: Initial,
  messages: HouseholdMessages,
  ready?: { readonly workshop: Workshop; readonly answers: Answers; readonly footprint: Footprint },
) {
  let answers = $state.raw<Answers>(ready?.answers ?? {});
  let view = $state.raw(initial.view);
  /** The view a frame later: lines and ranges follow the total, which alone a press shows at once. */
  let settled = $state.raw(initial.view);
  let footprint = $state.raw(ready?.footprint);
  let workshop = ready?.workshop;
  /** The same with the ranges that the answers ask for. */
  let fitted = $state.raw(workshop);
  let fit: Fit = (made) => made;
  let message = $state.raw<string | undefined>(undefined);
  /** Whether the displayed answers are those of someone else's link. */
  let visiting = $state.raw(false);
  /** How many times everything was replaced. */
  let replaced = $state.raw(0);
  /** The fragment of the link, which the address may lose. */
  let came = '';
  let picks = (): Picks => ({});
  /** Writes what the device does not keep, once it is known not to keep it. */
  let write = () => '';
  /** Whether the answers have changed since the device was given them. */
  let unsaved = false;
  let unfolded: readonly string[] = [];
  let wholeAsked: Promise<Workshop> | undefined;
  let arrived: () => void;
  const arrival = new Promise<void>((resolve) => (arrived = resolve));

  async function fetchWorkshop(part: '' | '/core'): Promise<Workshop> {
    const catalogue = unpack(await get<'/api/v1/catalogue/:hash'>(`${initial.catalogueUrl}${part}`));
    return createWorkshop(catalogue, createSample(catalogue.factors, DEFAULT_DRAWS, DEFAULT_SEED), messages);
  }

  function show(): void {
    if (!workshop) return;
    if (!holdsAnswers(workshop.catalogue, answers)) return void whole();
    fitted = fit(workshop, answers);
    footprint = fitted.estimate(answers);
    view = createView(footprint, fitted, unfolded);
    afterFrame(settle);
  }

  function settle(): void {
    settled = view;
  }

  /** The whole catalogue, with all the choices: fetched once, when needed. */
  function whole(): Promise<Workshop> {
    wholeAsked ??= fetchWorkshop('').then((made) => {
      workshop = made;
      show();
      return made;
    });
    wholeAsked.catch(() => (wholeAsked = undefined));
    return wholeAsked;
  }

  function set(next: Answers): void {
    answers = next;
    show();
    if (!workshop || visiting) return;
    unsaved = true;
    afterFrame(save);
  }

  /** Writing takes a device as long as half of what it shows: it comes after, or before the reader leaves. */
  function save(): void {
    if (!unsaved) return;
    unsaved = false;
    if (remember(answers, workshop!.catalogue)) return;
    void import('../../storage/link/link.ts').then(({ toFragment }) => {
      write = () => toFragment(answers, picks()) + CARRIED;
    });
  }

  /** Replaces everything, when a file is opened, a link is accepted or all is cleared. */
  function replace(next: Answers): void {
    replaced++;
    set(next);
    settle();
  }

  return {
    ...initial,
    get messages() {
      return fitted?.messages ?? messages;
    },
    get answers() {
      return answers;
    },
    get view() {
      return view;
    },
    get settled() {
      return settled;
    },
    get footprint() {
      return footprint;
    },
    /** Absent until the numbers have arrived; the first view came with the page. */
    get workshop() {
      return fitted;
    },
    /** Says which workshop answers ask for: code that loads with what lets a reader choose knows it. */
    fitWith(how: Fit): void {
      fit = how;
    },
    get message() {
      return message;
    },
    get visiting() {
      return visiting;
    },
    get replaced() {
      return replaced;
    },
    /** What an address must carry for another view to show the same answers: nothing when they are kept on the device. */
    get carried(): string {
      return visiting ? came : write();
    },
    whole,
    /** Those that go with the answers. */
    get picks() {
      return picks();
    },
    /** Says which proposals go with the answers where nothing can be kept on the device. */
    carryWith(how: () => Picks): void {
      picks = how;
    },
    /** Once there are numbers, and the answers to begin with. */
    ready: arrival,
    /** Fetches the numbers, restores saved answers, then computes the draws while idle. Runs in a browser only. */
    async start(begin: Begin): Promise<void> {
      onpagehide = document.onvisibilitychange = save;
      const saved = remembered();
      came = location.hash;
      const fragment = came.startsWith(FRAGMENT) ? came : undefined;
      if (saved === undefined && fragment === undefined) {
        const core = await (initial.whole ? whole() : fetchWorkshop('/core'));
        fitted ??= workshop ??= core;
        whileIdle(Object.keys(core.catalogue.factors), (id) => core.sample.row(id));
      } else {
        const found = await begin(saved, fragment);
        visiting = found.visiting;
        if (found.own) replace(found.own.answers);
        message = found.message;
      }
      arrived();
    },

    /** Changes the answers; each change is shown at once, and saved. */
    change(edit: (answers: Answers) => Answers): void {
      if (!workshop) {
        void arrival.then(() => this.change(edit));
        return;
      }
      message = undefined;
      set(edit(answers));
    },

    /** Takes answers as the reader's own, whatever was shown before. */
    replace(next: Answers): void {
      visiting = false;
      replace(next);
    },

    unfold(component: string): void {
      unfolded = [...unfolded, component];
      show();
    },

    fail(): void {
      message = messages.failed;
    },
  };
}

function whileIdle<T>(rest: readonly T[], work: (each: T) => void): void {
  if (rest.length === 0) return;
  const soon = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1));
  soon(() => {
    rest.slice(0, SLICE).forEach(work);
    whileIdle(rest.slice(SLICE), work);
  });
}
