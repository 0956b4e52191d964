import { expect, test } from 'vitest';
import { unmark } from '../helpers/marked.js';
import { markQuotes } from '../helpers/quotes.js';

/** Headings that a text without lines runs into the sentence after them. */
const rows = [
  // the report begins after them
  'A hard year But [[the deal will hurt us all|indirect Wang Yi said]], said Wang Yi.',
  'Help needs more than money [[This help is late|indirect Wang Yi said]], Wang Yi said.',
  'The trend continues [[Moreover, the downturn hurts them|indirect Ann Lee said]], Ann Lee said.',
  'Ship in distress [[On the other side the storm was worse|indirect ? said]], officials said.',
  'A clear signal "[[We will all stand by the deal|direct Wang Yi said]]," Wang Yi said.',
  'NATO\'s lesson "[[When we all stand by the deal, it holds|direct Wang Yi said]]," Wang Yi said.',
  // and so does the source
  'A vow to continue Lawmakers said [[the deal was late|indirect ? said]].',
  'Germany still waits The survey, which began in May, said [[the deal was late|indirect ? said]].',
  'A call for calm The director, Ann Lee, said [[the deal was late|indirect Ann Lee said]].',
  // names are none of them
  '[[A reporter told The Associated Press|indirect Wang Yi said]], Wang Yi said.',
  '[[The prize went to The Who and to others|indirect Wang Yi said]], Wang Yi said.',
  '[[Everybody here likes This Week|indirect Wang Yi said]], Wang Yi said.',
  '[[Ann Lee likes "The Long Day," a film|indirect Wang Yi said]], Wang Yi said.',
];

test.each(rows)('%s', (row) => expect(markQuotes(unmark(row).text)).toBe(row));
