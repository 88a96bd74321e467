/** The HTML around a page: head, shell and the state it hydrates from. It is plain text, so it needs no framework. */
import { render } from 'svelte/server';
import type { Language } from '../models/catalogue/catalogue.ts';
import { shell as en } from './i18n/en/shell.ts';
import { shell as fr } from './i18n/fr/shell.ts';
import type { PageName } from './pages.ts';
import Footer from './shell/Footer.svelte';
import Header from './shell/Header.svelte';

/** Addresses of the files that the build produced. */
export interface Assets {
  /**
   * Three style sheets: for every page, for all but the first view of the household, and for the school's printed
   * sheets.
   */
  readonly css: {
    readonly site: string;
    readonly pages: string;
    readonly kit: string;
    readonly room: string;
  };
  readonly scripts: Readonly<Record<string, readonly string[]>>;
  /** Compressed size of what every page sends beside its document: the style and the icon. */
  readonly sharedBytes?: number;
}

export interface DocumentParts {
  readonly language: Language;
  readonly page: PageName | undefined;
  readonly title: string;
  readonly description: string;
  readonly addresses: Readonly<Record<Language, string>>;
  readonly version: string;
  readonly main: string;
  /** A page that hydrates: its script, its state and the files its script will ask for. */
  readonly hydrate?: { readonly entry: string; readonly state: unknown; readonly fetches: readonly string[] };
  /** A page that hydrates and uses the style shared by all pages. */
  readonly styled?: true;
  /** A page that is complete without script but does more with it: the name of its script. */
  readonly script?: string;
  /** A sheet of paper: the rest of the site is not printed. */
  readonly paper?: true;
  /** The school section and its printed sheets use one more style sheet. */
  readonly kit?: true;
  /** A screen of a class at work: it has its own style and nothing of the site around it. */
  readonly bare?: true;
  /** Kept out of search indexes: answers to a form, and errors. */
  readonly unlisted?: true;
}

const SHELL = { fr, en };

export function documentOf(parts: DocumentParts, assets: Assets): string {
  const { language, page, addresses, version, main, hydrate, paper, bare } = parts;
  const messages = SHELL[language];
  const other = addresses[language === 'fr' ? 'en' : 'fr'];
  const [header, footer] = bare
    ? ['', '']
    : [
        render(Header, { props: { language, messages, current: page, other }, idPrefix: 'h' }).body,
        render(Footer, { props: { language, messages, version }, idPrefix: 'f' }).body,
      ];
  return [
    `<!doctype html><html lang="${language}"><head>`,
    head(parts, assets, messages.brand),
    `</head><body${paper ? ' class="on-paper"' : ''}>${header}<main id="main" tabindex="-1">${main}</main>${footer}`,
    hydrate ? `<script type="application/json" id="state">${escapeJson(hydrate.state)}</script>` : '',
    '</body></html>',
  ].join('');
}

function head(
  { title, description, addresses, hydrate, styled, script, kit, bare, unlisted }: DocumentParts,
  assets: Assets,
  brand: string,
) {
  const scripts = assets.scripts[hydrate?.entry ?? script ?? ''] ?? [];
  return [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title === brand ? title : `${title} — ${brand}`)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    unlisted ? '<meta name="robots" content="noindex">' : '',
    '<meta name="color-scheme" content="light dark"><link rel="icon" href="/icon.svg" type="image/svg+xml">',
    ...(bare
      ? [assets.css.room]
      : [assets.css.site, ...(hydrate && !styled ? [] : [assets.css.pages]), ...(kit ? [assets.css.kit] : [])]
    ).map((href) => `<link rel="stylesheet" href="${href}">`),
    '<noscript><link rel="stylesheet" href="/noscript.css"></noscript>',
    `<link rel="alternate" hreflang="fr" href="${escapeHtml(addresses.fr)}"><link rel="alternate" hreflang="en" href="${escapeHtml(addresses.en)}">`,
    ...(hydrate?.fetches ?? []).map((href) => `<link rel="preload" as="fetch" crossorigin href="${href}">`),
    ...scripts.slice(1).map((href) => `<link rel="modulepreload" href="${href}">`),
    scripts[0] ? `<script type="module" src="${scripts[0]}"></script>` : '',
  ].join('');
}

/** Six significant digits are enough for a picture and halve the size. */
function escapeJson(state: unknown): string {
  const rounded = JSON.stringify(state, (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(6)) : value,
  );
  return rounded.replaceAll('<', '\\u003c');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => ENTITIES[mark]!);
