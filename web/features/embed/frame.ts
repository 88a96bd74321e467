/** In a piece of the site that stands inside a page of another: tells that page how high it is, and what it is called. */
import { ASKED, type Told } from '../../embedding.ts';
import { remembered } from '../../storage/keep.ts';

const root = document.documentElement;

/** To whoever is around: a height is no secret, and browsers do not say who that is. */
const tell = () =>
  parent.postMessage({ sobrement: root.offsetHeight, title: document.title } satisfies Told, '*');

if (parent !== window) {
  new ResizeObserver(tell).observe(root);
  addEventListener('message', ({ data }) => data === ASKED && tell());
}

// whoever comes back may leave at once; nobody else has anything to take before they press something
if (document.getElementById('household')) {
  const take = () => void import('./takeAlong.ts');
  const towards = ({ target }: Event) => (target as Element).closest('a') && take();
  if (remembered() !== undefined) take();
  addEventListener('pointerdown', take, { once: true });
  for (const comes of ['pointerover', 'focusin']) addEventListener(comes, towards);
}
