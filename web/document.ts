/** The HTML around a page: head, shell and the state it hydrates from. It is plain text, so it needs no framework. */
import { render } from 'svelte/server';
import type { Language, Text } from '../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../models/catalogue/language.ts';
import type { Conformity } from './accessibility.ts';
import { KEEPS_PAGES } from './beginning.ts';
import { byLanguage } from './dictionaries.ts';
import type { ShellMessages } from './shell/words/fr.ts';
import { FRAME, themed, type Theme } from './embedding.ts';
import { entryOf, exampleOf, stylesOf, type Page, type Script, type Sent, type Style } from './page.ts';
import { picturePath } from './picture/address.ts';
import Within from './shell/Within.svelte';
import Footer from './shell/Footer.svelte';
import Header from './shell/Header.svelte';

/** Addresses of the files that the build produced. */
export interface Assets {
  readonly css: Readonly<Record<Style, string>>;
  readonly scripts: Readonly<Record<string, readonly string[]>>;
  /** Where the site is published, without a slash at the end, when whoever hosts it says so. */
  readonly origin?: string | undefined;
  /** Compressed size of what every page sends beside its document: the style and the icon. */
  readonly sharedBytes?: number;
  /** What each kind of page weighs, the heaviest first, as the build measured it. */
  readonly weights?: Readonly<Record<Language, readonly PageWeight[]>>;
}

/** A page as it is sent on a first visit, with the files that it declares. */
export interface PageWeight {
  readonly address: string;
  readonly title: string;
  /** Compressed. */
  readonly bytes: number;
}

/** What a page shows to whoever asks for it. */
export interface Body {
  readonly title: string;
  readonly description: string;
  readonly main: string;
  /** Where it is, when that is not the address of the page alone. */
  readonly addresses?: Text;
  /** What its script starts from. */
  readonly state?: unknown;
  /** The script with which it begins, of those of `beginning.ts`. */
  readonly begins?: string | undefined;
  /** The files that its script will ask for. */
  readonly fetches?: readonly string[];
  /** What search engines read of it, as JSON-LD. */
  readonly linked?: object;
  /** A feed that tells of it. */
  readonly feed?: string;
  /** Kept out of search indexes, though the page is not. */
  readonly unlisted?: true;
  /** Of a piece inside a page of another site: where the whole is, and the theme where that page asks for one. */
  readonly within?: { readonly whole: string; readonly theme?: Theme | undefined };
}

/** Where what a device needs to install the site is, in a language. */
export const manifestPath = (language: Language): string => `/${language}.json`;

export type Draw = (page: Page, language: Language, body: Body) => string;

interface Around {
  readonly page: Page;
  readonly language: Language;
  readonly assets: Assets;
  readonly brand: string;
}

const SHELL = byLanguage(
  import.meta.glob<ShellMessages>('./shell/words/*.ts', { eager: true, import: 'shell' }),
);

/** What the server drew, without the marks that only a page that is hydrated reads. */
export const unmarked = (html: string): string => html.replaceAll(/<!--.*?-->/g, '');

/**
 * @param version of the catalogue, which every page states
 * @param conformity with the RGAA, which the law asks every page to lead to
 * @param sentAt what the page at an address is, on a first visit, where the build weighed it
 */
export const createDraw =
  (
    assets: Assets,
    version: string,
    conformity: Conformity = 'none',
    sentAt: (language: Language, address: string) => Sent | undefined = () => undefined,
  ): Draw =>
  (page, language, body) => {
    const messages = SHELL[language];
    const { addresses = page.address, state, main, within } = body;
    const example = exampleOf(page, language) ?? '';
    const weight = sentAt(language, example);
    const alike = addresses[language] !== example;
    const skip = `<a class="skip" href="#main">${messages.skip}</a>`;
    const [header, footer] = page.bare
      ? [skip, '']
      : within
        ? [skip, render(Within, { props: { messages, whole: within.whole }, idPrefix: 'f' }).body]
        : [
            render(Header, { props: { language, messages, page, addresses }, idPrefix: 'h' }).body,
            render(Footer, {
              props: { language, messages, version, conformity, weight, alike },
              idPrefix: 'f',
            }).body,
          ];
    return [
      `<!doctype html><html lang="${language}"><head>`,
      head(body, { page, language, assets, brand: messages.brand }),
      `</head><body${page.paper ? ' class="on-paper"' : within ? ' class="within"' : ''}>${unmarked(header)}<main id="main" tabindex="-1">${page.script ? main : unmarked(main)}</main>${unmarked(footer)}`,
      state === undefined ? '' : `<script type="application/json" id="state">${escapeJson(state)}</script>`,
      '</body></html>',
    ].join('');
  };

function head(body: Body, { page, language, assets, brand }: Around) {
  const { title, description, addresses = page.address, fetches = [], unlisted = page.unlisted } = body;
  const { linked, feed, within } = body;
  const begins = (body.begins ?? '') + (page.kept ? KEEPS_PAGES : '');
  const filesOf = (script: Script) => assets.scripts[entryOf(script, language)] ?? [];
  const scripts = page.script ? filesOf(page.script) : [];
  const { theme } = within ?? {};
  return [
    '<meta charset="utf-8">',
    // before the styles, for which a script would wait
    begins === '' ? '' : `<script>${begins}</script>`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title === brand ? title : `${title} — ${brand}`)}</title>`,
    // read under both names: by search engines, and by networks
    `<meta name="description" property="og:description" content="${escapeHtml(description)}">`,
    unlisted ? '<meta name="robots" content="noindex">' : '',
    `<link rel="icon" href="/icon.svg"><link rel="manifest" href="${manifestPath(language)}">`,
    // its links leave the frame that it is in
    within ? '<base target="_blank">' : '',
    ...stylesOf(page).map((style) => `<link rel="stylesheet" href="${themed(assets.css[style], theme)}">`),
    // in a template: Chromium and Safari look ahead, and fetch a style that is only disabled
    ...(page.stylesLater ?? []).map(
      (style) => `<template><link rel="stylesheet" href="${assets.css[style]}"></template>`,
    ),
    '<noscript><link rel="stylesheet" href="/noscript.css"></noscript>',
    ...(unlisted || page.bare ? [] : shared(body, { page, language, assets })),
    ...alternates(addresses, unlisted ? '' : assets.origin),
    feed === undefined ? '' : `<link rel="alternate" type="application/atom+xml" href="${feed}">`,
    linked === undefined || unlisted
      ? ''
      : `<script type="application/ld+json">${withoutTags(JSON.stringify(linked))}</script>`,
    ...fetches.map((href) => `<link rel="preload" as="fetch" crossorigin href="${href}">`),
    ...scripts.slice(1).map((href) => `<link rel="modulepreload" href="${href}">`),
    ...[scripts[0], ...(within ? filesOf(FRAME) : [])].map((src) =>
      src ? `<script type="module" src="${src}"></script>` : '',
    ),
  ].join('');
}

/** The languages of a page, whole where the site is published, and the first of them for whoever reads none. */
function alternates(addresses: Text, origin = ''): string[] {
  const link = (code: string, address: string) =>
    `<link rel="alternate" hreflang="${code}" href="${escapeHtml(origin + address)}">`;
  return [
    ...LANGUAGES.map((each) => link(each, addresses[each])),
    ...(origin === '' ? [] : [link('x-default', addresses[LANGUAGES[0]])]),
  ];
}

/** What a network shows where the address of a page is shared, besides its description. */
function shared(
  { title, addresses }: Body,
  { page, language, assets: { origin = '' } }: Omit<Around, 'brand'>,
) {
  // what a reader searched for or tried is not another page
  const [address = ''] = (addresses ?? page.address)[language].split('?');
  return [
    `<link rel="canonical" href="${escapeHtml(origin + address)}">`,
    `<meta property="og:url" content="${escapeHtml(origin + address)}">`,
    `<meta property="og:title" content="${escapeHtml(title)}">`,
    `<meta property="og:image" content="${escapeHtml(origin + picturePath(page.section, address))}">`,
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}

/** Six significant digits are enough for a picture and halve the size. */
function escapeJson(state: unknown): string {
  const rounded = JSON.stringify(state, (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(6)) : value,
  );
  return withoutTags(rounded);
}

/** No text inside a script ends it. */
const withoutTags = (json: string): string => json.replaceAll('<', '\\u003c');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => ENTITIES[mark]!);
