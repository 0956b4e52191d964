import type { Analysis } from '../../src/types.js';

/** An analysis as lines that a person can read and check, one fact on each. */
export function summarize({ article, entities = [], dates = [], points = [] }: Analysis): string[] {
  return [
    `title: ${article.title ?? 'none'}`,
    `dateline: ${article.dateline?.text ?? 'none'}`,
    `anchor: ${article.anchor.date ?? 'none'} (${article.anchor.from})`,
    ...entities.map(({ type, name, aliases, count, country, roles }) =>
      [
        `${type}: ${name}`,
        aliases.length > 0 ? ` (${aliases.join(', ')})` : '',
        ` ×${count}`,
        country ? ` ${country.alpha2}` : '',
        roles ? ` ${roles.join(', ')}` : '',
      ].join(''),
    ),
    ...dates.map(({ text, kind, value, from, to }) => `${kind}: "${text}" ${value}${from ? ` [${from}, ${to}]` : ''}`),
    ...points.flatMap(({ lead, announced, found, items }) => [
      `points: ${found} of ${announced ?? '?'}${lead ? `, "${lead.text}"` : ''}`,
      ...items.map(({ number, text }) => `point ${number}: "${text}"`),
    ]),
  ].map((line) => line.replace(/\s+/g, ' '));
}
