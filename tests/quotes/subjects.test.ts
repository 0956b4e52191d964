import { describe, expect, test } from 'vitest';
import { readSpeechText } from '../../src/quotes/read-speech.js';
import { quoteSource } from '../../src/quotes/sources/source.js';
import { subjectOf } from '../../src/quotes/sources/subject-of.js';
import { quotesOf } from '../helpers/quotes.js';

/** The verb is marked with a star. */
function subjectIn(row: string): string | null {
  const star = row.indexOf('*');
  const { doc, entities } = quotesOf(row.replace('*', ''));
  const speech = readSpeechText(doc, entities);
  const at = speech.tokens.findIndex(({ start }) => start >= star);
  const found = subjectOf(speech, at);
  return found && (quoteSource(speech, found)?.text ?? null);
}

const finite: readonly (readonly [subject: string | null, row: string])[] = [
  ['Wang Yi', 'Wang Yi has since *said it was late.'],
  ['Wang Yi', 'Wang Yi on Monday repeatedly *said it was late.'],
  ['critics', 'They left, but critics *say it was late.'],
  ['Critics', 'Critics have in the past *said it was late.'],
  ['he', 'The bill that he *says is late is here.'],
  ['analysts', 'Shares fell because, analysts *said, it was late.'],
  ['Wang Yi', 'Wang Yi told the story to Ann Lee and later *said it was late.'],
  ['Wang Yi', 'Wang Yi denied it then, but in a later interview *said it was late.'],
  ['Wang Yi, host of "Today,"', 'Wang Yi, host of "Today," *said it was late.'],
  ['Wang Yi', 'Wang Yi, when asked whether it was late, *said it was.'],
  ['The employee', 'The employee less than two weeks ago *said it was late.'],
  ['Both', 'Both *said it was late.'],
  ['the agency', 'In Oslo the agency *said it was late.'],
  ['Ann Lee', 'A woman asked for it and Ann Lee *said it was late.'],
  ['Voters and Ann Lee', 'Voters and Ann Lee *said it was late.'],
  ['historian Ann Lee', 'It is a town, one which historian Ann Lee *calls old.'],
  ['the WHO', 'It is late for which the WHO *said it was sorry.'],
  ['Ann Lee', 'Ann Lee often questions his ties to the bank and *said it was late.'],
  ['Ann Lee', 'Ann Lee even echoed the words and *said it was late.'],
  ['A woman who lives nearby', 'A woman who lives nearby *said it was late.'],
  ['A woman nearby', 'A woman nearby *said it was late.'],
  ['people he met', 'But people he met *said it was late.'],
  ['people', 'But people *said it was late.'],
  [null, 'And *said it was late.'],
];

const participles: readonly (readonly [subject: string | null, row: string])[] = [
  ['Wang Yi', 'Wang Yi met Ann Lee in Oslo, *arguing that it was late.'],
  ['Wang Yi', 'Wang Yi met Ann Lee, who smiled, *saying it was late.'],
  ['Wang Yi', 'Wang Yi left the room, calling it late and *vowing to be back.'],
  ['Wang Yi', 'Wang Yi began by *announcing that it was late.'],
  ['Wang Yi', 'While *noting that it was late, Wang Yi left for Oslo.'],
  ['Wang Yi', 'Having *said it was late, Wang Yi left for Oslo.'],
  ['Wang Yi', 'Wang Yi issued a statement *saying it was late.'],
  ['Ann Lee', 'Wang Yi accused Ann Lee of *saying it was late.'],
  ['Ann Lee', 'Wang Yi heard Ann Lee *saying it was late.'],
  ['A letter', 'A letter *saying it was late was found in Oslo.'],
  ['Wang Yi', '"We agree," said Wang Yi, *adding that it was late.'],
  ['Wang Yi', 'Wang Yi shot back, *saying it was late.'],
  ['Wang Yi', 'Wang Yi, *noting that it was late, left for Oslo.'],
  ['Wang Yi', 'Wang Yi is now *saying it was late.'],
  ['Wang Yi', 'Wang Yi responded to the question on Monday *saying it was late.'],
  ['Wang Yi', 'Wang Yi responded to the question at Acme *saying it was late.'],
  ['Acme', 'They were glad of it, with Acme *saying it was late.'],
  ['The mayor', 'The mayor criticized Ann Lee *saying it was late.'],
  ['Ann Lee', 'Acme quoted Ann Lee on Monday as *saying it was late.'],
  ['Ann Lee', 'Ann Lee was quoted this month by papers as *saying it was late.'],
  ['Ann Lee', 'The mayor showed Ann Lee *saying it was late.'],
  ['Wang Yi, the mayor', 'Wang Yi, the mayor, announced her plan for Oslo on Monday, *vowing to go.'],
  ['Wang Yi', 'Wang Yi said the “fall” of Acme is late, *vowing to go.'],
];

const infinitives: readonly (readonly [subject: string | null, row: string])[] = [
  ['Wang Yi', 'Wang Yi declined to *say it was late.'],
  ['Wang Yi', 'Wang Yi went on to *argue that it was late.'],
  ['Wang Yi', 'Wang Yi is expected to *say it was late.'],
  ['Wang Yi', 'Wang Yi used his speech to *warn that it was late.'],
  ['Ann Lee', 'Wang Yi asked Ann Lee to *say it was late.'],
  ['Ann Lee', 'Ann Lee was asked to *say it was late.'],
  ['They', 'They want to *ask whether it was late.'],
  ['Mr. Hill', 'It was so subdued that Mr. Hill was asked to *say it was late.'],
  [null, 'To *say it was late would be wrong.'],
];

describe('finite verbs', () => test.each(finite)('%s: %s', (subject, row) => expect(subjectIn(row)).toBe(subject)));
describe('participles', () => test.each(participles)('%s: %s', (subject, row) => expect(subjectIn(row)).toBe(subject)));
describe('infinitives', () => test.each(infinitives)('%s: %s', (subject, row) => expect(subjectIn(row)).toBe(subject)));
