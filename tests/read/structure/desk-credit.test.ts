import { describe, expect, test } from 'vitest';
import { findDeskCredits } from '../../../src/read/structure/desk-credit.js';

/** The end of an article, with a bar where its credits start. */
const credits = [
  // initials of those who wrote it
  'The mayor resigned, his office said.| jm / crh',
  'The mayor resigned, his office said.| jm/crh/sti',
  'The mayor resigned, his office said.| abc, de',
  '"We lost," he said. "It is over."| kl/',
  // even where the space before it is lost
  '"We lost," he said. "It is over.|"ab / cd',
  '“We lost,” he said. “It is over.|”ab / cd',
  'The mayor resigned, his office said.| abcd / ef',
  'The mayor resigned, his office said.| ab / cdef',
  'The mayor resigned, his office said.| ab/cd/ef/gh',
  // agencies, in brackets or behind strokes
  'The mayor resigned, his office said.| (AFP, dpa)',
  'The mayor resigned, his office said.| (Reuters; AP/epd)',
  'The mayor resigned, his office said.| (KNA, SID, DW, glp)',
  'The mayor resigned, his office said.| ab/cd/AP',
  // of a text that has nothing else
  '|(AFP)',
  '|/ AFP',
  'The mayor resigned, his office said.| jm / crh (AFP, dpa)',
  'The mayor resigned, his office said.| ab / cd / AFP / Reuters',
  'The mayor resigned, his office said.| ab/cd, AP',
  // signatures
  'The mayor resigned, his office said.| Author: Ann Lee',
  'The mayor resigned, his office said.| Author: Ann Lee Editor: Bo Dahl',
  'The mayor resigned, his office said.| Edited by: Ann Lee',
  'The mayor resigned, his office said.| Translated by : Ann Lee',
  'The mayor resigned, his office said.| Interviewer: Ann Lee',
  'The mayor resigned, his office said.| Interview: : Ann Lee',
  'The mayor resigned, his office said.| Editor:Ann Lee',
  '“It is over.”| Interview : Ann Lee',
  '"It is over.|"Author: Ann Lee',
  '“It is over.|”Author: Ann Lee',
  `The mayor resigned, his office said.| Author: A${'nn Lee'.repeat(10).slice(0, 59)}`,
  'The mayor resigned, his office said.| ab / cd (AFP) Author: Ann Lee Editor: Bo Dahl',
  // sources or initials within a signature
  'The mayor resigned, his office said.| Author: Ann Lee (AFP / AP / dpa) Editor: Bo Dahl',
  'The mayor resigned, his office said.| Author: Ann Lee (AP, AFP)',
  'The mayor resigned, his office said.| Author: Ann Lee (dc) Editor: Bo Dahl',
  'The mayor resigned, his office said.| Author: Ann Lee / sb Editor: Bo Dahl',
  // a source that is misspelled or new
  'The mayor resigned, his office said.| ab / cd (dpa, APF, Reuters)',
  // a line of the site after them
  'The mayor resigned, his office said.| ab / cd (Reuters, AP) Sign up for our daily letter.',
  'The mayor resigned, his office said.| ab, cd / ef (Reuters) Sign up for our daily letter.',
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
  'The mayor resigned. Author: Ann Lee (of Bern) Editor and others met him.',
  'The mayor met Ann Lee (AP) of the town and/or Bo Dahl (AFP) there.',
  // no agency, no initials
  'The mayor met Lee / Hill',
  'The mayor spoke of bread, milk',
  'The mayor spoke of this and that / or so',
  'The mayor spoke ABCDE / FG',
  'The mayor met (Reuters',
  'The mayor spoke of a / bc',
  'The mayor spoke of ab / c',
  'The mayor spoke of ab / cdefg',
  'The mayor spoke of ab/cd/ef/gh/ij',
  // what somebody says is no signature
  'The talks failed, he said. He is the author: Ann Lee',
  'He called her Author: "It is over."',
  'He asked the Author: who are you. We left.',
  'The Author: Ann; Lee',
  'The Author: Ann" Lee',
  'The Author: Ann” Lee',
  'The Author: Ann (Lee',
  'The Author: Ann) Lee',
  'The Author: Ann. Lee',
  'Co-Author: Ann Lee',
  'She is his Editor:A',
  // longer than a name
  `The Editor: A${'nn Lee'.repeat(11).slice(0, 61)}`,
  // all of it, and nothing before
  '',
];

describe('finds', () =>
  test.each(credits)('%s', (row) => {
    expect(findDeskCredits(row.replace('|', ''))?.start).toBe(row.indexOf('|'));
  }));

describe('finds none in', () =>
  test.each(nothing)('%s', (row) => {
    expect(findDeskCredits(row)).toBeNull();
  }));

test('only the last 240 characters are examined', () => {
  const ending = (length: number) => `The mayor resigned. (AFP${' '.repeat(length - 5)})`;
  expect(findDeskCredits(ending(240))?.start).toBe('The mayor resigned. '.length);
  expect(findDeskCredits(ending(239))?.start).toBe('The mayor resigned.'.length);
  expect(findDeskCredits(ending(241))).toBeNull();
});
