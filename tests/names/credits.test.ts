import { describe, expect, test } from 'vitest';
import { findCredits } from '../../src/names/credits.js';

/** The end of an article, with a bar where its credits start. */
const credits = [
  // initials of those who wrote it
  'The mayor resigned, his office said.| jm / crh',
  'The mayor resigned, his office said.| jm/crh/sti',
  'The mayor resigned, his office said.| abc, de',
  '"We lost," he said. "It is over."| kl/',
  // agencies, in brackets or behind strokes
  'The mayor resigned, his office said.| (AFP, dpa)',
  'The mayor resigned, his office said.| (Reuters; AP/epd)',
  'The mayor resigned, his office said.| (KNA)',
  'The mayor resigned, his office said.| jm / crh (AFP, dpa)',
  'The mayor resigned, his office said.| ab / cd / AFP / Reuters',
  'The mayor resigned, his office said.| ab/cd, AP',
  // signatures
  'The mayor resigned, his office said.| Author: Ann Lee',
  'The mayor resigned, his office said.| Author: Ann Lee Editor: Bo Dahl',
  'The mayor resigned, his office said.| Edited by: Ann Lee',
  'The mayor resigned, his office said.| Translated by : Ann Lee',
  'The mayor resigned, his office said.| Interviewer: Ann Lee',
  '“It is over.”| Interview : Ann Lee',
  'The mayor resigned, his office said.| ab / cd (AFP) Author: Ann Lee Editor: Bo Dahl',
  // white space after them
  'The mayor resigned, his office said.| jm / crh (AFP, dpa)\n\n',
  `${'The mayor resigned, his office said. '.repeat(20).trim()}| jm / crh (AFP, dpa)`,
];

const nothing = [
  'The mayor resigned, his office said.',
  'The mayor resigned, his office said.\n',
  // a bracket that holds more than agencies
  'The mayor resigned, his office said. (AFP, Bern)',
  'The mayor resigned (AFP said so).',
  'He met the heads of the (Swiss) AFP)',
  // no agency, no initials
  'The mayor met Lee / Hill',
  'The mayor spoke of bread, milk',
  'The mayor spoke of this and that / or so',
  'The mayor spoke ABCDE / FG',
  'The mayor met (Reuters',
  // what somebody says is no signature
  'The talks failed, he said. He is the author: Ann Lee',
  'He called her Author: "It is over."',
  'He asked the Author: who are you. We left.',
  'Co-Author: Ann Lee',
  'She is his Editor:A',
  // longer than a name
  `The Editor: ${'Ann Lee '.repeat(9)}`,
  // all of it, and nothing before
  '',
];

describe('finds', () =>
  test.each(credits)('%s', (row) => {
    expect(findCredits(row.replace('|', ''))).toBe(row.indexOf('|'));
  }));

describe('finds none in', () =>
  test.each(nothing)('%s', (row) => {
    expect(findCredits(row)).toBe(row.length);
  }));

test('only the last 240 characters are examined, and of credits that are longer the end is found', () => {
  const article = 'The mayor resigned, his office said. ';
  const signatures = 'Author: Ann Lee Editor: Bo Dahl '.repeat(12).trim();
  expect(findCredits(article + signatures)).toBeGreaterThan(article.length);
  expect(findCredits(article + signatures)).toBeLessThan(article.length + signatures.length - 160);
});
