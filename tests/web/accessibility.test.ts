/** What is declared of accessibility: nothing without a proof, and here the proofs that sources and documents give. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadAudits, readAudit } from '../../data/audits.ts';
import checked from '../../data/accessibility/checked.json' with { type: 'json' };
import list from '../../data/accessibility/rgaa.json' with { type: 'json' };
import packaged from '../../package.json' with { type: 'json' };
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { rated, sayingOf } from '../../web/accessibility.ts';
import { createDraw } from '../../web/document.ts';
import { about as inEnglish } from '../../web/features/about/words/en.ts';
import { about as inFrench } from '../../web/features/about/words/fr.ts';
import { titleLanguage } from '../../web/parts/titles.ts';
import {
  factorPath,
  pathOf,
  PATHS,
  proposalPath,
  territoryPartPath,
  territoryPath,
} from '../../web/pages.ts';
import { PAGES } from '../../web/site.ts';
import { library } from '../server/app.ts';
import { siteRead } from '../server/reading.ts';
import { ASSETS, createWhole } from '../server/whole.ts';
import { textOf } from './surfaces.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { rgaa: audit, rgesn, rls } = loadAudits();
const found = rated(audit);

/** As the text of a page is read here. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('the audit', () => {
  test('has the 106 criteria of the RGAA 4.1.2, in 13 themes, and each verdict a test that exists, or someone who looked', () => {
    expect(audit.version).toBe('4.1.2');
    expect(audit.themes.map(({ criteria }) => criteria.length)).toEqual([
      9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12,
    ]);
    expect(rgesn.themes.map(({ criteria }) => criteria.length)).toEqual([10, 10, 7, 15, 8, 7, 4, 10, 7]);
    expect(rls.themes.map(({ criteria }) => criteria.length)).toEqual([14, 3, 6, 4, 5, 10, 5]);
    // the page about the site says how many are met
    const met = String(rated(rls).conform.length);
    expect(inFrench.accessibility.points.join('\n')).toContain(
      `les 47 critères de l’État (DINUM, 2017)\u00a0: ${met} sont`,
    );
    expect(inEnglish.accessibility.points.join('\n')).toContain(`2017): ${met} are met`);
    for (const { criterion, test: proof } of [...audit.themes, ...rgesn.themes, ...rls.themes].flatMap(
      ({ criteria }) => criteria.flatMap(({ check }) => check ?? []),
    )) {
      if (!proof) continue;
      const file = join(ROOT, proof.file);
      expect(existsSync(file), criterion).toBe(true);
      expect(readFileSync(file, 'utf8'), criterion).toContain(proof.name);
    }
  });

  test.each([
    ['a criterion that does not exist', { criterion: '14.1' }, 'there is no criterion 14.1'],
    ['a criterion twice', { criterion: '8.1' }, '8.1 stands twice'],
    ['no proof', { criterion: '1.1', test: null, eye: null }, 'A verdict has a test'],
    ['a verdict of its own', { criterion: '1.1', verdict: 'fine' }, 'verdict'],
  ])('is refused with %s', (_name, odd, why) => {
    const { checks } = checked;
    const wrong = {
      ...checked,
      checks: [...checks.filter(({ criterion }) => criterion !== '1.1'), { ...checks[0], ...odd }],
    };
    expect(() => readAudit(list, wrong)).toThrow(why);
  });

  test('counts what was not checked as not met, and claims no more than the law lets it', () => {
    expect(found.conform.length + found.failing.length + found.unchecked.length).toBe(found.applicable);
    expect(found.applicable + found.notApplicable.length).toBe(106);
    // each of them was looked at, and the law then lets a share be said
    expect([...audit.themes].flatMap(({ criteria }) => criteria).every(({ check }) => check)).toBe(true);
    expect(found.share).toBeGreaterThan(0.5);
    expect(found.conformity).toBe('half');
    const one = (verdict?: string) => ({ id: '1.1', title: '', check: verdict && { verdict } }) as never;
    const of = (...verdicts: (string | undefined)[]) =>
      rated({ themes: [{ name: '', criteria: verdicts.map(one) }] }).conformity;
    expect(of('conform', 'not-applicable')).toBe('whole');
    expect(of('conform', 'not-conform')).toBe('half');
    expect(of('conform', 'not-conform', 'not-conform')).toBe('none');
    expect(of('conform', 'conform', undefined)).toBe('none');
    expect(of('conform', 'conform', 'partly')).toBe('half');
    expect(of('conform', 'partly', 'partly')).toBe('none');
    expect(of('conform', 'partly', 'host')).toBe('none');
  });

  test('of eco-design, what only whoever hosts can answer says so, and none is left blank', () => {
    const { conform, failing, unchecked, ofHost, notApplicable, applicable } = rated(rgesn);
    expect(conform.length + failing.length + unchecked.length + ofHost.length).toBe(applicable);
    expect(applicable + notApplicable.length).toBe(78);
    expect(rgesn.themes.flatMap(({ criteria }) => criteria).filter(({ check }) => !check)).toEqual([]);
    // where the machines stand, what feeds them
    expect(ofHost.map(({ id }) => id)).toEqual(expect.arrayContaining(['8.1', '8.3', '8.5', '8.7']));
    expect(rated(audit).ofHost).toEqual([]);
  });
});

describe.each(LANGUAGES)('the declaration in %s', (language) => {
  const app = siteRead();
  const read = async (path: string, site = app) => {
    const html = await (await site.request(path)).text();
    return textOf(html.slice(html.indexOf('<main'), html.indexOf('<footer')));
  };

  test('says the state, the counts, what fails, whom to write to and where to appeal', async () => {
    const publisher = {
      name: 'Commune de Trait',
      contact: 'mailto:a@ville.example',
      accessibilityPlan: 'https://ville.example/schema.pdf',
    };
    const text = await read(pathOf('accessibility', language), createWhole({ library, publisher }));
    for (const part of [
      publisher.name,
      'a@ville.example',
      publisher.accessibilityPlan,
      { fr: 'partiellement conforme', en: 'partially compliant' }[language],
      'RGAA',
      'Libre réponse 71120',
      ...[...found.failing, ...found.unchecked].map(({ check }) => plain(check!.says[language])),
    ])
      expect(text).toContain(part);
    for (const { length } of [found.conform, found.failing, found.unchecked, found.notApplicable])
      expect(text).toMatch(new RegExp(`\\b${length}\\b`));
  });

  test('the page about the site claims no more than it: its count, and what it says of drawings, keyboards and widths', async () => {
    const text = await read(pathOf('about', language));
    const { checked, points } = { fr: inFrench, en: inEnglish }[language].accessibility;
    expect(text).toContain(plain(checked(String(found.conform.length), String(found.applicable))));
    const told = ['1.1', '7.3', '10.11'].map((id) => sayingOf(audit, id)![language]);
    for (const one of told) expect(text).toContain(plain(one));
    // nothing is claimed of those beside it
    expect(points.join('\n')).not.toMatch(/clavier|dessin|axe|320|keyboard|drawing/i);
  });

  test('invents no publisher, and every page leads to it by its state', async () => {
    expect(await read(pathOf('accessibility', language))).toContain(
      { fr: 'à compléter par l’hébergeur', en: 'to be completed by the host' }[language],
    );
    const html = await (await app.request(pathOf('home', language))).text();
    expect(html.replaceAll('\u00a0', ' ')).toContain(
      `href="${pathOf('accessibility', language)}">${{ fr: 'Accessibilité : partiellement conforme', en: 'Accessibility: partially compliant' }[language]}<`,
    );
  });

  test.each([
    ['criteria', audit],
    ['ecodesign', rgesn],
    ['simplifiedReading', rls],
  ] as const)('gives each criterion with its verdict and its proof (%s)', async (name, { themes }) => {
    const text = await read(pathOf(name, language));
    for (const { criteria } of themes)
      for (const { id, check } of criteria) {
        expect(text).toContain(`${id} `);
        if (check) expect(text).toContain(plain(check.says[language]));
      }
  });
});

test('who published in French words, and what is quoted of a French source, say it in English', async () => {
  const read = async (path: string) => (await siteRead().request(path)).text();
  const french = Object.values(library.sources).filter(({ lang }) => lang === undefined);
  const marked = /<(span|a|cite|text|td)[^>]* lang="fr"[^>]*>.*?<\/\1>/gs;
  const pages = {
    [factorPath('mobile-traffic.full', 'en')]: ['ADEME, opérateurs'],
    [factorPath('owned.unused-appliances', 'en')]: ['Ipsos pour les éco-organismes'],
    [`${pathOf('factor', 'en')}?q=social`]: ['Pages grand public'],
    [pathOf('facts', 'en')]: ['Rapport remis au ministre'],
    [proposalPath('green-rule', 'en')]: ['Campagne présidentielle'],
    [proposalPath('repairable-society', 'en')]: ['Éco-organismes, CLCV'],
    [proposalPath('legal-guarantee', 'en')]: ['Groupe La France insoumise'],
  };
  for (const [path, publishers] of Object.entries(pages)) {
    const html = await read(path);
    for (const publisher of publishers) {
      expect(
        french.some((source) => source.publisher.startsWith(publisher)),
        publisher,
      ).toBe(true);
      expect(html, path).toContain(publisher);
      expect(html.replaceAll(marked, ''), path).not.toContain(publisher);
    }
  }
  expect(await read(factorPath('smartphone.end-of-life', 'en'))).toContain(
    '<span lang="fr">« acv . smartphone . carbone . fin de vie »</span>',
  );
});

describe.each(LANGUAGES)('what the audit read in the documents in %s', (language) => {
  const read = async (path: string) => (await siteRead().request(path)).text();

  test.each([
    pathOf('home', language),
    factorPath('smartphone.manufacture', language),
    `${territoryPartPath('76709', 'meeting', language)}?repair-bonus=6`,
  ])('drawings whose name is short have what is long in a description (%s)', async (path) => {
    const html = await read(path);
    const [, tag] = /(<svg[^>]*role="img"[^>]*aria-describedby[^>]*>)/.exec(html)!;
    expect(/aria-label="([^"]*)"/.exec(tag!)![1]!.length).toBeLessThan(100);
    const [, id] = /aria-describedby="([^"]+)"/.exec(tag!)!;
    const told = textOf(html.slice(html.indexOf(` id="${id}"`)).slice(0, 1000));
    expect(told.match(/\d+/g)!.length).toBeGreaterThan(3);
  });

  test('titles of sources in another language say it', async () => {
    const titles = Object.values(library.sources).map((source) => [
      source.title,
      titleLanguage(source, language),
    ]);
    const said = titles.filter(([, of]) => of);
    expect(said.length).toBeGreaterThan(20);
    expect(said.length).toBeLessThan(titles.length);
    // one of each language, on the page of a figure, of a proposal, of the facts of the programme
    const pages = [
      factorPath('smartphone.manufacture', language),
      proposalPath('repairable-society', language),
      pathOf('facts', language),
    ];
    let found = 0;
    for (const html of await Promise.all(pages.map(read)))
      for (const [title, of] of titles) {
        const at = html.indexOf(`>${title!.replaceAll('&', '&amp;')}</`);
        if (at < 0) continue;
        const tag = html.slice(html.lastIndexOf('<', at), at + 1);
        expect(/ lang="(\w+)"/.exec(tag)?.[1], title).toBe(of);
        found += 1;
      }
    expect(found).toBeGreaterThan(3);
  });

  test('laws are cited in the language of the page', async () => {
    const pages = [
      pathOf('act', language),
      pathOf('school', language),
      territoryPath('76709', language),
      `${territoryPartPath('76709', 'note', language)}?repair-bonus=6`,
      territoryPartPath('76709', 'pieces', language),
      proposalPath('binding-norms', language),
    ];
    const words = { fr: /(?:loi|décret) n°\s20/, en: /(?:law|decree) no\.\s20/ };
    const { [language]: own, [language === 'fr' ? 'en' : 'fr']: other } = words;
    for (const [n, html] of (await Promise.all(pages.map(read))).entries()) {
      // a title says its language by itself
      const said = textOf(html.replaceAll(/<(a|cite)[^>]* lang="\w+"[^>]*>.*?<\/\1>/gs, ''));
      expect(said, pages[n]).toMatch(own);
      expect(said, pages[n]).not.toMatch(other);
    }
  });
});

interface Field {
  readonly name: string | undefined;
  /** Of its form. */
  readonly action: string | undefined;
  readonly label: string;
  readonly isRequired: boolean;
  readonly choices: readonly string[];
}

/** What the forms of a document ask, form by form. */
function formsOf(html: string): Field[][] {
  const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return [...html.matchAll(/<form[^>]*>[^]*?<\/form>/g)].map(([form]) =>
    [...form.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)]
      .filter(([tag]) => !/type="(?:hidden|radio|checkbox)"/.test(tag))
      .map(({ 0: tag, index }): Field => {
        const label = new RegExp(`<label[^>]* for="${attribute(tag, 'id')}"[^>]*>([^]*?)</label>`).exec(form);
        const around = form.slice(form.lastIndexOf('<label', index), index);
        return {
          name: attribute(tag, 'name'),
          action: attribute(form, 'action'),
          label: textOf(label?.[1] ?? around),
          isRequired: /\srequired\b/.test(tag),
          choices: tag.startsWith('<select')
            ? (form.slice(index, form.indexOf('</select>', index)).match(/<opt(?:ion|group)\b/g) ?? [])
            : [],
        };
      }),
  );
}

describe.each(LANGUAGES)('what forms ask in %s', (language) => {
  const PAGES_WITH_FORMS = [
    ...(['school', 'print', 'comeBack', 'method', 'factor', 'council', 'proposals', 'search'] as const).map(
      (name) => pathOf(name, language),
    ),
    ...(['embed', 'pictures', 'fleet'] as const).map((name) => pathOf(name, language)),
    territoryPath('76709', language),
  ];
  const all = (async () => {
    const site = siteRead();
    const read = async (path: string) => formsOf(await (await site.request(path)).text());
    return (await Promise.all(PAGES_WITH_FORMS.map(read))).flat();
  })();

  test('what asks for the same thing is called the same', async () => {
    const asked = (await all).flat();
    const labels = (name: string, action?: string) =>
      asked
        .filter((one) => one.name === name && (action === undefined || one.action === action))
        .map(({ label }) => label);
    const same = [
      labels('run'),
      labels('level'),
      labels('q', pathOf('factor', language)),
      labels('q', pathOf('search', language)),
    ];
    for (const each of same) expect(new Set(each).size, each.join(' / ')).toBe(1);
    expect(same.slice(0, 3).map(({ length }) => length)).toEqual([2, 2, 2]);
  });

  test('lists of choices of several kinds are in groups', async () => {
    const lists = (await all).flat().filter(({ choices }) => choices.length > 0);
    expect(lists.length).toBeGreaterThan(8);
    for (const { label, choices } of lists)
      if (!choices.includes('<optgroup')) expect(choices.length, label).toBeLessThan(13);
    // and those that only a script draws
    for (const name of ['footprint/answer/Everything', 'council/fleet/TypeSelect'])
      expect(readFileSync(join(ROOT, `web/features/${name}.svelte`), 'utf8')).toContain('<optgroup');
  });

  test('required fields say so in their name, unless they are alone', async () => {
    const forms = (await all).filter((fields) => fields.length > 1);
    const required = forms.flat().filter(({ isRequired }) => isRequired);
    expect(required.length).toBeGreaterThan(2);
    for (const { label } of required) expect(label).toMatch(/\((?:obligatoire|required)\)/);
  });
});

/** The documents of all pages, with nothing in them: what stands around their content. */
const DOCUMENTS = LANGUAGES.flatMap((language) =>
  PAGES.map((page) => ({
    page,
    language,
    html: createDraw(ASSETS, '1')(page, language, {
      title: 'A title',
      description: '',
      main: '<h1>A heading</h1>',
      ...(page.embedded && { within: { whole: '/' } }),
    }),
  })),
);
const count = (html: string, part: RegExp) => html.match(part)?.length ?? 0;

describe('every document', () => {
  test('has its type, its language, its title', () => {
    expect(DOCUMENTS.length).toBeGreaterThan(60);
    for (const { html, language } of DOCUMENTS) {
      expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}">`));
      expect(html).toMatch(/<title>[^<]+<\/title>/);
    }
  });

  test('has a header, a navigation, one content and a footer, in this order and the same everywhere', () => {
    const around = new Set<string>();
    for (const { html, page, language } of DOCUMENTS) {
      expect(count(html, /<main[ >]/g)).toBe(1);
      if (page.bare || page.embedded) continue;
      // where a class comes in, the header leads to no other section
      const menus = page.entry ? '' : '<nav[^]*';
      expect(html).toMatch(
        new RegExp(`<header[^]*${menus}</header>.*<main[^]*</main>.*<footer[^]*</footer>`),
      );
      if (page.entry) continue;
      const menu = /<nav[^]*?<\/nav>/.exec(html)![0].replace(/ aria-current="page"/, '');
      around.add(language + menu);
    }
    expect(around.size).toBe(LANGUAGES.length);
  });

  test('has a link to its content before anything else', () => {
    for (const { html, page } of DOCUMENTS) {
      const before = html.slice(html.indexOf('</head>'), html.indexOf('<main'));
      expect(before).toMatch(/<body[^>]*>(?:<!--.*?-->)*<a class="skip" href="#main">/);
      if (page.bare || page.embedded) expect(before).toMatch(/<body[^>]*><a [^>]*>[^<]+<\/a>$/);
      expect(html).toContain('<main id="main"');
    }
    expect(PAGES.some(({ bare }) => bare)).toBe(true);
  });

  test('leads to the map of the site and its search, at the same place, but the screens of a class and of a meeting', () => {
    for (const { html, page, language } of DOCUMENTS) {
      if (page.bare || page.embedded) continue;
      const [first] = /<footer[^]*?<\/a>/.exec(html)!;
      expect(first).toContain(`<a href="${pathOf('search', language)}">`);
    }
  });

  test.each(LANGUAGES)(
    'the map of the site names each page once, by where it leads (%s)',
    async (language) => {
      const html = await (await siteRead().request(pathOf('search', language))).text();
      const map = html.slice(html.indexOf('<nav', html.indexOf('<main')), html.indexOf('</main>'));
      const links = [...map.matchAll(/<a href="([^"]+)">([^<]+)</g)];
      // not those of one thing among many, of a room that is open, of what the device keeps
      const { route, room, list, search, ...pages } = PATHS;
      expect(links.map(([, href]) => href).sort()).toEqual(
        Object.values(pages)
          .map((address) => address[language])
          .sort(),
      );
      expect(new Set(links.map(([, , name]) => name)).size).toBe(links.length);
      expect(html).toContain('<form class="search"');
    },
  );
});

const sources = readdirSync(join(ROOT, 'web'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|svelte|css|json|webmanifest)$/.test(name))
  .map(
    (name) => [`web/${name.replaceAll('\\', '/')}`, readFileSync(join(ROOT, 'web', name), 'utf8')] as const,
  )
  // words may speak of anything
  .filter(([name]) => !/\/words\//.test(name));

describe('what no page has', () => {
  const SCANS: readonly (readonly [what: string, sign: RegExp])[] = [
    ['images that test a reader', /captcha/i],
    ['recorded sound or video', /<(?:audio|video|source|track)\b|new Audio\(|\.(?:mp3|mp4|ogg|webm|wav)\b/],
    ['objects of a plug-in', /<(?:object|embed|applet)[\s>]/],
    [
      'elements and attributes of presentation',
      /<(?:center|font|basefont|big|tt|strike|u|blink|marquee)[ >]|<(?:table|td|th|tr|body|p|h\d|div)\b[^>]*\s(?:align|bgcolor|cellpadding|cellspacing|valign|border|text|link|alink|vlink)=/,
    ],
    ['windows that open by themselves', /\bwindow\.open\(|[^.\w]open\(\s*['"`]http/],
    ['screens held one way', /screen\.orientation|\(orientation:|"orientation":\s*"(?:portrait|landscape)/],
    ['gestures that follow a finger', /touchmove|pointermove|mousemove|ondrag|draggable=/i],
    ['fonts that are downloaded', /@font-face|new FontFace/],
    ['notifications', /\bNotification\b|PushManager|showNotification/],
    ['sensors', /geolocation\.|getUserMedia|navigator\.(?:bluetooth|usb|serial|hid)|NDEFReader/],
    ['movements of the device', /devicemotion|deviceorientation|Accelerometer|Gyroscope/],
    ['shortcuts of a single key', /keydown|keyup|keypress|accesskey/i],
    [
      'canvases, image maps and images that are buttons',
      /<(?:canvas|map|area)[\s>]|type="image"|\burl\([^)#]*\.(?:png|jpe?g|gif|svg|webp|avif)/,
    ],
    [
      'contents that hovering shows',
      /mouse(?:enter|over)|pointer(?:enter|over)|\bpopover\b|:hover[^{}]*\{[^}]*\b(?:display|visibility|opacity|content|clip)/,
    ],
    [
      'contents that flash or move by themselves',
      /animation: (?!shown 0s)|@keyframes (?!shown\b)|<animate|infinite\b/,
    ],
    ['pages that refresh themselves', /http-equiv/],
    ['acts at the start of a press', /(?:pointer|mouse)down|touchstart/i],
    ['fields about who fills them in', /type="(?:email|tel|password)"|autocomplete="(?!off")/],
    ['places in the order of the keyboard', /tabindex="?\{?[1-9]/i],
    [
      'acts on what takes no focus',
      /<(?:div|span|p|li|tr|td|dt|dd|svg|section|article|figure)\b[^>]*\son(?:click|press)/,
    ],
    [
      'failures told as something done',
      /(?:role="status"|aria-live)[^>]*>[^<]*\b(?:failed|failure|wrong|refused|refusedAt)\b|\b(?:status|told|copied) = \w+\.(?:failed|wrong)\b/,
    ],
    [
      'blocks inside a phrase',
      /<(?:span|p|small|b|label)\b[^>]*>\s*<(?:h\d|form|div|ul|ol|p|table|section)\b/,
    ],
    [
      'text that styles write',
      /(?<![-\w])content: (?!'';|'.' \/ '';|attr\(data-label\))(?:['"]|attr|url|counter)/,
    ],
  ];
  const HAVING: Readonly<Record<string, readonly string[]>> = {
    /**
     * Escape alone leaves the tour of a class and closes what covers the wall of a council room, and a key that is held
     * presses a button of its facilitator once; the others hold something still until the next key, whichever it is.
     */
    'shortcuts of a single key': [
      'web/features/council/meeting/start.ts',
      'web/features/council/simulator/ReadyPolicies.svelte',
      'web/features/school/room/LeadPage.svelte',
      'web/features/school/room/Tour.svelte',
      'web/press.ts',
    ],
    /** They fetch what a press would ask for: nothing is shown. */
    'contents that hovering shows': ['web/features/embed/frame.ts', 'web/features/proposals/laid/start.ts'],
    /** They ask for what will be needed, or hold a change back: nothing is done before the press ends. */
    'acts at the start of a press': [
      'web/features/council/simulator/ReadyPolicies.svelte',
      'web/features/embed/frame.ts',
      'web/features/footprint/act/stay.ts',
      'web/press.ts',
    ],
  };

  test.each(SCANS)('%s', (what, sign) => {
    expect(sources.length).toBeGreaterThan(300);
    const having = sources.filter(([, text]) => sign.test(text)).map(([name]) => name);
    expect(having.sort()).toEqual(HAVING[what] ?? []);
  });

  const tagsOf = (name: string) =>
    sources.flatMap(([file, text]) =>
      file.endsWith('.svelte')
        ? [...text.matchAll(new RegExp(`<${name}(?=[\\s>])[^<]*`, 'g'))].map(([tag]) => tag)
        : [],
    );

  test('drawings that nobody can hear: each has a name, or says that it is for the eye alone', () => {
    expect(tagsOf('svg').length).toBeGreaterThan(40);
    for (const tag of tagsOf('svg'))
      expect(tag).toMatch(/aria-hidden="true"|role="img"[^]*aria-label=|aria-label=[^]*role="img"/);
    for (const tag of tagsOf('img')) expect(tag).toMatch(/\salt=/);
  });

  test('headers of a table that do not say what they head', () => {
    expect(tagsOf('th').length).toBeGreaterThan(80);
    // each heads its whole row or column: where one headed a part, the RGAA asks for identifiers
    for (const tag of tagsOf('th')) expect(tag).toMatch(/\sscope="(?:col|row)"/);
  });

  test('captions of drawings that their figure does not bear as its name', () => {
    const figures = sources.flatMap(([, text]) => text.match(/<figure[^]*?<\/figure>/g) ?? []);
    expect(figures.length).toBeGreaterThan(7);
    for (const figure of figures) {
      if (!figure.includes('<figcaption')) continue;
      const [, id] = /^<figure[^>]* aria-labelledby="([^"]+)"/.exec(figure)!;
      expect(figure).toMatch(new RegExp(`<figcaption[^>]* id="${id}"`));
    }
  });

  test('signs in the place of words', () => {
    const all = readdirSync(join(ROOT, 'web'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:ts|svelte)$/.test(name),
    );
    const having = all.filter((name) =>
      /[\u{1F300}-\u{1FAFF}\u{2600}-\u{27BF}]|[:;]-[()]/u.test(readFileSync(join(ROOT, 'web', name), 'utf8')),
    );
    expect(having).toEqual([]);
  });

  test('no package that learns from data', () => {
    const { dependencies } = packaged;
    expect(Object.keys(dependencies).length).toBeGreaterThan(3);
    expect(Object.keys(dependencies).join(' ')).not.toMatch(
      /tensor|onnx|torch|transformers|brain|openai|llama|\bml-/,
    );
  });

  test('tables of layout: each table has headers', () => {
    const tables = sources.flatMap(([, text]) => text.match(/<table[^]*?<\/table>/g) ?? []);
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) expect(table).toContain('<th');
  });

  test('languages read from right to left', () => {
    for (const { html } of DOCUMENTS) expect(html).not.toContain(' dir=');
    expect(LANGUAGES).toEqual(['fr', 'en']);
  });
});
