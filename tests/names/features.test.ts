import { expect, test } from 'vitest';
import { checksumOfList, findStaleInputs, readInputs, readTrainedInputs } from '../../src/train/inputs.js';

const trained = readTrainedInputs();

test('the model was trained on the lists, the gazetteer and the clusters of today', async () => {
  expect(findStaleInputs(trained, await readInputs())).toEqual([]);
});

/** An input that is not as it was, and what is said of it. */
test.each([
  [
    'src/lexicon/features/sport-words.ts',
    'src/lexicon/features/sport-words.ts changed, but the model was not trained again: run `npm run train`, see CONTRIBUTING.md',
  ],
  [
    'src/lexicon/features/name-cues.ts (workKinds)',
    'src/lexicon/features/name-cues.ts (workKinds) changed, but the model was not trained again: run `npm run train`, see CONTRIBUTING.md',
  ],
  [
    'src/train/names/titles.txt',
    'src/train/names/titles.txt changed, but gazetteer and model were not made again: run `npm run resources`, then run `npm run train`, see CONTRIBUTING.md',
  ],
  [
    'resources/recognizer.bin',
    'resources/recognizer.bin is not the model that resources/recognizer.inputs.json describes: run `npm run train`, see CONTRIBUTING.md',
  ],
])('%s: changed, new or gone', (name, message) => {
  const { [name]: known, ...others } = trained;
  expect(known).toBeDefined();
  for (const today of [{ ...trained, [name]: '00000000' }, others])
    expect(findStaleInputs(trained, today)).toEqual([message]);
  expect(findStaleInputs(others, trained)).toEqual([message]);
});

test('a list is the same in any order, and another with one word more, less or changed', () => {
  const checksum = checksumOfList(['goal', 'match', 'season']);
  expect(checksumOfList(['season', 'goal', 'match', 'goal'])).toBe(checksum);
  for (const words of [
    ['goal', 'match'],
    ['goal', 'match', 'season', 'team'],
    ['Goal', 'match', 'season'],
    ['goal match', 'season'],
  ])
    expect(checksumOfList(words)).not.toBe(checksum);
});
