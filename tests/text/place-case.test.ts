import { expect, test } from 'vitest';
import { placeInUsualCase } from '../../src/text/place-case.js';

test.each([
  ['NEW DELHI', 'New Delhi'],
  ['RIO DE JANEIRO', 'Rio de Janeiro'],
  ['PORT-AU-PRINCE', 'Port-au-Prince'],
  ['DEIR AL-BALAH', 'Deir al-Balah'],
  ['SHARM EL-SHEIKH', 'Sharm el-Sheikh'],
  ['AL-RAM', 'Al-Ram'],
  ['DA NANG', 'Da Nang'],
  ["SANA'A", "Sana'a"],
  ["N'DJAMENA", "N'Djamena"],
  ["COEUR D'ALENE", "Coeur d'Alene"],
  ["ST. JOHN'S", "St. John's"],
  ['ZÜRICH', 'Zürich'],
  ['Rio De Janeiro', 'Rio De Janeiro'],
  ['2', '2'],
])('%s → %s', (name, expected) => expect(placeInUsualCase(name)).toBe(expected));
