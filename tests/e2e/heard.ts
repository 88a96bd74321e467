/**
 * A screen reader for the tests: it reads the accessibility tree of the browser, overhears what live regions say, and
 * writes down both, in order, with the keys that its listener presses. What it wrote can be read aloud.
 */
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { plain } from './household.ts';
import { SOON } from './site.ts';

/** A node of the accessibility tree, as the browser gives it. */
interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

interface Tree {
  readonly all: readonly Node[];
  readonly byId: ReadonlyMap<string, Node>;
}

type Words = Readonly<Record<Language, string>>;

/** What each role is called. */
const ROLES: Readonly<Record<string, Words>> = {
  link: { fr: 'lien', en: 'link' },
  button: { fr: 'bouton', en: 'button' },
  radio: { fr: 'choix', en: 'choice' },
  checkbox: { fr: 'case', en: 'box' },
  switch: { fr: 'interrupteur', en: 'switch' },
  textbox: { fr: 'champ', en: 'field' },
  combobox: { fr: 'liste', en: 'list' },
  slider: { fr: 'curseur', en: 'slider' },
  DisclosureTriangle: { fr: 'volet', en: 'flap' },
  navigation: { fr: 'navigation', en: 'navigation' },
  region: { fr: 'partie', en: 'part' },
  group: { fr: 'groupe', en: 'group' },
  list: { fr: 'liste', en: 'list' },
  table: { fr: 'tableau', en: 'table' },
};

/** What holds other things: said as one comes into it, if it has a name. */
const HOLDERS: readonly string[] = ['navigation', 'region', 'group', 'list', 'table'];
/** What is operated: said with its role, its state and its name. */
const isControl = (role: string): boolean => role in ROLES && !HOLDERS.includes(role);

const DRAWINGS: readonly string[] = ['image', 'img', 'graphics-document', 'SvgRoot'];
const DRAWING: Words = { fr: 'dessin', en: 'drawing' };
const HEADING: Words = { fr: 'titre', en: 'heading' };
const ANNOUNCED: Words = { fr: 'annonce', en: 'announced' };
const STATES: Readonly<Record<string, Words>> = {
  'checked true': { fr: 'coché', en: 'ticked' },
  'checked false': { fr: 'pas coché', en: 'not ticked' },
  'pressed true': { fr: 'enfoncé', en: 'pressed' },
  'pressed false': { fr: 'pas enfoncé', en: 'not pressed' },
  'expanded true': { fr: 'ouvert', en: 'open' },
  'expanded false': { fr: 'fermé', en: 'closed' },
  'invalid true': { fr: 'refusé', en: 'refused' },
};
/** These stand in one line with what is around them; all others begin a line and end it. */
const INLINE: readonly string[] = ['none', 'generic', 'strong', 'emphasis', 'code', 'deletion', 'time'];
/** Their text is the name of something that says it. */
const NAMING: readonly string[] = ['LabelText', 'Legend', 'caption', 'Figcaption'];

const text = (said: { readonly value?: unknown } | undefined): string =>
  plain(String(said?.value ?? '')).trim();
const roleOf = (node: Node): string => (node.ignored ? 'none' : text(node.role));
const childrenOf = (node: Node, { byId }: Tree): Node[] =>
  (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
const propertyOf = (node: Node, name: string): string =>
  text(node.properties?.find((one) => one.name === name)?.value);

/** "choice, not ticked: Guadeloupe" */
const said = (role: string, about: readonly string[], name: string, language: Language): string =>
  `${[role, ...about].join(', ')}${language === 'fr' ? ' :' : ':'} ${name}`;

function sayNode(node: Node, language: Language): string {
  const role = roleOf(node);
  if (role === 'heading')
    return said(`${HEADING[language]} ${propertyOf(node, 'level')}`, [], text(node.name), language);
  const named = ROLES[role] ?? DRAWING;
  const states = ['checked', 'pressed', 'expanded', 'invalid'].flatMap(
    (name) => STATES[`${name} ${propertyOf(node, name)}`]?.[language] ?? [],
  );
  const value = ['textbox', 'combobox', 'slider'].includes(role) ? text(node.value) : '';
  return said(named[language], [...states, ...(value ? [`« ${value} »`] : [])], text(node.name), language);
}

/** What is read from a node to its end, line by line. */
function readNode(from: Node, tree: Tree, language: Language): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  const end = () => {
    if (line.length > 0) lines.push(line.join(' '));
    line = [];
  };
  const alone = (what: string) => {
    end();
    lines.push(what);
  };
  const headings = (node: Node): string[] =>
    roleOf(node) === 'heading' ? [text(node.name)] : childrenOf(node, tree).flatMap(headings);
  let heading = '';
  const read = (node: Node, naming = false): void => {
    const role = roleOf(node);
    if (role === 'StaticText') {
      if (!naming && text(node.name)) line.push(text(node.name));
    } else if (role === 'heading') {
      heading = text(node.name);
      alone(sayNode(node, language));
    } else if (isControl(role) || (DRAWINGS.includes(role) && text(node.name))) {
      alone(sayNode(node, language));
    } else if (role === 'listitem') {
      end();
      const [first, ...rest] = childrenOf(node, tree).flatMap((child) => readNode(child, tree, language));
      lines.push(`• ${first}`, ...rest);
    } else if (role === 'row') {
      const cells = childrenOf(node, tree).map((cell) => readNode(cell, tree, language).join(', '));
      alone(cells.filter(Boolean).join(' | '));
    } else {
      if (!INLINE.includes(role)) end();
      const name = HOLDERS.includes(role) ? text(node.name) : '';
      const at = lines.length;
      childrenOf(node, tree).forEach((child) => read(child, naming || NAMING.includes(role)));
      if (!INLINE.includes(role)) end();
      // what is named by its heading, or by the words that it begins with, is said by them
      const saidBy = [heading, lines[at], ...headings(node)];
      if (name && !saidBy.includes(name)) lines.splice(at, 0, sayNode(node, language));
    }
  };
  read(from);
  end();
  return lines;
}

/** What is operated or looked at without a name: nobody can tell what it is. */
const namelessIn = ({ all }: Tree): string[] =>
  all
    .filter((node) => isControl(roleOf(node)) || DRAWINGS.includes(roleOf(node)))
    .filter((node) => !text(node.name))
    .map(roleOf);

export type Listener = Awaited<ReturnType<typeof listenTo>>;

/** Long enough after something was announced for it to be announced again, in ms. */
const ONCE_MORE = 250;

/** Whoever listens to a page, from before it opens. */
export async function listenTo(page: Page, language: Language) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const script: string[] = [];
  /** Said by live regions, and not yet written down. */
  let overheard: string[] = [];
  let within: readonly number[] = [];

  await page.exposeFunction('overhear', (what: string) => overheard.push(plain(what).trim()));
  await page.addInitScript(recordLive);

  async function tree(): Promise<Tree> {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
    return { all: nodes, byId: new Map(nodes.map((node) => [node.nodeId, node])) };
  }

  /** @param expression gives an element of the page */
  async function nodeOf(expression: string, { all }: Tree): Promise<Node> {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { node } = await session.send('DOM.describeNode', { objectId: result.objectId! });
    const found = all.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
    if (!found) throw new Error(`Nobody hears of ${expression}.`);
    return found;
  }

  let announced = 0;
  /** While keys follow one another: a slow machine tells of what the first one chose, a quick one of the last alone. */
  let onTheWay = false;
  function note(): void {
    const heard = onTheWay ? [] : overheard;
    announced += heard.length;
    script.push(...heard.map((what) => said(ANNOUNCED[language], [], what, language)));
    overheard = [];
  }

  /** Writes down where the focus is: what one comes into, then the thing, then what describes it. */
  async function focus(): Promise<void> {
    const now = await tree();
    const focused = await nodeOf('document.activeElement', now);
    const around: Node[] = [];
    for (let at = now.byId.get(focused.parentId ?? ''); at; at = now.byId.get(at.parentId ?? ''))
      if (HOLDERS.includes(roleOf(at)) && text(at.name)) around.unshift(at);
    const come = around.filter(({ backendDOMNodeId }) => !within.includes(backendDOMNodeId!));
    within = around.map(({ backendDOMNodeId }) => backendDOMNodeId!);
    const about = text(focused.description);
    script.push(
      [...come, focused].map((node) => sayNode(node, language)).join(' / ') + (about ? `, ${about}` : ''),
    );
    note();
  }

  async function strike(key: string): Promise<void> {
    script.push(`> ${key}`);
    announced = 0;
    await page.keyboard.press(key);
  }

  async function press(key: string): Promise<void> {
    await strike(key);
    await focus();
  }

  async function tabTo(selector: string, key = 'Tab'): Promise<void> {
    script.push(`> ${key}…`);
    for (let i = 0; i < MOST; i++) {
      await page.keyboard.press(key);
      if (await page.evaluate((to) => document.activeElement!.matches(to), selector)) return focus();
    }
    throw new Error(`${key} does not lead to ${selector}.`);
  }

  async function settle(): Promise<void> {
    await expect.poll(() => announced + overheard.length, SOON).toBeGreaterThan(0);
    await page.waitForTimeout(ONCE_MORE);
    note();
  }

  return {
    script,
    /** A document opens: nothing has the focus, and its title is heard first. */
    async arrive(): Promise<void> {
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      within = [];
      const [root] = (await tree()).all;
      script.push(said('page', [], text(root!.name), language));
    },
    /** Writes down what is read of an element, from its first word to its last. */
    async read(selector: string): Promise<void> {
      const now = await tree();
      script.push(
        ...readNode(await nodeOf(`document.querySelector(${JSON.stringify(selector)})`, now), now, language),
      );
      note();
    },
    /** Writes down the titles alone, as one goes from one to the next. */
    async headings(): Promise<void> {
      const now = await tree();
      const found = (node: Node): Node[] => [
        ...(roleOf(node) === 'heading' ? [node] : []),
        ...childrenOf(node, now).flatMap(found),
      ];
      script.push(...found(now.all[0]!).map((node) => sayNode(node, language)));
    },
    /** Writes down where the focus is now. */
    here: focus,
    /** Presses a key, and hears where it leads. */
    press,
    /** Types in a field, instead of what it holds. */
    async type(what: string): Promise<void> {
      script.push(`> ${what}`);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(what);
    },
    /** Presses Tab until this has the focus. */
    tabTo,
    /** Presses a key that brings something else, and waits until the focus is there. */
    async pressTowards(key: string, selector: string): Promise<void> {
      await strike(key);
      await expect
        .poll(() => page.evaluate((to) => document.activeElement!.matches(to), selector), SOON)
        .toBe(true);
      await focus();
    },
    /** Waits for an announcement, and for a second one that must not come. */
    settle,
    /** Goes to a control, presses these keys on it, and waits for what is announced. */
    async operate(selector: string, ...keys: readonly string[]): Promise<void> {
      await tabTo(selector);
      for (const [n, key] of keys.entries()) {
        onTheWay = n < keys.length - 1;
        await press(key);
      }
      await settle();
    },
    nameless: async (): Promise<string[]> => namelessIn(await tree()),
  };
}

const MOST = 200;

/**
 * Runs in the page. A region that is there says its text each time it changes; an alert says it as it comes too. What
 * nobody can reach says nothing.
 */
function recordLive(): void {
  const LIVE = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
  const say = (region: Element) => {
    const words = (region as HTMLElement).innerText?.trim();
    if (words && region.checkVisibility())
      (globalThis as unknown as { overhear(what: string): void }).overhear(words);
  };
  new MutationObserver((changes) => {
    const speak = new Set<Element>();
    const added = new Set<Node>(changes.flatMap(({ addedNodes }) => [...addedNodes]) as unknown as Node[]);
    const isNew = (one: Element) =>
      [...(added as unknown as Set<globalThis.Node>)].some((node) => node.contains(one));
    for (const { target, addedNodes } of changes) {
      const around = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
      if (around && !isNew(around)) speak.add(around);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const alert of [node, ...node.querySelectorAll('*')])
          if (alert.getAttribute('role') === 'alert') speak.add(alert);
      }
    }
    speak.forEach(say);
  }).observe(document, { childList: true, characterData: true, subtree: true });
}
