import { describe, expect, test } from 'vitest';
import { describeWord } from '../../src/names/feature-tokens.js';
import { withCapitals } from '../../src/names/truecase.js';
import { lexicon } from '../helpers/found-names.js';

/** Sentences without capitals, and as edited text would write them. */
const rows: readonly (readonly [lower: string, edited: string])[] = [
  // names that the lists have
  ['olaf scholz met her in paris', 'Olaf Scholz met her in Paris'],
  ['they left germany', 'they left Germany'],
  ['the cdc and nato met', 'the CDC and Nato met'],
  // of several words, the small ones in lower case
  ['the bank of england rose', 'the Bank of England rose'],
  ['in new delhi they met', 'in New Delhi they met'],
  // a surname that no list has, after a first name
  ['boris zorvexin left', 'Boris Zorvexin left'],
  // a rare word is a name, too
  ['they met godwanathi', 'they met Godwanathi'],
  // a common word is a name only beside another
  ['mark rutte will mark it', 'Mark Rutte will mark it'],
  ['he has the will to hope', 'he has the will to hope'],
  ['boris hill went up a hill', 'Boris Hill went up a hill'],
  // a country's name that is a common word, without an article
  ['china paid', 'China paid'],
  ['he carved the turkey', 'he carved the turkey'],
  // a word of the dictionary that news uses as a name
  ['emmanuel macron flew to geneva', 'Emmanuel Macron flew to Geneva'],
  ['trump played a trump card', 'Trump played a trump card'],
  // inflected forms
  ['parties are rising and stopped', 'parties are rising and stopped'],
  // what has capitals keeps them
  ['they saw iPhone sales', 'they saw iPhone sales'],
];

const describeIt = (text: string) => describeWord(text, lexicon);

describe('withCapitals', () =>
  test.each(rows)('%s', (lower, edited) => {
    const words = withCapitals(lower.split(' '), describeIt, lexicon.gazetteer);
    expect(words.map(({ text }) => text).join(' ')).toBe(edited);
  }));
