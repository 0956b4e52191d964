import { expect, test } from 'vitest';
import { dateTokens } from '../../src/dates/date-tokens.js';
import { documentOf } from '../helpers/document.js';

const MARKS = { space: '', hyphen: '-', slash: '/', glued: '+' } as const;

/** The normal forms of a sentence's tokens, with the hyphen or slash that joins one to the one before; + where nothing does. */
function joined(text: string): string {
  return dateTokens(documentOf(text).sentences[0]!.tokens)
    .map(({ join, normal, start, end, text: own }) => {
      expect(text.slice(start, end).replace('’', "'")).toBe(own.replace('’', "'"));
      return MARKS[join] + normal;
    })
    .join(' ');
}

test.each([
  ['It met on June 5-7.', 'it met on june 5 -7 +.'],
  ['It met on June 5–7.', 'it met on june 5 -7 +.'],
  ['It met on June 5 - 7.', 'it met on june 5 - 7 +.'],
  ['It met on June 5 — 7.', 'it met on june 5 — 7 +.'],
  ['It met on 9/17/20.', 'it met on 9 /17 /20 +.'],
  ['It met in June/July.', 'it met in june /july +.'],
  ['It met Jan.-March.', 'it met jan -march +.'],
  ['The third-quarter loss grew.', 'the third -quarter loss grew +.'],
  ['A two- to three-week trip began.', 'a two +- to three -week trip began +.'],
  ['It met on Sept. 17, he said.', 'it met on sept 17 +, he said +.'],
  ['It met at 7:15 p.m. here.', 'it met at 7:15 pm here +.'],
  ['It met at 10.30 here.', 'it met at 10.30 here +.'],
  ['It met, etc. ... here.', 'it met +, etc ... here +.'],
  ["It met in the '80s.", "it met in the '80s +."],
  ['It met in the ’80s.', "it met in the '80s +."],
  ['It met in the mid-’80s.', "it met in the mid -'80s +."],
  ["It met in '98.", "it met in '98 +."],
  ["It met in '980.", "it met in ' +980 +."],
  ['It met (in 2005).', 'it met ( +in 2005 +) +.'],
  ['It met on Monday’s eve.', "it met on monday +'s eve +."],
  // a token of 40 characters, and one of 41
  ['See 12345678/12345678/12345678/12345678/1234.', 'see 12345678 /12345678 /12345678 /12345678 /1234 +.'],
  ['See 12345678/12345678/12345678/12345678/12345.', 'see 12345678/12345678/12345678/12345678/12345 +.'],
])('%s', (text, tokens) => expect(joined(text)).toBe(tokens));

test('a hyphen joins two tokens, so the first of a sentence joins none', () => {
  const token = (text: string, start: number) => ({ text, normal: text, start, end: start + 1, glued: true });
  expect(dateTokens([token('-', 0), token('5', 1)]).map(({ text }) => text)).toEqual(['-', '5']);
  expect(dateTokens([token('4', 0), token('-', 1), token('5', 2)]).map(({ text }) => text)).toEqual(['4', '5']);
});
