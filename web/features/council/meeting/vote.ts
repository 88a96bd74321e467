/** Opens the vote over the page: loaded when an address leads to one. */
import { mount } from 'svelte';
import Vote from './Vote.svelte';
import type { VoteAsked } from './voteState.svelte.ts';

export function mountVote(asked: VoteAsked): void {
  const dialog = document.getElementById('vote') as HTMLDialogElement;
  dialog.replaceChildren();
  mount(Vote, { target: dialog, props: { asked, dialog } });
  dialog.showModal();
}
