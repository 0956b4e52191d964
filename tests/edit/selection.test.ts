import { expect, test } from 'vitest';
import { onlyNamed, type Selection, selectAcross, selectFrom } from '../../src/edit/selection.js';
import type { Analysis, CollectedEntity, Collection, Entity, EntityType, PointList, Quote } from '../../src/types.js';

function entity(id: string, type: EntityType, confidence: number, organization?: string): Entity {
  return {
    id,
    type,
    name: id,
    aliases: [],
    count: 1,
    mentions: [],
    confidence,
    ...(organization === undefined ? {} : { organization }),
  };
}

const quote = (speaker: string | null) =>
  ({ speaker, text: 'No', start: 0, end: 2, kind: 'direct', verb: null }) as Quote;
/** Said by somebody who speaks for an organization. */
const saidFor = (speaker: string | null, organization: string) =>
  ({ ...quote(speaker), source: { text: 'A', start: 4, end: 5, kind: 'role', organization } }) as Quote;
const list = (found: number, announcedBy: string | null) => ({ found, announcedBy, items: [] }) as unknown as PointList;

const entities = [
  entity('e1', 'person', 0.9, 'e2'),
  entity('e2', 'organization', 0.6),
  entity('e3', 'country', 0.8),
  entity('e4', 'person', 0.5, 'e5'),
  entity('e5', 'organization', 0.9),
];
const analysis = {
  entities,
  quotes: [quote('e1'), quote('e3'), quote(null)],
  points: [list(2, 'e1'), list(3, 'e3'), list(4, null)],
} as unknown as Analysis;

/** "e1>e2 e3": the entities with their organizations. */
function idsOf(list: readonly Pick<Entity, 'id' | 'organization'>[]): string {
  return list.map(({ id, organization }) => (organization === undefined ? id : `${id}>${organization}`)).join(' ');
}

/** The entities; the speakers; the number of points of each list, with its announcer. */
function summaryOf({ entities = [], quotes = [], points = [] }: Analysis): string {
  const speakers = quotes.map(({ speaker }) => speaker ?? '-').join(' ');
  return [
    idsOf(entities),
    speakers,
    points.map(({ found, announcedBy }) => `${found} ${announcedBy ?? '-'}`).join(', '),
  ].join(' | ');
}

test.each<[Selection, string]>([
  [{}, 'e1>e2 e2 e3 e4>e5 e5 | e1 e3 - | 2 e1, 3 e3, 4 -'],
  [{ types: ['person'] }, 'e1 e4 | e1 - - | 2 e1, 3 -, 4 -'],
  [{ types: ['person', 'organization'] }, 'e1>e2 e2 e4>e5 e5 | e1 - - | 2 e1, 3 -, 4 -'],
  [{ types: ['country'] }, 'e3 | - e3 - | 2 -, 3 e3, 4 -'],
  [{ types: [] }, ' | - - - | 2 -, 3 -, 4 -'],
  [{ minConfidence: 0 }, 'e1>e2 e2 e3 e4>e5 e5 | e1 e3 - | 2 e1, 3 e3, 4 -'],
  [{ minConfidence: 0.8 }, 'e1 e3 e5 | e1 e3 - | 2 e1, 3 e3, 4 -'],
  [{ minConfidence: 0.81 }, 'e1 e5 | e1 - - | 2 e1, 3 -, 4 -'],
  [{ minConfidence: 0.6, types: ['organization'] }, 'e2 e5 | - - - | 2 -, 3 -, 4 -'],
  [{ minItems: 3 }, 'e1>e2 e2 e3 e4>e5 e5 | e1 e3 - | 3 e3, 4 -'],
  [{ by: 'E1' }, 'e1>e2 e2 e3 e4>e5 e5 | e1 e3 - | 2 e1'],
  [{ by: 'e3', types: ['person'] }, 'e1 e4 | e1 - - | 3 -'],
  [{ by: 'e3', minItems: 4 }, 'e1>e2 e2 e3 e4>e5 e5 | e1 e3 - | '],
  [{ by: 'nobody' }, 'e1>e2 e2 e3 e4>e5 e5 | e1 e3 - | '],
  [{ minItems: 4, types: ['person'] }, 'e1 e4 | e1 - - | 4 -'],
])('%j leaves %s', (selection, expected) => expect(summaryOf(selectFrom(analysis, selection))).toBe(expected));

test('what was not asked for stays away', () => {
  expect(selectFrom({ dates: [] } as unknown as Analysis, { types: ['person'], minItems: 2 })).toEqual({ dates: [] });
});

test('of a list over many articles only the entities are selected', () => {
  const collection = { entities: entities as unknown as CollectedEntity[], articles: [] } as unknown as Collection;
  expect(idsOf(selectAcross(collection, { minConfidence: 0.8 }).entities)).toBe('e1 e3 e5');
  expect(idsOf(selectAcross(collection, { types: ['person', 'organization'] }).entities)).toBe('e1>e2 e2 e4>e5 e5');
});

test('only those who speak or announce, and their organizations, are kept', () => {
  const kept = (quotes: Quote[], points: PointList[]) =>
    idsOf(onlyNamed({ entities, quotes, points } as unknown as Analysis).entities!);
  expect(kept([quote('e1'), quote(null)], [])).toBe('e1>e2 e2');
  expect(kept([], [list(2, 'e4')])).toBe('e4>e5 e5');
  expect(kept([quote('e3')], [list(2, 'e4'), list(2, null)])).toBe('e3 e4>e5 e5');
  expect(kept([quote(null)], [])).toBe('');
});

test.each([
  ['e1', 'e2', { types: ['person', 'organization'] }, 'e1 for e2'],
  ['e1', 'e2', { types: ['person'] }, 'e1'],
  ['e1', 'e2', { types: ['organization'] }, '- for e2'],
  ['e4', 'e2', { minConfidence: 0.7 }, '-'],
  [null, 'e5', { minConfidence: 0.9 }, '- for e5'],
] as const)('%s for %s after %j is %s', (speaker, organization, selection, expected) => {
  const { quotes = [] } = selectFrom(
    { entities, quotes: [saidFor(speaker, organization)] } as unknown as Analysis,
    selection,
  );
  const [{ speaker: who, source } = quote(null)] = quotes;
  expect(`${who ?? '-'}${source && 'organization' in source ? ` for ${source.organization}` : ''}`).toBe(expected);
});

test('the organization that somebody speaks for is kept', () => {
  const { entities: kept = [] } = onlyNamed({ entities, quotes: [saidFor(null, 'e5')] } as unknown as Analysis);
  expect(idsOf(kept)).toBe('e5');
});

test.each<[Selection, (readonly number[] | undefined)[][]]>([
  [{}, [[[1, 2]], [[2]], [undefined], [[4]], [undefined]]],
  [{ minItems: 3 }, [[[1]], [undefined], [undefined]]],
  [{ by: 'e3' }, [[[1]], [undefined]]],
])('%j leaves the lists within points at %j', (selection, expected) => {
  const outer = (found: number, by: string, lists?: readonly number[]) =>
    ({ ...list(found, by), items: [{ number: 1, text: 'go on', ...(lists && { lists }) }] }) as unknown as PointList;
  const points = [outer(3, 'e1', [1, 2]), outer(2, 'e1', [2]), outer(3, 'e1'), outer(2, 'e3', [4]), outer(3, 'e3')];
  const selected = selectFrom({ ...analysis, points } as Analysis, selection).points!;
  expect(selected.map(({ items }) => items.map(({ lists }) => lists))).toEqual(expected);
});
