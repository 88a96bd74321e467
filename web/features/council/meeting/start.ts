/** Makes the screen of a council room interactive; what is set on one device stays there. */
import { mountTool } from '../mountTool.ts';
import { connectWorker } from '../simulator/worker.ts';
import Meeting from './Meeting.svelte';
import { votedIn } from './voted.ts';
import { meetingTool, type MeetingInitial } from './state.ts';
import type { MeetingMessages } from './words/fr.ts';

/** What covers the picture of a wall while it is open. */
const OPEN = '.more[open]';

const opened = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>(OPEN)];

/** What is open closes by a press anywhere else, or by Escape, which leaves the keyboard where it was opened. */
function closeWhatOpens(): void {
  addEventListener('click', ({ target }) => {
    for (const each of opened()) if (!each.contains(target as Node)) each.open = false;
  });
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const each of opened()) {
      if (each.contains(document.activeElement)) each.querySelector('summary')!.focus();
      each.open = false;
    }
  });
}

/** Milliseconds without a move, after which the code follows. */
const REST = 400;

export function start(messages: MeetingMessages): void {
  const { simulator } = mountTool(Meeting, 'meeting', (initial: MeetingInitial) =>
    meetingTool(initial, messages),
  );
  const leave = document.getElementById('leave') as HTMLAnchorElement;
  const ask = document.getElementById('ask-vote') as HTMLFormElement;
  const dialog = document.getElementById('vote')!;
  const path = leave.pathname;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // what is left, voted on or scanned is what the screen shows
  connectWorker(simulator, (search, of) => {
    leave.href = path + search + of;
    ask.action = location.pathname + search + of;
    ask.hidden = votedIn(simulator.told).length < 2;
    // a vote shows no scenario before another
    const address = dialog.dataset.address!.replace(/\?.*$/, '') + search;
    dialog.dataset.address = address;
    clearTimeout(waiting);
    waiting = setTimeout(
      () => void import('./code.ts').then((code) => code.showCode(address + of, messages)),
      REST,
    );
  });
  const followVote = async (): Promise<void> => {
    const { vote: code, t: token } = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
    if (!code) return;
    const { mountVote } = await import('./vote.ts');
    mountVote({ code: code.trim().toLowerCase(), token }, simulator, messages);
  };
  onhashchange = () => void followVote();
  void followVote();
  closeWhatOpens();
  const full = document.getElementById('full')!;
  // phones of Apple have no full screen for a page
  full.hidden = !document.fullscreenEnabled;
  full.onclick = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen();
  };
}
