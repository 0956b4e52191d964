import { expect, test } from 'vitest';
import { titleCase } from '../../src/text/title-case.js';

test.each([
  ['NEW DELHI', 'New Delhi'],
  ['GUINEA-BISSAU', 'Guinea-Bissau'],
  ["COTE D'IVOIRE", "Cote D'Ivoire"],
  ["ST. JOHN'S", "St. John's"],
  ["COX'S BAZAR", "Cox's Bazar"],
  ['LAND’S END', 'Land’s End'],
  ["D'SOUZA", "D'Souza"],
  ['ÎLE-DE-FRANCE', 'Île-De-France'],
  ['ŁÓDŹ’S', 'Łódź’s'],
  ['HAWAIʻI', 'Hawaiʻi'],
  ['D.C.', 'D.C.'],
  ['ISLE OF MAN', 'Isle Of Man'],
  // what is no capital at a word's start stays
  ['rio DE JANEIRO', 'rio De Janeiro'],
  ['', ''],
])('%s → %s', (name, expected) => {
  expect(titleCase(name)).toBe(expected);
});

test.each([
  ['ISLE OF MAN', 'Isle of Man'],
  ['THE OFFENBACH OF', 'the Offenbach of'],
  ['OMAN', 'Oman'],
])('with small words, %s → %s', (name, expected) => {
  expect(titleCase(name, new Set(['of', 'the']))).toBe(expected);
});
