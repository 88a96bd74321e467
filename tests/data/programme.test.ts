/** What the programme says is quoted exactly; what we add is called ours, and what is assumed is called an assumption. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { broken, libraryFrom } from './files.ts';

const library = load();
const { factors, gestures, laws, measures, programme, proposals, sources } = library;
const headings = programme.chapters.flatMap((chapter) => [chapter, ...chapter.headings]);
const parameters = Object.values(factors).filter(({ kind }) => kind === 'lever');
const inBoth = (text: { fr: string; en: string } | undefined) =>
  text !== undefined && text.fr.trim() !== '' && text.en.trim() !== '';

/** The headings of the 2022 booklet, in order, with its misprints. */
const HEADINGS = [
  'Notre constat : un numérique au service des monopoles',
  'Notre projet : Le numérique en commun',
  'Nos propositions : un numérique au service de l’intérêt général humain',
  'Un numérique émancipateur pour toutes et tous',
  'Un accès à internet de qualité pour toutes et tous',
  'Développer l’accès à la culture, aux sciences et à la création grâce au numérique',
  'Faire du numérique une opportunité pour la démocratie',
  'Développer la médiation numérique et garantir les alternatives physiques',
  'Réguler les usages du numérique',
  'Garantir la souveraineté numérique de la France',
  'Maîtriser et protéger les savoir-faire essentiels',
  'Garantir la maîtrise et l’hébergement des données stratégiques',
  'Une diplomatie française du numérique à rayonnement mondial',
  'Protéger la vie privée',
  'Protéger la vie privée et empêcher la prédation des données personnelles',
  'Une politique de régulation active des grandes plateformes numériques',
  'Permettre un contrôle public, judiciaire et citoyen',
  'Encadrer les dispositifs de surveillance',
  'Développer l’excellence numérique française',
  'Développer l’excellence française dans le logiciel libre et le jeu vidéo',
  'développement stratégique domaine par domaine, notamment pour les besoins liés aux services publics, à la souveraineté numérique de la France et à la bifurcation écologique',
  'Garantir les droits des travailleur·ses à face à la transformation numérique',
  'Garantir les droits des travailleur·ses du numérique',
  'Vers la sobriété numérique',
  'Lutter contre la pollution et la surconsommation numériques',
  'Développer un numérique sobre',
  'Développer la réparation et le réemploi',
];

/** Rows of the research: what was found, and what the booklet itself says of it. */
const CODES = [
  ...['H1.0', 'H1.1', 'H1.2', 'H1.3', 'H1.4', 'H1.5', 'H1.6', 'H1.7', 'H1.8'],
  ...['H2.0', 'H2.1', 'H2.2', 'H2.3', 'H2.4', 'H2.5', 'H2.6'],
  ...['H3.1', 'H3.2', 'H3.3', 'H3.4', 'H3.5'],
  ...['H4.1', 'H4.2', 'H4.3', 'H4.4', 'H4.5', 'H4.6', 'H4.7', 'H4.8', 'H4.9', 'H4.10', 'H4.11', 'H4.12'],
];
const OF_THE_BOOKLET = ['H1.0', 'H1.7', 'H2.0', 'H4.3', 'H4.4', 'H4.5', 'H4.12'];

describe('the programme', () => {
  test('has the headings of the booklet, in its order and its words', () => {
    // a non-breaking space counts as a space
    const found = headings.map(({ title }) => title.fr.replace(/\s/g, ' '));
    expect(found).toEqual(HEADINGS);
  });

  test('says how each heading relates to sobriety, and why', () => {
    for (const { id, title, link } of headings) {
      expect([id, inBoth(title), inBoth(link.reason)]).toEqual([id, true, true]);
      // a link needs something to link through
      expect([id, link.through.length > 0]).toEqual([id, link.kind !== 'none']);
    }
    expect(sources).toHaveProperty([programme.source]);
  });

  test('gives today’s value beside each figure that it states', () => {
    expect(programme.facts.length).toBeGreaterThanOrEqual(8);
    for (const { id, stated, note, today } of programme.facts) {
      expect([id, inBoth(stated), inBoth(note), today.length > 0]).toEqual([id, true, true, true]);
      for (const { value, where } of today)
        expect([id, inBoth(value), where.length > 2]).toEqual([id, true, true]);
    }
  });
});

describe('measures', () => {
  test('are all those found by the research, each once', () => {
    const order = (code: string) => CODES.indexOf(code);
    expect(measures.map(({ code }) => code).sort((a, b) => order(a) - order(b))).toEqual(CODES);
  });

  test('are shown as the booklet’s only where it states them', () => {
    const said = measures.filter(({ booklet }) => booklet === 'yes').map(({ code }) => code);
    expect([...said].sort()).toEqual([...OF_THE_BOOKLET].sort());
  });

  test('are in the order of the headings', () => {
    const order = headings.map(({ id }) => id);
    const ranks = measures.map(({ heading }) => order.indexOf(heading));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(proposals.proposals.slice(0, measures.length).map(({ id }) => id)).toEqual(
      measures.map(({ id }) => id),
    );
  });

  test('say in both languages what they are, or why nothing is computed, and where they were found', () => {
    for (const { id, title, text, gap, levers, found } of measures) {
      expect([id, inBoth(title), inBoth(text), found.length > 0]).toEqual([id, true, true, true]);
      expect([id, gap === undefined || inBoth(gap)]).toEqual([id, true]);
      expect([id, levers.length === 1]).toEqual([id, gap === undefined]);
      for (const { where } of found) expect([id, inBoth(where)]).toEqual([id, true]);
    }
  });

  test('stand beside laws that have a date and say what they require', () => {
    expect(Object.keys(laws).length).toBeGreaterThan(15);
    for (const { id, title, figure, where } of Object.values(laws))
      expect([id, inBoth(title), inBoth(figure), where.length > 2]).toEqual([id, true, true, true]);
    const cited = new Set(measures.flatMap((measure) => measure.laws));
    expect(Object.keys(laws).filter((id) => !cited.has(id))).toEqual([]);
  });
});

describe('gestures', () => {
  test('name the measures that make them possible, or say that they stand alone', () => {
    for (const { id, enabledBy, alone } of gestures) {
      expect([id, enabledBy.length > 0]).toEqual([id, alone === undefined]);
      expect([id, alone === undefined || inBoth(alone)]).toEqual([id, true]);
    }
    expect(gestures.some(({ alone }) => alone !== undefined)).toBe(true);
  });

  test('have unique ids', () => {
    const ids = proposals.proposals.map(({ id }) => id);
    expect(new Set(ids).size).toBe(measures.length + gestures.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
});

describe('levers', () => {
  const of = (id: string) => proposals.levers.find((lever) => lever.id === id)!;

  test('have parameters and unique ids, and are each used by a proposal', () => {
    const pulled = new Set(proposals.proposals.map(({ lever }) => lever));
    const ids = proposals.levers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, parameters: own } of proposals.levers)
      expect([id, own.length > 0, pulled.has(id)]).toEqual([id, true, true]);
  });

  test('have parameters with a source, or marked as hypotheses', () => {
    expect(parameters.length).toBeGreaterThan(15);
    for (const { id, source, evidence, status, shape } of parameters) {
      expect([id, sources[source]?.id]).toEqual([id, source]);
      // a figure that only we state is a definition without a range, or a hypothesis
      const definition = status === 'convention' && shape === 'fixed';
      if (source === 'SOBREMENT') expect([id, definition || evidence === 'hypothesis']).toEqual([id, true]);
    }
  });

  test('call nothing measured that is not, and call all that is assumed a hypothesis', () => {
    for (const { id, grade, status, evidence } of parameters) {
      expect([id, evidence]).not.toEqual([id, undefined]);
      if (grade === 'D') expect([id, evidence]).not.toEqual([id, 'measured']);
      if (status === 'assumption') expect([id, evidence]).toEqual([id, 'hypothesis']);
    }
  });

  test.each(['longer-life-by-law', 'awareness', 'unsubsidised-phones'])(
    '%s may have no effect at all',
    (id) => {
      expect(of(id).seal).toBe('unmeasured');
      for (const parameter of of(id).parameters)
        expect([parameter, factors[parameter]!.low]).toEqual([parameter, 0]);
    },
  );

  test('are only as sure as the least sure of their parameters', () => {
    expect(of('repair').seal).toBe('assumed');
    expect(of('drawers').seal).toBe('assumed');
    expect(of('box-asleep').seal).toBe('measured');
    expect(of('smaller-television').seal).toBe('calculated');
    // including the parameters of each device
    const place = proposals.levers.findIndex(({ id }) => id === 'box-asleep');
    const guessed = broken(['levers', 'levers', place, 'perDevice'], { laptop: 'lever.awareness.share' });
    const { proposals: built } = libraryFrom(guessed);
    expect(built.levers.find(({ id }) => id === 'box-asleep')!.seal).toBe('unmeasured');
  });

  test('never subtract a rebound twice: a displacement already includes it', () => {
    const displaced = proposals.levers.filter(({ parameters: own }) =>
      own.includes('lever.repair.displacement'),
    );
    expect(displaced.length).toBeGreaterThan(0);
    for (const { id, rebound } of displaced) expect([id, rebound]).toEqual([id, false]);
  });

  test('with a saving that partly comes back use the same share everywhere: it is computed once', () => {
    const back = proposals.levers.filter(({ rebound }) => rebound);
    expect(back.length).toBeGreaterThan(0);
    for (const { id, act, perDevice } of back) {
      const byDevice = perDevice !== undefined || (act.kind === 'lifetime' && act.by === 'years');
      expect([id, byDevice]).toEqual([id, false]);
    }
  });

  test('depend on the factors that they switch between', () => {
    const relies = (id: string) => library.levers[id]!.relies ?? [];
    expect(relies('hosted-in-france')).toContain(library.catalogue.hosting.foreign);
    expect(relies('hosted-in-france')).toContain(library.catalogue.hosting.domestic);
    expect(relies('box-asleep')).toContain(library.catalogue.networks.lineElectricity);
    for (const lever of ['refurbished']) {
      const { act } = of(lever);
      const named = act.kind === 'origin' ? act.devices : [];
      expect(relies(lever)).toEqual(
        named.map((id) => library.catalogue.devices.find((device) => device.id === id)!.refit),
      );
    }
  });

  test('say in both languages what they are and how far they go', () => {
    for (const { id, label, intensity, whole, note } of Object.values(library.levers))
      expect([id, ...[label, intensity, whole, note].map(inBoth)]).toEqual([id, true, true, true, true]);
    expect(factors[proposals.rebound]!.low).toBe(0);
  });
});

test.each([
  ['lever.rebound', 'policy.rebound'],
  ['lever.repair.displacement', 'policy.displacement'],
])('%s has the same value for homes and for councils', (home, council) => {
  const told = (id: string) => {
    const { central, low, high, unit, source, year } = factors[id]!;
    return { central, low, high, unit, source, year };
  };
  expect(told(home)).toEqual(told(council));
});

describe('an upper bound on what a proposal may do', () => {
  const BOUND = /est un maximum|L’effet montré suppose que/;
  test.each([...measures, ...gestures])(
    'is stated for $id both in its text and in its numbers, or in neither',
    (said) => {
      const [pull] = said.levers;
      const noted = pull ? library.levers[pull.lever]!.note.fr : '';
      expect(pull?.atMost === true).toBe(BOUND.test(said.text.fr) || BOUND.test(noted));
      const found = proposals.proposals.find(({ id }) => id === said.id)!;
      expect(found.atMost === true).toBe(pull?.atMost === true);
    },
  );
});
