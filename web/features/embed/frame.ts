/** In a piece of the site that stands inside a page of another: tells that page how high it is, and what it is called. */
import { ASKED, type Told } from '../../embedding.ts';

const root = document.documentElement;

/** To whoever is around: a height is no secret, and browsers do not say who that is. */
const tell = () =>
  parent.postMessage({ sobrement: root.offsetHeight, title: document.title } satisfies Told, '*');

if (parent !== window) {
  new ResizeObserver(tell).observe(root);
  addEventListener('message', ({ data }) => data === ASKED && tell());
}

// once a pointer or the focus comes in: no link is followed before
if (document.getElementById('household'))
  for (const comes of ['pointerover', 'focusin'])
    addEventListener(comes, () => void import('./takeAlong.ts'), { once: true });
