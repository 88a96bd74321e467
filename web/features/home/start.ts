/** Says that a receipt is kept on this device, in the place of that of an average home. Nothing is computed or sent. */
import { remembered } from '../../storage/keep.ts';
import { keepPages } from '../../offline.ts';

const [mean, kept] = ['mean', 'kept'].map((id) => document.getElementById(id)!) as [HTMLElement, HTMLElement];

function show(): void {
  kept.hidden = remembered() === undefined;
  mean.hidden = !kept.hidden;
}

show();
keepPages();
// whoever comes back to the page by history may have answered since
onpageshow = show;
