/** The files by which a repository is judged at first sight: they are valid by the rules of their formats, and agree. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { loadVersions } from '../../data/versions/load.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { citation, publiccode } from './repositoryRules.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const packaged = JSON.parse(read('package.json')) as {
  readonly version: string;
  readonly license: string;
  readonly engines: { readonly node: string };
};

/** The versions that the changelog tells, the newest first, each with its day and its text. */
const told = [
  ...read('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+) — (\d{4}-\d\d-\d\d)$(.*?)(?=^## |$(?![^]))/gms),
].map(([, version, day, text]) => ({ version: version!, day: day!, text: text! }));

describe('publiccode.yml', () => {
  const file: unknown = parse(read('publiccode.yml'));

  test('is valid by the rules of its version', () => {
    expect(publiccode.safeParse(file).error?.issues).toBeUndefined();
  });

  test.each([
    ['a key that the standard does not have', { licence: 'EUPL-1.2' }],
    ['no licence', { legal: {} }],
    ['a category that is not in its list', { categories: ['sobriety'] }],
    ['a status of its own', { developmentStatus: 'finished' }],
    ['an address that is none', { url: 'sobrement' }],
    ['maintenance by people who are not named', { maintenance: { type: 'community' } }],
    ['a contract where there is none', { maintenance: { type: 'none', contractors: [] } }],
    ['a short description that is long', { description: { fr: { shortDescription: 'a'.repeat(151) } } }],
    ['a day that is none', { releaseDate: '28/11/2026' }],
    ['a regulation under an unknown alias', { supports: [{ id: 'alias:sobriety' }] }],
  ])('is refused with %s', (_what, wrong) => {
    expect(publiccode.safeParse({ ...(file as object), ...wrong }).success).toBe(false);
  });

  test('says what the package says, speaks our languages, and names files that are there', () => {
    const said = publiccode.parse(file);
    expect(said.softwareVersion).toBe(packaged.version);
    expect(said.legal.license).toBe(packaged.license);
    expect([...said.localisation.availableLanguages]).toEqual([...LANGUAGES]);
    expect(Object.keys(said.description)).toEqual([...LANGUAGES]);
    expect(existsSync(join(ROOT, said.logo!))).toBe(true);
    const node = said.dependsOn!.open!.find(({ name }) => name === 'Node.js')!;
    expect(packaged.engines.node).toBe(`>=${node.versionMin}`);
  });
});

test('CITATION.cff is valid by the rules of its version, and says the version of the package', () => {
  const said = citation.parse(parse(read('CITATION.cff')));
  expect([said.version, said.license]).toEqual([packaged.version, packaged.license]);
  expect(citation.safeParse({ ...said, authors: [] }).success).toBe(false);
  expect(citation.safeParse({ ...said, licence: 'EUPL-1.2' }).success).toBe(false);
});

describe('the changelog', () => {
  test('ends with the version of the package, whose day is that of the other files', () => {
    expect(told[0]!.version).toBe(packaged.version);
    expect(citation.parse(parse(read('CITATION.cff')))['date-released']).toBe(told[0]!.day);
    expect(publiccode.parse(parse(read('publiccode.yml'))).releaseDate).toBe(told[0]!.day);
    expect(told.map(({ day }) => day)).toEqual(
      told
        .map(({ day }) => day)
        .sort()
        .reverse(),
    );
  });

  const figuresIn = (text: string) => [...text.matchAll(/^\| (\d{4}[\d.]+) +\| (\d{4}-\d\d-\d\d) +\| \S/gm)];

  test('tells under a version no figures that are younger than it', () => {
    for (const { version, day, text } of told)
      for (const [, figures, frozen] of figuresIn(text))
        expect(frozen! <= day, `${version} of ${day} tells ${figures} of ${frozen}`).toBe(true);
  });

  test('tells each version of the figures, with the day on which it was frozen', () => {
    const rows = told.flatMap(({ text }) => figuresIn(text));
    const known = loadVersions().releases.map(({ version, frozen }) => `${version} ${frozen}`);
    expect(rows.map(([, version, day]) => `${version} ${day}`).sort()).toEqual(known.sort());
  });
});

test('whoever comes finds how to behave, how to report a flaw, and what to fill in for a figure', () => {
  const forms = readdirSync(join(ROOT, '.github/ISSUE_TEMPLATE'));
  expect(forms.sort()).toEqual(['fault.md', 'figure.md', 'proposal.md']);
  for (const form of forms) {
    const [, front = ''] = read(join('.github/ISSUE_TEMPLATE', form)).split(/^---$/m);
    expect(Object.keys(parse(front) as object).sort(), form).toEqual(['about', 'labels', 'name']);
  }
  for (const name of ['CODE_OF_CONDUCT.md', 'SECURITY.md', 'CONTRIBUTING.md', 'LICENSE'])
    expect(read(name).length, name).toBeGreaterThan(500);
});
