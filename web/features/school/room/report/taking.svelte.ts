/**
 * What is taken away of a session: fetched as it stands, then kept in the page. It outlives the session, which is
 * deleted when it ends; it does not outlive the page.
 */
import type { Language } from '../../../../../models/catalogue/catalogue.ts';
import { send } from '../../../../client.ts';
import { roomPath } from '../../../../pages.ts';
import type { RoomFacts } from '../types.ts';
import type { ReportShown } from './report.ts';

/** Resolves once the style of the report is there, or cannot be: its page leaves it for later. */
const styled = (): Promise<unknown> | undefined => {
  const later = document.querySelector<HTMLTemplateElement>('head > template');
  if (!later) return undefined;
  const link = later.content.querySelector('link')!;
  return new Promise((resolve) => {
    link.onload = link.onerror = resolve;
    later.replaceWith(link);
  });
};

export function createTaking(code: string, language: Language) {
  let made = $state.raw<ReportShown | undefined>();
  let open = $state(false);
  let taken = $state(false);
  /** Competences, and sentences that are joined. */
  let ticked = $state.raw<readonly string[]>([]);

  return {
    /** The report as it was last made. */
    get made() {
      return made;
    },
    get open() {
      return open;
    },
    /** Whether closing the page would lose what it says. */
    get isLoose() {
      return made !== undefined && made.says && !taken;
    },
    isTicked: (text: string): boolean => ticked.includes(text),
    tick(text: string): void {
      ticked = ticked.includes(text) ? ticked.filter((one) => one !== text) : [...ticked, text];
    },
    /** Makes it from the session as it is now. @returns nothing when that cannot be done now */
    async make(): Promise<ReportShown | undefined> {
      const [found] = await Promise.all([
        send<RoomFacts['report']>(roomPath(code, language, 'report'), {}),
        styled(),
      ]);
      if (found.kind !== 'done') return undefined;
      made = found.body;
      taken = false;
      return made;
    },
    show(shown: boolean): void {
      open = shown;
    },
    /** It is on paper, in a file, or where it was pasted. */
    took(): void {
      taken = true;
    },
  };
}

export type Taking = ReturnType<typeof createTaking>;
