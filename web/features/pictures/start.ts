/** Fetches a page of this site, draws it aside, and gives each of its charts as a file. Nothing is sent anywhere. */
import { download } from '../../download.ts';
import { pixels, type Drawn } from '../../picture/alone.ts';
import { addressOf, chartsIn } from '../../picture/charts.ts';

const byId = (id: string): HTMLElement => document.getElementById(id)!;
const said = byId('said');
/** Wide enough for a chart that takes the width of its page. */
const WIDE = 720;

const asked = (byId('page') as HTMLInputElement).value;
if (asked)
  show(asked).catch(() => {
    said.setAttribute('role', 'alert');
    said.textContent = said.dataset.lost!;
  });

async function show(page: string): Promise<void> {
  const address = new URL(page, location.href);
  const charts = address.origin === location.origin ? await chartsOf(address) : [];
  if (charts.length === 0) return void (said.textContent = said.dataset.none!);
  const list = byId('charts').querySelector('div')!;
  charts.forEach((chart, i) => list.append(rowOf(chart, i)));
  byId('charts').hidden = false;
}

async function chartsOf(address: URL): Promise<Drawn[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.href}: ${answer.status}`);
  // what a route answers is text, whatever it quotes
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return [];
  const read = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const stage = document.createElement('div');
  // drawn, out of sight: what is not drawn has no measures
  stage.className = 'hidden';
  stage.ariaHidden = 'true';
  const shadow = stage.attachShadow({ mode: 'open' });
  const main = document.importNode(read.querySelector('main')!, true);
  main.style.width = `${WIDE}px`;
  const sheets = [...read.querySelectorAll<HTMLLinkElement>('head > link[rel=stylesheet]')];
  const loading = sheets.map((sheet) => {
    const link = document.importNode(sheet);
    const loaded = new Promise((done) => (link.onload = link.onerror = done));
    shadow.append(link);
    return loaded;
  });
  shadow.append(main);
  document.body.append(stage);
  await Promise.all(loading);
  const from = `${read.title} · ${address.host}${address.pathname}${address.search}`;
  const drawn = await chartsIn(main, from);
  stage.remove();
  return drawn;
}

function rowOf(drawn: Drawn, i: number): Node {
  const row = document.importNode((byId('one') as HTMLTemplateElement).content, true);
  const image = row.querySelector('img')!;
  const { svg, label, width, height } = drawn;
  Object.assign(image, { src: addressOf(drawn), alt: label, width, height });
  Object.assign(image.style, { maxWidth: '100%', height: 'auto' });
  const name = `sobrement-${i + 1}`;
  const button = (as: string) => row.querySelector<HTMLElement>(`[data-as=${as}]`)!;
  button('svg').onclick = () => download(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
  button('png').onclick = async () => download(await pixels(image), `${name}.png`);
  return row;
}

export {};
