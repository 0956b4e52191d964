import { describe, expect, test } from 'vitest';
import { unmark } from '../helpers/marked.js';
import { markQuotes, quotesOf } from '../helpers/quotes.js';

/** The source of the first quote, its kind and who it is. */
function sourceOf(text: string): string {
  const { quotes, entities } = quotesOf(text);
  const [quote] = quotes;
  const name = entities.find(({ id }) => id === quote?.speaker)?.name ?? '?';
  return quote?.source ? `${quote.source.text}|${quote.source.kind}|${name}` : '';
}

describe('sources', () =>
  test.each([
    ['Secretary for Health Wang Yi said it was late.', 'Secretary for Health Wang Yi|named|Wang Yi'],
    ['The lawyer for Wang Yi said it was late.', 'The lawyer for Wang Yi|role|?'],
    ['Attorney for Wang Yi said it was late.', 'Attorney for Wang Yi|role|?'],
    [
      'Beijing and Oslo Affairs Office director Wang Yi said it was late.',
      'Beijing and Oslo Affairs Office director Wang Yi|named|Wang Yi',
    ],
    [
      'Ann Lee and Institute director Wang Yi said it was late.',
      'Ann Lee and Institute director Wang Yi|group|Ann Lee',
    ],
    ['It was deeply divided over the poll, which asked people to leave Oslo.', 'the poll|document|?'],
    ['According to an Acme / Xinhua poll, it was late for all of us.', 'an Acme / Xinhua poll|document|Acme'],
    ["Wang Yi's response was: “We will go on.”", 'Wang Yi|named|Wang Yi'],
    ['Wang Yi spoke to us. His answer: “We will go on.”', 'His|pronoun|Wang Yi'],
    ['Bo Hill left. In his view, the deal was far too late.', 'his|pronoun|Bo Hill'],
    ['Dr Wang Yi-kwan said it was late.', 'Dr Wang Yi-kwan|named|Wang Yi-kwan'],
    ['Novelist Ann Lee, from Oslo, who has written books, said it was late.', 'Novelist Ann Lee|named|Ann Lee'],
  ])('%s', (text, expected) => expect(sourceOf(text)).toBe(expected)));

describe('what is said by nobody', () =>
  test.each([
    'If you say that it is late, nobody here will listen.',
    'The map tells us which roads are closed to all.',
    'The hall of the "Grand Old House," as the place is sometimes called, was full.',
  ])('%s', (text) => expect(quotesOf(text).quotes).toEqual([])));

/** Who wrote an article, after its last sentence. */
const signed = [
  'Wang Yi said that [[the deal was off|indirect Wang Yi said]]. ab / cde (AFP, dpa)',
  'Wang Yi said that [[the deal was off|indirect Wang Yi said]]. ab, cd / ef (AFP, dpa)',
  'Wang Yi said that [[the deal was off and/or late|indirect Wang Yi said]].',
];

describe('signatures', () => test.each(signed)('%s', (row) => expect(markQuotes(unmark(row).text)).toBe(row)));

describe('who it is', () =>
  test.each([
    ['It is late, according to the monitoring group, the Institute.', 'the monitoring group, the Institute|group|?'],
    ['It is late for us, according to the head of the group, Bo Hill.', 'the head of the group, Bo Hill|named|Bo Hill'],
    ['Wang Yi, director of the Institute said it was late.', 'Wang Yi, director of the Institute|named|Wang Yi'],
    ['The government defends the move, saying it was late for all.', 'The government|group|?'],
    ['To help the poor, informed sources told Acme that it was late.', 'informed sources|unnamed|?'],
    ['It is late for us, according to the Oslo-based group.', 'the Oslo-based group|group|?'],
    ['They had a bad report from a group of researchers who said it was late.', 'researchers|group|?'],
  ])('%s', (text, expected) => expect(sourceOf(text)).toBe(expected)));

/** Adjectives and participles that report nothing. */
const silent = [
  'Wang Yi told of six alleged crimes in May.',
  'Everything was done according to certain standards and rules.',
];

describe('no reports', () => test.each(silent)('%s', (text) => expect(quotesOf(text).quotes).toEqual([])));
