import { expect, test } from 'vitest';
import type { Encoder, EncoderSentence } from '../../src/names/encoder.js';
import { encoderSentence } from '../../src/names/encoder-sentence.js';
import type { Extent } from '../../src/names/extent.js';
import { recognizeNames, tagAccurately } from '../../src/names/index.js';
import { LABELS, labelOf, OUTSIDE, POSITION, TYPES } from '../../src/names/labels.js';
import { documentOf } from '../helpers/document.js';

/** An encoder that is sure of some words, each a whole name, and takes all others for no names; with what it was asked. */
function sureOf(known: Readonly<Record<string, (typeof TYPES)[number]>>): Encoder & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async encode(sentences) {
      asked.push(...sentences.map(({ words }) => words.join(' ')));
      return Float32Array.from(sentences.flatMap(({ words }) => words.flatMap((word) => scoresOf(known[word]))));
    },
  };
}

function scoresOf(type: (typeof TYPES)[number] | undefined): number[] {
  const scores = new Array(LABELS).fill(0);
  scores[type === undefined ? OUTSIDE : labelOf(TYPES.indexOf(type), POSITION.whole)] = 30;
  return scores;
}

async function namesIn(text: string, encoder: Encoder, extent: Extent): Promise<string[]> {
  const doc = documentOf(text);
  return recognizeNames(doc, [], await tagAccurately(doc, { encoder, extent })).map(
    (name) => `${name.text} ${name.type}`,
  );
}

const SURE = 'Angela Merkel met officials in Kenya on Friday.';
/** Nothing says what it is. */
const UNSURE = 'Talvora was named after it.';

test('of the sentences that the tagger is sure of, the encoder sees none', async () => {
  const encoder = sureOf({});
  expect(await namesIn(SURE, encoder, 'unsure')).toEqual(['Angela Merkel person', 'Kenya location']);
  expect(encoder.asked).toEqual([]);
});

test('a name that the tagger is not sure of has the type that both find likeliest', async () => {
  for (const type of ['person', 'organization', 'location'] as const) {
    const encoder = sureOf({ Talvora: type });
    expect(await namesIn(`${SURE} ${UNSURE}`, encoder, 'unsure')).toContain(`Talvora ${type}`);
    expect(encoder.asked).toEqual(['Talvora was named after it .']);
  }
});

test('all sentences, if that is asked for', async () => {
  const encoder = sureOf({ Kenya: 'location' });
  await namesIn(`${SURE} ${UNSURE}`, encoder, 'all');
  expect(encoder.asked).toEqual(['Angela Merkel met officials in Kenya on Friday .', 'Talvora was named after it .']);
});

test('what the tagger is very sure of stays, whatever the encoder says', async () => {
  expect(await namesIn(SURE, sureOf({ Kenya: 'person' }), 'all')).toContain('Kenya location');
});

test('a text without names has nothing to ask', async () => {
  const encoder = sureOf({});
  expect(await namesIn('nothing of it was true.', encoder, 'all')).toEqual([]);
  expect(encoder.asked).toEqual([]);
});

test.each<[string, number[]]>([
  ['said', [0]],
  ['then Wang', [0, 1]],
  ['then UN', [0, 2]],
  ['then A', [0, 3]],
  ['then iPhone', [0, 4]],
  ['then McKay', [0, 4]],
  ['then 2020', [0, 5]],
  ['then 5G', [0, 3]],
  ['then —', [0, 6]],
  ['then Ångström', [0, 1]],
  ['then 北京', [0, 6]],
])('the shapes of %j', (text, letters) => {
  expect(shapesOf(text)).toEqual(letters.map((kind, i) => kind + (i === 0 ? 7 : 0)));
});

/** Of the words of a sentence, cut at its spaces. */
function shapesOf(text: string): number[] {
  const tokens = text.split(' ').map((each) => ({ text: each }));
  const words = tokens.map(() => ({ known: 0, middle: -1 }));
  return [...encoderSentence({ tokens, words } as unknown as Parameters<typeof encoderSentence>[0]).shapes];
}

test.each<[string, boolean]>([
  ['Boston 4 Chicago 2', true],
  ['POLICE FIND THE CAR', true],
  ['Police Find the Car', true],
  ['Ann Lee came to Oslo', false],
  ['Ann Lee of Oslo', true],
  ['1. Ann Lee ( Kenya )', true],
  // too few to tell
  ['Ann Lee Oslo', false],
  ['it was 4 2 1', false],
])('%j is a headline or a row of a table: %s', (text, isRow) => {
  expect(shapesOf(text).every((shape) => shape >= 14)).toBe(isRow);
  expect(shapesOf(text).some((shape) => shape >= 14)).toBe(isRow);
});

test('what newsq knows of a word goes with it', () => {
  const sentence = { tokens: [{ text: 'Paris' }], words: [{ known: 0b1000, middle: 41 }] };
  const { words, known, clusters }: EncoderSentence = encoderSentence(
    sentence as unknown as Parameters<typeof encoderSentence>[0],
  );
  expect({ words, known: [...known], clusters: [...clusters] }).toEqual({
    words: ['Paris'],
    known: [0b1000],
    clusters: [42],
  });
});
