import { expect, test } from 'vitest';
import { withoutReasons } from '../../src/edit/reasons.js';
import type { Analysis } from '../../src/types.js';

test('without --explain neither rules nor candidates are left', () => {
  const mention = { text: 'Lee', start: 0, end: 3, sentence: 0, kind: 'name' } as const;
  const entity = { id: 'e1', type: 'person', name: 'Lee', aliases: [], count: 1, confidence: 1 } as const;
  const explained = {
    entities: [
      { ...entity, by: 'tagger', mentions: [{ ...mention, by: 'tagger', candidates: ['Ann Lee', 'Bo Lee'] }] },
    ],
  } as unknown as Analysis;
  expect(withoutReasons(explained)).toEqual({ entities: [{ ...entity, mentions: [mention] }] });
});
