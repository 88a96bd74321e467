/** Makes the screen of a council room interactive; what is set on one device stays there. */
import { mountTool } from '../mountTool.ts';
import { connectWorker } from '../simulator/worker.ts';
import Meeting from './Meeting.svelte';
import { votedIn } from './voted.ts';
import { meetingTool, type MeetingInitial } from './state.ts';
import type { MeetingMessages } from './words/fr.ts';

export function start(messages: MeetingMessages): void {
  const { simulator } = mountTool(Meeting, 'meeting', (initial: MeetingInitial) =>
    meetingTool(initial, messages),
  );
  const leave = document.getElementById('leave') as HTMLAnchorElement;
  const path = leave.pathname;
  connectWorker(simulator, (search) => {
    leave.href = path + search;
  });
  const followVote = async (): Promise<void> => {
    const { vote: code, t: token } = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
    if (!code) return;
    const { mountVote } = await import('./vote.ts');
    const { language, told } = simulator.initial;
    mountVote({ code, token, language, options: votedIn(told, messages.vote.law), messages: messages.vote });
  };
  onhashchange = () => void followVote();
  void followVote();
  document.getElementById('full')!.onclick = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen();
  };
}
