import { describe, expect, test } from 'vitest';
import { markQuotes } from '../helpers/quotes.js';

/** A label has kind, speaker's name or "?" and verb. */
const beliefs = [
  'Wang Yi believes that [[the bridge is safe|belief Wang Yi believes]].',
  'Wang Yi thinks [[it was too late|belief Wang Yi thinks]].',
  'Wang Yi hopes [[to leave Oslo|belief Wang Yi hopes]].',
  'Wang Yi wants [[Ann Lee to leave|belief Wang Yi wants]].',
  'Wang Yi fears that [[the river will rise|belief Wang Yi fears]].',
  'Officials worry that [[the river will rise|belief ? worry]].',
  'Wang Yi was convinced that [[the river would rise|belief Wang Yi convinced]].',
  'Officials are deeply concerned that [[the river will rise|belief ? concerned]].',
  '[[The river will rise|belief Wang Yi believes]], Wang Yi believes.',
  "They shared Wang Yi's belief that [[the bridge was safe|belief Wang Yi belief]].",
  'Wang Yi expressed the hope that [[the bridge was safe|belief Wang Yi hope]].',
  // what is said stays as it is
  'Wang Yi said [[he believes that the bridge is safe|indirect Wang Yi said]].',
  'Wang Yi thinks that Ann Lee said [[the bridge was shut|indirect Ann Lee said]].',
  'Wang Yi wants the "blue house" in Oslo.',
];

/** Found only when they are asked for. */
const hidden = [
  'Wang Yi believes that the bridge is safe.',
  'Wang Yi hopes to leave Oslo.',
  'Officials are deeply concerned that the river will rise.',
  'The river will rise, Wang Yi thinks.',
];

const documents = [
  'The poll shows that [[most want the bridge|indirect ? shows]].',
  'A study by the ministry found [[the bridge was old|indirect ? found]].',
  '[[The bridge is old|indirect ? show]], records show.',
  'Wang Yi found that the bridge was old.',
];

test.each(beliefs)('with beliefs: %s', (row) => expect(markQuotes(row, { beliefs: true })).toBe(row));
describe('without beliefs', () => test.each(hidden)('%s', (row) => expect(markQuotes(row)).toBe(row)));
describe('documents', () => test.each(documents)('%s', (row) => expect(markQuotes(row)).toBe(row)));
