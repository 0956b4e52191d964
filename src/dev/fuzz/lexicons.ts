import fc from 'fast-check';
import { analyze } from '../../app/library.js';
import { inOneLine, trimInvisible } from '../../text/white-space.js';
import type { EntityType, LexiconEntry } from '../../types.js';
import { type Violation, violationOf } from './properties.js';
import { grown, share } from './texts.js';

/** A lexicon whose forms are stretches of the text, wherever they begin and end. */
export interface LexiconInput {
  readonly text: string;
  readonly forms: readonly {
    readonly at: number;
    readonly length: number;
    readonly type: EntityType | null;
    readonly name: string | null;
    readonly code: string | null;
  }[];
  readonly onlyListed: boolean;
}

const TYPES: readonly EntityType[] = ['person', 'organization', 'country', 'place', 'group'];

export const lexicons: fc.Arbitrary<LexiconInput> = fc.record({
  text: grown,
  forms: fc.array(
    fc.record({
      at: share,
      length: fc.integer({ min: 1, max: 24 }),
      type: fc.option(fc.constantFrom(...TYPES)),
      name: fc.option(fc.constantFrom('Ann Lee', 'China', 'Acme', 'the Board')),
      code: fc.option(fc.constantFrom('NO', 'GB', 'CN')),
    }),
    { maxLength: 12, size: 'max' },
  ),
  onlyListed: fc.boolean(),
});

export function violationOfLexicon({ text, forms, onlyListed }: LexiconInput): Violation | null {
  const lexicon = forms.flatMap(({ at, length, type, name, code }, i): LexiconEntry[] => {
    const start = Math.floor(at * text.length);
    const form = trimInvisible(inOneLine(text.slice(start, start + length)));
    return form === '' || !form.isWellFormed()
      ? []
      : [{ line: i + 2, form, aliases: [], name: name ?? form, type, code }];
  });
  return violationOf(analyze(text, { lexicon, onlyListed }), text);
}
