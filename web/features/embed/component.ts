/**
 * The one script of a page that shows pieces of this site: elements `<sobrement-household>`, `<sobrement-ranking>` and
 * `<sobrement-proposal>`, each a frame, and the height of every frame of this site in that page. It asks this site alone.
 */
import { ASKED, embeddedPath, PIECES, type Piece, type Told } from '../../embedding.ts';
import { LANGUAGES, isLanguage } from '../../../models/catalogue/language.ts';

const HOME = new URL(import.meta.url).origin;
/** Before it is known, and the most that is believed, in CSS pixels. */
const FIRST = 480;
const MOST = 20_000;
/** What each is of, in the order of its address; then how it is shown. */
const OF: Readonly<Record<Piece, readonly string[]>> = {
  household: [],
  ranking: ['territory'],
  proposal: ['proposal', 'territory'],
};
const SHOWN = ['theme', 'programme'];

const frames = new Set<HTMLIFrameElement>();

function addressOf(element: HTMLElement, piece: Piece): string {
  const said = (name: string) => element.getAttribute(name) ?? '';
  const spoken = element.closest<HTMLElement>('[lang]')?.lang.slice(0, 2);
  const language = isLanguage(spoken) ? spoken : LANGUAGES[0];
  const asked = Object.fromEntries(SHOWN.map((name) => [name, said(name)]));
  return HOME + embeddedPath(piece, language, OF[piece].map(said), asked);
}

for (const piece of PIECES) {
  const name = `sobrement-${piece}`;
  if (customElements.get(name)) continue;
  customElements.define(
    name,
    class extends HTMLElement {
      static observedAttributes = ['lang', 'proposal', 'territory', ...SHOWN];
      readonly #frame = document.createElement('iframe');

      connectedCallback() {
        const frame = this.#frame;
        this.style.display = 'block';
        frame.style.cssText = `display:block;width:100%;height:${FIRST}px;border:0`;
        frame.title = 'Sobrement';
        frame.loading = 'lazy';
        frames.add(frame);
        this.attributeChangedCallback();
        this.replaceChildren(frame);
      }

      disconnectedCallback() {
        frames.delete(this.#frame);
      }

      attributeChangedCallback() {
        const address = addressOf(this, piece);
        if (frames.has(this.#frame) && this.#frame.src !== address) this.#frame.src = address;
      }
    },
  );
}

const everyFrame = () => new Set([...document.querySelectorAll('iframe'), ...frames]);

addEventListener('message', ({ origin, source, data }: MessageEvent<Partial<Told> | null>) => {
  const height = data?.sobrement;
  if (origin !== HOME || typeof height !== 'number') return;
  for (const frame of everyFrame())
    if (frame.contentWindow === source) {
      frame.style.height = `${Math.min(height, MOST)}px`;
      frame.title = String(data!.title);
    }
});

// those that came before this script have already told theirs
for (const frame of everyFrame())
  if (frame.src.startsWith(`${HOME}/`)) frame.contentWindow?.postMessage(ASKED, '*');
