import { expect, test } from 'vitest';
import { documentOf } from '../helpers/document.js';

/** Sentences with a bar between them. */
const rows: readonly string[] = [
  'He came. | She left.',
  'He came! | Did she leave? | Yes.',
  // abbreviations
  'Gov. Smith met Dr. Lee of St. Louis.',
  'It was No. 1 on the list.',
  'The talks begin on Sept. 17 in Geneva.',
  'Shares of Ford Motor Co. Chairman Lee fell.',
  'He left the U.S. | The trip took a week.',
  'The U.S. Senate voted at 5 p.m. Monday.',
  'It struck at 8:02 a.m. (0002 GMT) on Saturday.',
  'Shares of Acme Corp. (ACM) fell.',
  'He left the U.S. | (The trip took a week.)',
  'J. K. Rowling spoke.',
  'He asked for the file, i.e. the list.',
  // quotations are cut where their sentences end
  '“It is over. | We lost,” he said.',
  '“We lost.” | He went home.',
  '"No!" he said.',
  '(It was late.) | They went.',
  // no end
  'Prices rose 3.5 percent.',
  'Wait... no.',
  'He read the fields. | Fourth came the law.',
];

test.each(rows)('%s', (row) => {
  const text = row.replaceAll(' | ', ' ');
  const sentences = documentOf(text).sentences.map(({ start, end }) => text.slice(start, end));
  expect(sentences.join(' | ')).toBe(row);
});

test('a lost space between two sentences is no reason to join them', () => {
  expect(documentOf('They cut the fields.Fourth came the law.').sentences).toHaveLength(2);
});

test('a line that was only wrapped does not end a sentence', () => {
  const text = [
    'The ministers of the two countries met on Monday to speak of the border that',
    'divides them, and of the bridge that both have promised to build in the years',
    'to come. They will meet again.',
  ].join('\r\n');
  expect(documentOf(text).sentences).toHaveLength(2);
});

test('a line of a list ends a sentence, even without a stop', () => {
  expect(documentOf('The plan:\n- build homes\n- cut taxes').sentences).toHaveLength(3);
});
