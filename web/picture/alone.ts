/** A chart taken out of its page: what styles gave it is written in it, and the drawings that it borrows stand in it. */

export interface Drawn {
  readonly svg: string;
  /** What it says, in words. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

const SVG = 'http://www.w3.org/2000/svg';
const GIVEN = [
  ...[
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
  ],
  ...['opacity', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor'],
  ...['dominant-baseline'],
] as const;
/** Around the chart. */
const MARGIN = 16;
/** The line that says what it is, and the one that says where it comes from: as large as it is wide, and read at any size. */
const [SMALLEST, A_WIDTH] = [11, 48];
/** What is smaller marks a line of a list, and says nothing alone. */
const [NARROWEST, LOWEST] = [200, 40];
/** Of a screen with fine dots. */
const DOTS = 2;

/**
 * @param chart as its page draws it, with styles
 * @param from where it comes from, written below it
 * @param sprite that holds the drawings of the site
 */
export function alone(chart: SVGSVGElement, from: string, sprite: Document): Drawn {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [chart, copy].map((one) => [one, ...one.querySelectorAll<SVGElement>('*')]);
  originals!.forEach((original, i) => write(getComputedStyle(original), copies![i]!, sprite));
  const { width, height } = chart.getBoundingClientRect();
  const { x, y, width: wide, height: high } = chart.viewBox.baseVal ?? {};
  const size = { width: Math.round(width) || wide || 0, height: Math.round(height) || high || 0 };
  const letters = Math.max(SMALLEST, Math.round(size.width / A_WIDTH));
  if (!chart.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  else copy.setAttribute('viewBox', `${x} ${y} ${wide} ${high}`);
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(2 * MARGIN + letters));
  copy.setAttribute('width', String(size.width));
  copy.setAttribute('height', String(size.height));
  const label = chart.getAttribute('aria-label') ?? '';
  const whole = { width: size.width + 2 * MARGIN, height: size.height + 4 * MARGIN + 2 * letters };
  const { fontFamily, color, backgroundColor } = getComputedStyle(document.body);
  const frame = made('svg', { xmlns: SVG, ...whole, role: 'img' });
  const title = made('title', {});
  title.textContent = label;
  const line = (text: string, y: number, weight: number) => {
    const given = { x: MARGIN, y, fill: color, 'font-family': fontFamily, 'font-size': letters };
    const one = made('text', { ...given, 'font-weight': weight });
    one.textContent = text;
    return one;
  };
  frame.append(
    title,
    made('rect', { ...whole, fill: backgroundColor }),
    line(headingOf(chart), MARGIN + letters, BOLD),
    copy,
    line(from, whole.height - MARGIN, PLAIN),
  );
  return { svg: new XMLSerializer().serializeToString(frame), label, ...whole };
}

const [BOLD, PLAIN] = [600, 400];

/** What stands above it in its page. */
const headingOf = (chart: Element): string =>
  chart.closest('section, article, main')?.querySelector('h1, h2, h3')?.textContent.trim() ?? '';

/** Whether it says something alone. */
export function standsAlone(chart: Element): boolean {
  const { width, height } = chart.getBoundingClientRect();
  return width >= NARROWEST && height >= LOWEST;
}

function made(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Writes in an element what its styles say; whoever reads the file has no styles. */
function write(style: CSSStyleDeclaration, element: SVGElement, sprite: Document): void {
  if (style.display === 'none') element.setAttribute('display', 'none');
  for (const name of GIVEN) element.setAttribute(name, style.getPropertyValue(name));
  if (style.transform !== 'none') element.setAttribute('transform', style.transform);
  for (const name of ['class', 'style']) element.removeAttribute(name);
  const [, drawing] = /^\/icon\.svg#(.+)/.exec(element.getAttribute('href') ?? '') ?? [];
  const symbol = drawing === undefined ? undefined : sprite.getElementById(drawing);
  if (!symbol) return;
  const place = made('svg', { viewBox: symbol.getAttribute('viewBox') ?? '0 0 48 48' });
  for (const { name, value } of element.attributes) if (name !== 'href') place.setAttribute(name, value);
  // what the drawings take from styles is resolved here too
  place.innerHTML = symbol.innerHTML.replaceAll(
    /var\((--[\w-]+)\)/g,
    (_, name: string) => style.getPropertyValue(name).trim() || 'none',
  );
  element.replaceWith(place);
}

/** @throws when the browser cannot draw it */
export async function pixels(image: HTMLImageElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * DOTS, image.height * DOTS];
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/png'),
  );
}
