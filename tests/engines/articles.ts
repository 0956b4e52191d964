import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeArticles } from '../../src/dev/made-articles.js';
import type { Analysis } from '../../src/index.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** Records that newsq cannot read, and what it says of each. */
export const failing: readonly (readonly [record: string, error: string])[] = [
  ['{"id":"number","text":5}', 'the record has no "text"'],
  ['{"id":"cut","text":"Ann Le', 'not valid JSON'],
  ['["Ann Lee"]', 'a record must be an object'],
];

/** NDJSON of `count` articles and more: some without a day, some that fail, blank lines between. */
export function makeRecords(count: number): string {
  const good = makeArticles(count, 5).map((text, index) => ({
    id: `made-${index}`,
    text,
    date: new Date(Date.UTC(2024, 0, 1 + (index % 40))).toISOString().slice(0, 10),
  }));
  const ours = ['summit', 'earthquake', 'plan'].map((name) => ({
    id: name,
    text: readFileSync(join(FIXTURES, `${name}.txt`), 'utf8'),
  }));
  const undated = [
    { id: 1, text: 'Ann Lee, the Kenyan foreign minister, met Bo Hill in Oslo.' },
    { id: 2, text: 'OSLO, May 3 (Reuters) - Ann Lee, the Kenyan foreign minister, met Bo Hill.' },
  ];
  const lines = [...good, ...ours, ...undated].map((record) => JSON.stringify(record));
  failing.forEach(([record], index) => {
    lines.splice(Math.floor((lines.length * (index + 1)) / 4), 0, '', record);
  });
  return `${lines.join('\n')}\n`;
}

/** Whether a day of publication is known in full: XXXX-05-03 is not. */
export const isDay = (published: string | null) => /^\d{4}-\d{2}-\d{2}$/.test(published ?? '');

/** people.py's CSV, counted from analyses. */
export function countPeople(analyses: readonly Analysis[]): string {
  const rows = new Map<string, { names: Set<string>; articles: number }>();
  for (const { article, entities } of analyses) {
    if (!isDay(article.published)) continue;
    for (const { type, name, country } of entities ?? []) {
      if (type !== 'person' || country === undefined) continue;
      const key = `${article.published!.slice(0, 7)},${country.alpha2}`;
      const row = rows.get(key) ?? { names: new Set(), articles: 0 };
      rows.set(key, row);
      row.names.add(name);
      row.articles++;
    }
  }
  const month = (key: string) => key.slice(0, 7);
  const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  const sorted = [...rows].sort(
    ([a, one], [b, two]) => order(month(a), month(b)) || two.names.size - one.names.size || order(a, b),
  );
  return [
    'month,country,people,articles',
    ...sorted.map(([key, row]) => `${key},${row.names.size},${row.articles}`),
    '',
  ].join('\n');
}
