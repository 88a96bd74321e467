/** Says that a receipt is kept on this device, in the place of one that is still blank. Nothing is computed or sent. */
import { remembered } from '../../storage/keep.ts';
import { keepPages } from '../../offline.ts';

const [blank, kept] = ['blank', 'kept'].map((id) => document.getElementById(id)!) as [
  HTMLElement,
  HTMLElement,
];

function show(): void {
  kept.hidden = remembered() === undefined;
  blank.hidden = !kept.hidden;
}

show();
keepPages();
// whoever comes back to the page by history may have answered since
onpageshow = show;
