/**
 * What a style sheet asks for that some browsers lack, by https://github.com/mdn/browser-compat-data: properties, their
 * values, functions, units, selectors, rules, queries. A declaration is spared when the same rule says it otherwise before,
 * or with a prefix.
 */
import bcd, { type CompatStatement, type Identifier, type SupportStatement } from '@mdn/browser-compat-data';
import { parse, type AtRule, type Declaration, type Rule } from 'postcss';

type Browser = 'safari_ios' | 'chrome_android';
/** The last version of each, as `[15, 8]`. */
export type Browsers = Readonly<Record<Browser, readonly [number, number]>>;

const {
  properties,
  selectors,
  types,
  'at-rules': atRules,
} = bcd.css as Readonly<Record<'properties' | 'selectors' | 'types' | 'at-rules', Identifier>>;

/** What has a name among the kinds of values, wherever it is there: `clamp`, `rem`, `color-mix`. */
const NAMED = new Map<string, CompatStatement[]>();
(function gather(among: Identifier): void {
  for (const [name, one] of partsOf(among)) {
    if (one.__compat) NAMED.set(name, [...(NAMED.get(name) ?? []), one.__compat]);
    gather(one);
  }
})(types);

function partsOf(one: Identifier): [string, Identifier][] {
  return Object.entries(one).filter((part): part is [string, Identifier] => part[0] !== '__compat');
}

/**
 * @param css a style sheet
 * @returns a line for each thing that one of the browsers lacks, a property with its value where that alone is lacking
 */
export function lackedBy(browsers: Browsers, css: string): string[] {
  const lacked = new Set<string>();
  const isThere = (compat: CompatStatement, prefix?: string) =>
    Object.entries(browsers).every(([browser, last]) =>
      isIn(compat.support[browser as Browser], last, prefix),
    );
  const isMissing = (compat: CompatStatement | undefined) => compat !== undefined && !isThere(compat);
  const check = (said: string, compat: CompatStatement | undefined) => {
    if (isMissing(compat)) lacked.add(said);
  };

  function lackedIn({ prop, value }: Declaration, prefix?: string): string[] {
    const property = properties[prop];
    const own = plain(value);
    const words = own.match(WORD) ?? [];
    const functions = [...own.matchAll(FUNCTION)].flatMap(([, name = '']) => name);
    const units = [...own.matchAll(UNIT)].flatMap(([, unit = '']) => unit);
    if (!property?.__compat || !isThere(property.__compat, prefix)) return [prop];
    // said twice, or a list of which a browser takes the first that it knows
    if (prefix || prop === 'font-family') return [];
    return [
      ...words.filter((word) => isMissing(property[word]?.__compat)),
      ...functions.filter((name) => NAMED.get(name)?.some(isMissing)),
      ...units.filter((unit) => NEW_UNIT.test(unit) || isMissing(types.length?.[unit]?.__compat)),
    ];
  }

  const root = parse(css);
  root.walkDecls((declaration) => {
    const { prop, value, parent } = declaration;
    // a prefix is for the browsers that have it; what a rule of a page or a font describes is not a property
    if (prop.startsWith('-') || parent?.type !== 'rule' || isWithin(declaration, 'supports')) return;
    const beside = (parent as Rule).nodes.filter((node): node is Declaration => node.type === 'decl');
    const before = beside.slice(0, beside.indexOf(declaration)).filter((other) => other.prop === prop);
    const prefix = beside.some((other) => other.prop === `-webkit-${prop}`) ? '-webkit-' : undefined;
    if (before.some((other) => lackedIn(other).length === 0)) return;
    for (const what of lackedIn(declaration, prefix))
      lacked.add(what === prop ? prop : `${prop}: ${value} (${what})`);
  });
  root.walkRules((rule) => {
    if (isWithin(rule, 'keyframes')) return;
    for (const [, name = ''] of rule.selector.matchAll(PSEUDO)) check(`:${name}`, selectors[name]?.__compat);
  });
  root.walkAtRules(({ name, params }) => {
    const rule = atRules[name];
    check(`@${name}`, rule?.__compat);
    if (name !== 'media') return;
    if (/[<>]/.test(params)) check(`@media ${params}`, rule?.range_syntax?.__compat);
    for (const [, feature = ''] of params.matchAll(FEATURE))
      check(`@media (${feature})`, rule?.[feature.replace(/^(?:min|max)-/, '')]?.__compat);
  });
  return [...lacked];
}

const WORD = /[a-z][\w-]*/gi;
const FUNCTION = /([a-z-]+)\(/g;
const UNIT = /\d([a-z]+)\b/g;
/** Of the size of what scrolls and of containers: later than any phone of 2016, and not in the data by their names. */
const NEW_UNIT = /^(?:[dsl]v(?:[whib]|min|max)|cq(?:[whib]|min|max))$/;
const PSEUDO = /::?([a-z-]+)/g;
const FEATURE = /\(([a-z-]+)/g;

/** A value without what is quoted and addresses. */
const plain = (value: string): string => value.replaceAll(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '');

function isWithin(node: Declaration | Rule, name: string): boolean {
  for (let around = node.parent; around; around = around.parent as typeof around)
    if (around.type === 'atrule' && (around as AtRule).name === name) return true;
  return false;
}

function isIn(
  support: SupportStatement | undefined,
  last: readonly [number, number],
  prefix: string | undefined,
): boolean {
  return [support ?? []]
    .flat()
    .some(
      (one) =>
        !one.flags &&
        !one.alternative_name &&
        (one.prefix === undefined || one.prefix === prefix) &&
        isBy(one.version_added, last) &&
        !isBy(one.version_removed, last),
    );
}

/** Whether a version, such as `16.4` or `≤37`, is one of them or an older one. */
function isBy(
  version: string | boolean | null | undefined,
  [major, minor]: readonly [number, number],
): boolean {
  if (typeof version !== 'string') return version === true;
  const [first = Number.NaN, second = 0] = version.replace('≤', '').split('.').map(Number);
  return first < major || (first === major && second <= minor);
}
