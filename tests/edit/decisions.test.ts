import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/app/library.js';
import { applyDecisions, parseDecisions } from '../../src/edit/decisions.js';
import type { Entity, EntityType, Location } from '../../src/types.js';

let at = 0;
/** An entity by the texts of its mentions; the first is its name. */
function entity(id: string, type: EntityType, texts: readonly string[], more: Partial<Entity> = {}): Entity {
  const mentions = texts.map((text) => {
    at += 100;
    return { text, start: at, end: at + text.length, sentence: 0, kind: 'name' as const };
  });
  const aliases = [...new Set(texts)].filter((text) => text !== texts[0]);
  return { id, type, name: texts[0]!, aliases, count: texts.length, mentions, confidence: 0.9, ...more };
}

const list = [
  entity('e1', 'person', ['Wang Yi', 'Wang', 'Wang'], { roles: ['Foreign Minister'] }),
  entity('e2', 'person', ['Minister Wang'], { roles: ['Minister'] }),
  entity('e3', 'place', ['Sahel Times']),
  entity('e4', 'organization', ['Sept']),
];

/** A decision, and the list after it: type, name, aliases, count. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['drop Sept', ['person Wang Yi (Wang) 3', 'person Minister Wang () 1', 'place Sahel Times () 1']],
  ['drop Wang', ['person Minister Wang () 1', 'place Sahel Times () 1', 'organization Sept () 1']],
  [
    'merge Minister Wang -> Wang Yi',
    ['person Wang Yi (Wang, Minister Wang) 4', 'place Sahel Times () 1', 'organization Sept () 1'],
  ],
  [
    'merge Minister Wang -> Wang Wei',
    [
      'person Wang Yi (Wang) 3',
      'person Wang Wei (Minister Wang) 1',
      'place Sahel Times () 1',
      'organization Sept () 1',
    ],
  ],
  [
    'split Wang',
    [
      'person Wang Yi () 1',
      'person Wang () 2',
      'person Minister Wang () 1',
      'place Sahel Times () 1',
      'organization Sept () 1',
    ],
  ],
  [
    'split Wang Yi',
    [
      'person Wang () 2',
      'person Wang Yi () 1',
      'person Minister Wang () 1',
      'place Sahel Times () 1',
      'organization Sept () 1',
    ],
  ],
  [
    'rename Sept -> September Group',
    [
      'person Wang Yi (Wang) 3',
      'person Minister Wang () 1',
      'place Sahel Times () 1',
      'organization September Group (Sept) 1',
    ],
  ],
  [
    'retype Sahel Times -> organization',
    ['person Wang Yi (Wang) 3', 'person Minister Wang () 1', 'organization Sahel Times () 1', 'organization Sept () 1'],
  ],
];

describe('a decision', () => {
  test.each(rows)('%s', (line, expected) => {
    const { entities, applied } = applyDecisions(list, parseDecisions(line, 'd.txt'));
    expect(
      entities.map(({ type, name, aliases, count }) => `${type} ${name} (${aliases.join(', ')}) ${count}`),
    ).toEqual(expected);
    expect(applied).toHaveLength(1);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  });

  test.each(['drop Nobody', 'merge Nobody -> Wang Yi', 'split Sept', 'rename wang -> Wang Wei'])(
    '%s changes nothing here',
    (line) => {
      expect(applyDecisions(list, parseDecisions(line, 'd.txt'))).toMatchObject({ entities: list, applied: [] });
    },
  );
});

const staff = [
  entity('e1', 'person', ['Ann Lee'], { roles: ['director'], organization: 'e2' }),
  entity('e2', 'organization', ['Acme']),
  entity('e3', 'organization', ['Acme Group']),
];

test.each([
  ['rename Acme -> Acme Ltd.', 'e2'],
  ['merge Acme -> Acme Group', 'e3'],
  ['drop Acme', undefined],
  ['retype Acme -> place', undefined],
])('%s: the director is of %s', (line, organization) => {
  const { entities } = applyDecisions(staff, parseDecisions(line, 'd.txt'));
  expect(entities[0]!.organization).toBe(organization);
});

const CHINA = { alpha2: 'CN', alpha3: 'CHN', numeric: '156' };
const mixed = [
  entity('e1', 'person', ['Ann Lee', 'Lee'], { roles: ['director'], organization: 'e2', country: CHINA }),
  entity('e2', 'organization', ['Acme'], { country: CHINA }),
  entity('e3', 'place', ['Oslo'], { country: { alpha2: 'NO', alpha3: 'NOR', numeric: '578' } }),
  entity('e4', 'country', ['China', 'Chinese'], { country: CHINA }),
  entity('e5', 'person', ['Bo Hill'], {}),
  entity('e6', 'place', ['France']),
];

/** What is left of the facts of each: country, roles, organization; of those without any nothing. */
test.each([
  // roles and an organization are a person's
  ['retype Ann Lee -> organization', 'Acme CN · Oslo NO · China CN'],
  ['retype Ann Lee -> person', 'Ann Lee CN director e2 · Acme CN · Oslo NO · China CN'],
  ['merge Ann Lee -> Oslo', 'Acme CN · Oslo NO · China CN'],
  ['merge Ann Lee -> Acme', 'Acme CN · Oslo NO · China CN'],
  ['merge Acme -> Ann Lee', 'Ann Lee CN director · Oslo NO · China CN'],
  ['merge Ann Lee -> Bo Hill', 'Acme CN · Oslo NO · China CN · Bo Hill CN director e2'],
  ['merge Acme -> Oslo', 'Ann Lee CN director · Oslo NO · China CN'],
  ['split Lee', 'Ann Lee CN director e2 · Acme CN · Oslo NO · China CN'],
  // a country goes with a place, a body, a group
  ['retype Oslo -> organization', 'Ann Lee CN director e2 · Acme CN · Oslo NO · China CN'],
  ['retype Oslo -> person', 'Ann Lee CN director e2 · Acme CN · China CN'],
  ['retype China -> person', 'Ann Lee CN director e2 · Acme CN · Oslo NO'],
  ['retype China -> organization', 'Ann Lee CN director e2 · Acme CN · Oslo NO · China CN'],
  ['retype China -> place', 'Ann Lee CN director e2 · Acme CN · Oslo NO'],
  ['retype France -> country', 'Ann Lee CN director e2 · Acme CN · Oslo NO · China CN · France FR'],
  ['retype Oslo -> country', 'Ann Lee CN director e2 · Acme CN · China CN'],
  ['split Chinese', 'Ann Lee CN director e2 · Acme CN · Oslo NO · China CN · Chinese CN'],
])('%s leaves: %s', (line, expected) => {
  const { entities } = applyDecisions(mixed, parseDecisions(line, 'd.txt'));
  const facts = entities.flatMap(({ name, country, roles, organization }) =>
    country || roles || organization
      ? [[name, country?.alpha2, roles?.join(), organization].filter(Boolean).join(' ')]
      : [],
  );
  expect(facts.join(' · ')).toBe(expected);
});

const OSLO: Location = { lat: 59.91, lon: 10.75, name: 'Oslo', country: 'NO', kind: 'city', confidence: 1 };

test.each([
  ['rename Oslo -> Christiania', 'Christiania Oslo · Elm Street · Ann Lee'],
  ['merge Elm Street -> Oslo', 'Oslo Oslo · Ann Lee'],
  ['merge Oslo -> Elm Street', 'Elm Street Oslo · Ann Lee'],
  ['merge Oslo -> Ann Lee', 'Elm Street · Ann Lee'],
  ['retype Oslo -> person', 'Oslo · Elm Street · Ann Lee'],
  ['split Osl', 'Oslo Oslo · Osl · Elm Street · Ann Lee'],
])('%s leaves these names, and their locations: %s', (line, expected) => {
  const located = [
    entity('e1', 'place', ['Oslo', 'Osl'], { location: OSLO }),
    entity('e2', 'place', ['Elm Street']),
    entity('e3', 'person', ['Ann Lee']),
  ];
  const { entities } = applyDecisions(located, parseDecisions(line, 'd.txt'));
  expect(entities.map(({ name, location }) => (location ? `${name} ${location.name}` : name)).join(' · ')).toBe(
    expected,
  );
});

test('a mention that two countries share is one mention of the two merged', () => {
  const shared = { text: 'Sino-Russian', start: 5, end: 17, sentence: 0, kind: 'demonym' as const };
  const [china, russia] = [entity('e1', 'country', ['China']), entity('e2', 'country', ['Russia'])];
  const { entities } = applyDecisions(
    [china, russia].map((one) => ({ ...one!, count: 2, mentions: [shared, ...one!.mentions] })),
    parseDecisions('merge Russia -> China', 'd.txt'),
  );
  expect(entities.map(({ count, mentions }) => [count, mentions.length])).toEqual([[3, 3]]);
});

test('a new name is without what is invisible at its edges', () => {
  expect(parseDecisions('\ufeffrename Acme -> \u2060Acme Ltd.\u200b\r\n\u200b\n', 'd.txt')).toMatchObject([
    { name: 'Acme', into: 'Acme Ltd.' },
  ]);
});

test('decisions work on what those before them left', () => {
  const decisions = parseDecisions('# people\nmerge Minister Wang -> Wang Yi\n\nrename Wang Yi -> Mr. Wang\n', 'd.txt');
  const { entities, applied } = applyDecisions(list, decisions);
  expect(entities[0]).toMatchObject({ name: 'Mr. Wang', count: 4, roles: ['Foreign Minister', 'Minister'] });
  expect(applied.map(({ line }) => line)).toEqual([2, 4]);
});

test('decisions know the names given by those before them', () => {
  const decisions = parseDecisions('rename Sept -> September Group\ndrop September Group\n', 'd.txt');
  const { entities, applied } = applyDecisions(list, decisions);
  expect(entities.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3']);
  expect(applied).toEqual(decisions);
});

test.each(['merge Minister Wang -> Wang Yi', 'merge Wang Yi -> Minister Wang'])(
  '%s: mentions stay in the order of the text',
  (line) => {
    const [merged] = applyDecisions(list, parseDecisions(line, 'd.txt')).entities;
    expect(merged!.mentions.map(({ text }) => text)).toEqual(['Wang Yi', 'Wang', 'Wang', 'Minister Wang']);
  },
);

test('what is split off gets the next free id', () => {
  const { entities } = applyDecisions(mixed, parseDecisions('split Lee\nsplit Chinese\n', 'd.txt'));
  expect(entities.map(({ id, name }) => `${id} ${name}`)).toEqual([
    'e1 Ann Lee',
    'e7 Lee',
    'e2 Acme',
    'e3 Oslo',
    'e4 China',
    'e8 Chinese',
    'e5 Bo Hill',
    'e6 France',
  ]);
});

test('an entity that loses its name by a split takes its next form', () => {
  const { entities } = applyDecisions(
    [entity('e1', 'person', ['Ann Lee', 'Lee', 'Ms. Lee'])],
    parseDecisions('split Ann Lee', 'd.txt'),
  );
  expect(entities.map(({ name, aliases }) => [name, ...aliases])).toEqual([['Lee', 'Ms. Lee'], ['Ann Lee']]);
});

test.each([
  [
    'join A -> B',
    'd.txt:1: "join A -> B" is not a valid decision; write "merge A -> B", "split A", "drop A", "rename A -> B" or "retype A -> person"',
  ],
  ['merge A', 'd.txt:1: "merge A" is not a valid decision'],
  ['drop A -> B', 'd.txt:1: "drop A -> B" is not a valid decision'],
  ['retype A -> cat', 'd.txt:1: "cat" is not a type; give one of person, organization, country, place, group, other'],
])('%s is refused', (line, message) => {
  expect(() => parseDecisions(line, 'd.txt')).toThrow(message);
});

describe('what points to an entity follows it', () => {
  const SAID = '"We will stay," said Ann Lee of Chad. "We will go," said Bo Berg. Chad waits.';
  const PLAN = 'The plan, presented by Minister Ann Lee in Nairobi, has these points:\n1. Build dams.\n2. Move pumps.';
  const SPLIT = 'Donald Trump met Melania Trump. "We will stay," said Donald Trump. "We will go," said Mrs. Trump.';

  const FAR = 'Mrs. Trump came. Donald Trump said that they would stay. He said they were glad. Mrs. Trump left.';

  /** The names of the speakers, and of whoever announces a list. */
  const named = (text: string, lines: string) => {
    const { entities = [], quotes = [], points = [] } = analyze(text, { decisions: parseDecisions(lines) });
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    const ids = [...quotes.map(({ speaker }) => speaker), ...points.map(({ announcedBy }) => announcedBy)];
    return ids.map((id) => (id === null ? null : names.get(id)));
  };

  test.each([
    [SAID, '', ['Ann Lee', 'Bo Berg']],
    // Dropping a speaker does not make somebody else say it.
    [SAID, 'drop Ann Lee', [null, 'Bo Berg']],
    [SAID, 'drop Chad', ['Ann Lee', 'Bo Berg']],
    [SAID, 'merge Ann Lee -> Bo Berg', ['Bo Berg', 'Bo Berg']],
    [SAID, 'merge Ann Lee -> Bo Berg\ndrop Bo Berg', [null, null]],
    [SAID, 'rename Ann Lee -> Ann Lee-Obi', ['Ann Lee-Obi', 'Bo Berg']],
    [SAID, 'retype Ann Lee -> organization', ['Ann Lee', 'Bo Berg']],
    [PLAN, '', ['Ann Lee']],
    [PLAN, 'drop Ann Lee', [null]],
    [PLAN, 'merge Ann Lee -> Nairobi', ['Nairobi']],
    [SPLIT, 'merge Melania Trump -> Donald Trump', ['Donald Trump', 'Donald Trump']],
    [SPLIT, 'merge Melania Trump -> Donald Trump\nsplit Trump', ['Donald Trump', 'Trump']],
    // Whoever is named in the source speaks, not whoever is named nearest to the words.
    [FAR, 'merge Mrs. Trump -> Donald Trump\nsplit Trump', ['Donald Trump', 'Donald Trump']],
  ])('%s after %j', (text, lines, expected) => expect(named(text, lines)).toEqual(expected));
});

test('the organization that a spokesman speaks for is that after the decisions', () => {
  const text = 'The Treasury Department met Acme Corp. Treasury Department spokeswoman Ann Lee said that it was late.';
  const said = (lines: string) => {
    const { entities = [], quotes = [] } = analyze(text, { decisions: parseDecisions(lines) });
    return quotes.map(({ source }) => entities.find(({ id }) => id === source?.organization)?.name ?? null);
  };
  expect(said('')).toEqual(['Treasury Department']);
  expect(said('rename Treasury Department -> US Treasury')).toEqual(['US Treasury']);
  expect(said('merge Treasury Department -> Acme Corp')).toEqual(['Acme Corp']);
  expect(said('drop Treasury Department')).toEqual([null]);
  expect(said('retype Treasury Department -> person')).toEqual([null]);
});

test("the rules of entities that are merged are joined, and those of one that is split are its own mentions'", () => {
  const mention = (text: string, start: number, by: string) =>
    ({ text, start, end: start + text.length, sentence: 0, kind: 'name', by }) as const;
  const base = { aliases: [], type: 'person', confidence: 1 } as const;
  const ann: Entity = {
    ...base,
    id: 'e1',
    name: 'Ann Lee',
    count: 2,
    by: 'tagger; x',
    mentions: [mention('Ann Lee', 0, 'tagger'), mention('Lee', 9, 'tagger; x')],
  };
  const bo: Entity = {
    ...base,
    id: 'e2',
    name: 'Bo',
    count: 1,
    by: 'tagger; y',
    mentions: [mention('Bo', 20, 'tagger; y')],
  };
  const rulesAfter = (line: string) =>
    applyDecisions([ann, bo], parseDecisions(line, 'd.txt')).entities.map(({ name, by }) => `${name}: ${by}`);
  expect(rulesAfter('merge Bo -> Ann Lee')).toEqual(['Ann Lee: tagger; x; y']);
  expect(rulesAfter('split Lee')).toEqual(['Ann Lee: tagger; x', 'Lee: tagger; x', 'Bo: tagger; y']);
});
