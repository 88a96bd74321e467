/**
 * State of the fleet page: files read one after another, the reader's corrections, devices typed by hand, and the
 * results. A worker reads and computes; nothing is sent. What was understood is kept while the tab is open; figures are
 * written in the address of a place only when one goes there with them.
 */
import type { Today } from '../../../../models/fleet/read/dates.ts';
import { mergeFleets, type Fleet } from '../../../../models/fleet/read/fleet.ts';
import type { Question } from '../../../../models/fleet/read/preview.ts';
import type { FleetReport } from '../../../../models/fleet/judge/report.ts';
import type { FleetChoices } from '../../../../models/fleet/judge/request.ts';
import type { FleetMessages } from './words/fr.ts';
import type { ExportNames } from './exportWords.ts';
import { HAND_TYPES, handFleet, type HandRow } from './hand.ts';
import type { Answered, Asked } from './messages.ts';
import type { FileProblem } from './refuse.ts';
import { keyOf, type Corrections, type FileRead } from './fileRead.ts';
import type { KeptFleet } from './storage.ts';
import type { Cell } from '../../../../models/request/csv.ts';
import type { FleetInitial } from './fleetWords.ts';

/** The place that the fleet belongs to. */
export interface FleetPlace {
  readonly code: string;
  readonly name: string;
  readonly people: number;
  /** The fields of its scenario, to go back with. */
  readonly rest: string;
}

/** A place that a search finds. */
export interface FoundPlace {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  readonly department: { readonly name: string } | null;
}

interface Parts {
  today: Today;
  ask: (asked: Asked) => void;
  save: (blob: Blob, name: string) => void;
  keep: (kept: Omit<KeptFleet, 'version'>) => void;
  kept: KeptFleet | undefined;
  find: (text: string) => Promise<readonly FoundPlace[]>;
  /** Writes in the address the place that was chosen here, so that a reload keeps it. */
  remember: (place: FleetPlace | undefined) => void;
}

interface Reading {
  readonly id: number;
  readonly name: string;
  readonly corrections: Corrections;
  readonly answered: readonly Question[];
  readonly records: number;
  readonly share: number;
}

export type Status = 'done' | 'cancelled' | 'failed' | undefined;
export type FleetTool = ReturnType<typeof createFleet>;

export function createFleet(initial: FleetInitial, messages: FleetMessages) {
  let files = $state.raw<readonly FileRead[]>([]);
  let reading = $state.raw<Reading>();
  let status = $state.raw<Status>();
  let refused = $state.raw<{ name: string; problem: FileProblem }>();
  let hand = $state.raw<readonly HandRow[]>(HAND_TYPES.map((type) => ({ type })));
  let posts = $state.raw<number>();
  let choices = $state.raw<FleetChoices>({ keepLonger: 0, refurbished: 0, donated: 0 });
  let judged = $state.raw<{ report: FleetReport; draws: number }>();
  let judging = $state.raw<'still' | 'busy' | 'failed'>('still');
  let place = $state.raw<FleetPlace>();
  let waiting: readonly File[] = [];
  let today: Today | undefined;
  let ask: Parts['ask'] = () => undefined;
  let save: Parts['save'] = () => undefined;
  let keep: Parts['keep'] = () => undefined;
  let find: Parts['find'] = () => Promise.resolve([]);
  let remember: Parts['remember'] = () => undefined;
  let last = 0;

  function fleetOf(): Fleet | undefined {
    const own = today && handFleet(hand, today.year);
    const all = [...files.map(({ inventory }) => inventory.fleet), ...(own ? [own] : [])];
    const merged = all.length === 0 ? undefined : all.reduce(mergeFleets);
    return merged && (posts === undefined ? merged : { ...merged, posts });
  }

  function judge(): void {
    keep({ files, hand, posts, choices });
    const fleet = fleetOf();
    if (!fleet) {
      judged = undefined;
      judging = 'still';
      return;
    }
    judging = 'busy';
    ask({ kind: 'judge', language: initial.language, fleet, choices });
  }

  function begin(
    { id, name, corrections, answered = [] }: Pick<FileRead, 'id' | 'name' | 'corrections' | 'answered'>,
    blob?: Blob,
  ): void {
    reading = { id, name, corrections, answered, records: 0, share: 0 };
    status = undefined;
    ask({ kind: 'read', file: id, options: { today: today!, ...corrections }, ...(blob && { blob }) });
  }

  function next(): void {
    const [file, ...rest] = waiting;
    waiting = rest;
    if (!file) return;
    // given again after a reload, it takes the place of what was kept of it, and the answers that it had
    const before = files.find(({ kept, name }) => kept && name === file.name);
    begin(before ?? { id: ++last, name: file.name, corrections: {} }, file);
  }

  function finished({ format, inventory }: Extract<Answered, { kind: 'read' }>): void {
    const { id, name, corrections, answered } = reading!;
    const asked = inventory.preview.questions.map(keyOf);
    // one whose answer was taken back is asked again
    const settled = answered.filter((question) => !asked.includes(keyOf(question)));
    const read: FileRead = { id, name, format, inventory, corrections, answered: settled };
    files = files.some((file) => file.id === id)
      ? files.map((file) => (file.id === id ? read : file))
      : [...files, read];
    reading = undefined;
    status = 'done';
    judge();
    next();
  }

  return {
    initial,
    messages,
    get files() {
      return files;
    },
    get reading() {
      return reading;
    },
    get status() {
      return status;
    },
    get refused() {
      return refused;
    },
    get hand() {
      return hand;
    },
    get posts() {
      return posts;
    },
    get choices() {
      return choices;
    },
    get judged() {
      return judged;
    },
    get judging() {
      return judging;
    },
    get place() {
      return place;
    },
    get fleet() {
      return fleetOf();
    },
    /** The current year, once the page runs. */
    get year() {
      return today?.year;
    },

    open(chosen: readonly File[]): void {
      refused = undefined;
      waiting = [...waiting, ...chosen];
      if (!reading) next();
    },

    again(id: number, corrections: Corrections): void {
      begin({ ...files.find((each) => each.id === id)!, corrections });
    },

    /** An answer counts as soon as it is given: nothing is left to press before one leaves. */
    decide(id: number, question: Question, answer: Corrections): void {
      const file = reading?.id === id ? reading : files.find((each) => each.id === id)!;
      const others = (file.answered ?? []).filter((each) => keyOf(each) !== keyOf(question));
      begin({
        id,
        name: file.name,
        corrections: { ...file.corrections, ...answer },
        answered: [...others, question],
      });
    },

    cancel(): void {
      ask({ kind: 'stop' });
      waiting = [];
      reading = undefined;
      status = 'cancelled';
    },

    remove(id: number): void {
      ask({ kind: 'forget', file: id });
      files = files.filter((file) => file.id !== id);
      status = undefined;
      judge();
    },

    give(id: number, names: ExportNames): void {
      const { corrections } = files.find((file) => file.id === id)!;
      ask({ kind: 'export', file: id, options: { today: today!, ...corrections }, names });
    },

    setHand(rows: readonly HandRow[]): void {
      hand = rows;
      judge();
    },

    setPosts(count: number | undefined): void {
      posts = count;
      judge();
    },

    choose(patch: FleetChoices): void {
      choices = { ...choices, ...patch };
      judge();
    },

    /** A table of the page, as a file that spreadsheets open: what writes it is loaded once one is asked for. */
    async saveTable(
      name: string,
      headers: readonly string[],
      rows: readonly (readonly Cell[])[],
    ): Promise<void> {
      const { spreadsheet } = await import('../../../../models/request/csv.ts');
      const text = spreadsheet([headers, ...rows], initial.language);
      save(new Blob([text], { type: 'text/csv' }), `${name}.csv`);
    },

    async saveWorkbook(
      name: string,
      headers: readonly string[],
      rows: readonly (readonly Cell[])[],
    ): Promise<void> {
      const { workbookOf } = await import('./workbookFile.ts');
      save(workbookOf(name, [headers, ...rows]), `${name}.xlsx`);
    },

    settle(where: FleetPlace): void {
      place = where;
    },

    find: (text: string) => find(text),

    choosePlace(where: FleetPlace | undefined): void {
      place = where;
      remember(where);
    },

    connect(parts: Parts): void {
      ({ today, ask, save, keep, find, remember } = parts);
      choices = { ...choices, legalYear: parts.today.year };
      if (!parts.kept) return;
      ({ files, hand, posts } = parts.kept);
      choices = { ...choices, ...parts.kept.choices };
      last = Math.max(0, ...files.map(({ id }) => id));
      judge();
    },

    answer(answered: Answered): void {
      switch (answered.kind) {
        case 'progress':
          if (reading) reading = { ...reading, records: answered.records, share: answered.share };
          return;
        case 'read':
          if (reading?.id === answered.file) finished(answered);
          return;
        case 'refused':
          if (reading?.id !== answered.file) return;
          refused = { name: reading.name, problem: answered.problem };
          reading = undefined;
          return next();
        case 'exported':
          return save(answered.blob, `${messages.exported.name}-${answered.file}.csv`);
        case 'judged':
          judged = { report: answered.report, draws: answered.draws };
          judging = 'still';
          return;
        case 'failed':
          if (answered.what === 'judging') judging = 'failed';
          else {
            reading = undefined;
            status = 'failed';
          }
      }
    },
  };
}
