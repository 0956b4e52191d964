import { expect, test } from 'vitest';
import { analyze } from '../../src/app/library.js';

/** A text with one list, what its points are called, and the name of who announces them. */
const rows: readonly (readonly [string, string | null, string | null])[] = [
  [
    'Wang Yi said they agreed to work in four areas. First, trade. Second, rail. Third, ports. Fourth, visas.',
    'areas',
    'Wang Yi',
  ],
  [
    'The minister, Ann Lee, put forward a three-point proposal: first, cut taxes; second, build homes; and third, plant trees.',
    'proposal',
    'Ann Lee',
  ],
  [
    'The plan, presented by Ann Lee in Nairobi, has these points:\n1. Build dams.\n2. Move the pumps.',
    'points',
    'Ann Lee',
  ],
  [
    'Kenya has a plan, presented by Ann Lee in Nairobi, with these points:\n1. Build dams.\n2. Move the pumps.',
    'points',
    'Ann Lee',
  ],
  [
    'Kenya has plans in two areas, Ann Lee said. First, it will cut tariffs. Second, it will open the port.',
    'areas',
    'Ann Lee',
  ],
  ['There are two reasons. First, it is cheap. Second, it is near.', 'reasons', null],
  ['In Kenya there are two reasons. First, it is cheap. Second, it is near.', 'reasons', null],
  ['Kenya pledged to take two steps. First, it will cut tariffs. Second, it will open the port.', 'steps', 'Kenya'],
  // whom "he" stands for
  ['Ann Lee spoke in Oslo on Monday. She made two points. First, talk. Second, trade.', 'points', 'Ann Lee'],
  ['Ann Lee met Bo Hill in Oslo. She made two points. First, talk. Second, trade.', 'points', null],
  // whose plan it is
  ['The two-point plan of President Bo Hill is simple. First, talk more. Second, trade more.', 'plan', 'Bo Hill'],
  ['The allies of President Bo Hill see two ways out. First, talk more. Second, trade more.', 'ways', null],
  ['Ann Lee on Tuesday met Bo Hill, who named two obstacles: fish and subsidies.', 'obstacles', 'Bo Hill'],
  ['Ann Lee, who met Bo Hill on Tuesday, named two obstacles: fish and subsidies.', 'obstacles', 'Ann Lee'],
  // who only bears them
  ['Ann Lee faces two problems: fish and subsidies.', 'problems', null],
  ['Ann Lee sees two problems: fish and subsidies.', 'problems', 'Ann Lee'],
  ['Our task is twofold. First, we must listen. Second, we must act.', null, null],
  ['1. Build dams.\n2. Move the pumps.\n3. Test the sirens.', null, null],
  ['"1. Build dams. 2. Move the pumps. 3. Test the sirens," Ann Lee said.', null, 'Ann Lee'],
];

test('a list within a point is announced by whoever announces that', () => {
  const { entities = [], points = [] } = analyze(
    'Ann Lee named two goals:\n1. The road, in two steps: (a) a track; (b) a bridge.\n2. Work.',
  );
  const ann = entities.find(({ name }) => name === 'Ann Lee')!.id;
  expect(points.map(({ announcedBy }) => announcedBy)).toEqual([ann, ann]);
});

test.each(rows)('%s', (text, noun, announcedBy) => {
  const { entities = [], points = [] } = analyze(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const found = points.map((list) => ({ noun: list.noun, by: list.announcedBy && names.get(list.announcedBy) }));
  expect(found).toEqual([{ noun, by: announcedBy }]);
});
