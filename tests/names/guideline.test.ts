import { describe, expect, test } from 'vitest';
import { TYPES } from '../../src/names/labels.js';
import { readGazetteer } from '../../src/resource/gazetteer.js';
import { readResource } from '../../src/resource/open.js';
import { type Corpus, corpora, type GoldMention, typesOf } from '../../src/train/corpora.js';
import { findGroups, toGuideline } from '../../src/train/guideline.js';
import { documentOf } from '../helpers/document.js';
import { mark, unmark } from '../helpers/marked.js';

const gazetteer = readGazetteer(readResource('gazetteer.bin'));

/** What a corpus marks, and what newsq learns from it; a label has the types that the name may have. */
const rows: readonly { readonly corpus: string; readonly marks: string; readonly learns: string }[] = [
  { corpus: 'conll03', marks: 'Aid for [[the Red Cross|ORG]].', learns: 'Aid for the [[Red Cross|organization]].' },
  { corpus: 'conll03', marks: "[[Norway's|LOC]] king left.", learns: "[[Norway|location]]'s king left." },
  { corpus: 'redocred', marks: '[[President Macron|PER]] left.', learns: 'President [[Macron|person]] left.' },
  { corpus: 'conll03', marks: 'The [[Chinese|MISC]] won.', learns: 'The [[Chinese|group]] won.' },
  { corpus: 'conll03', marks: 'The [[World Cup|MISC]] began.', learns: 'The [[World Cup|other]] began.' },
  // a nationality is a group even where its corpus calls it a place
  { corpus: 'redocred', marks: 'An [[American|LOC]] won.', learns: 'An [[American|group]] won.' },
  { corpus: 'redocred', marks: '[[Norway|LOC]] won.', learns: '[[Norway|location]] won.' },
  // a machine's labels follow the lists where these are plain
  { corpus: 'silver_gmb', marks: '[[OPEC|LOC]] met.', learns: '[[OPEC|organization]] met.' },
  { corpus: 'silver_gmb', marks: 'The [[West Bank|ORG]] is quiet.', learns: 'The [[West Bank|location]] is quiet.' },
  { corpus: 'silver_gmb', marks: '[[Iraq|ORG]] agreed.', learns: '[[Iraq|location]] agreed.' },
  { corpus: 'silver_gmb', marks: '[[Barcelona|ORG]] won.', learns: '[[Barcelona|organization]] won.' },
  { corpus: 'conll03', marks: '[[Iraq|ORG]] won.', learns: '[[Iraq|organization]] won.' },
];

function learning(marked: string, corpus: Corpus): string {
  const { text, marks } = unmark(marked);
  const { tokens } = documentOf(text).sentences[0]!;
  return mark(
    text,
    marks.map(({ start, end, label }) => {
      const first = tokens.findIndex((token) => token.end > start);
      const last = tokens.findLastIndex((token) => token.start < end);
      const types = typesOf(corpus.name, { start, end, type: label as GoldMention['type'], orig: label });
      const ours = toGuideline(tokens, { first, last, types }, corpus, gazetteer);
      const names = TYPES.filter((_, i) => ours.types & (1 << i));
      return { start: tokens[ours.first]!.start, end: tokens[ours.last]!.end, label: names.join(' or ') };
    }),
  );
}

describe('brings to the guideline', () =>
  test.each(rows)('$corpus: $marks', ({ corpus, marks, learns }) => {
    expect(learning(marks, corpora.find(({ name }) => name === corpus)!)).toBe(learns);
  }));

const groups = [
  'The [[Muslims|group]] of the town met.',
  'Two [[South Korean|group]] ships left.',
  'A [[Kenyan|group]] won.',
  // also a place, a person's name or an organization, or no name
  'They flew to Georgia with Jordan Smith.',
  'The polish of the table is gone.',
];

test.each(groups)('groups that a corpus may have forgotten: %s', (row) => {
  const { text } = unmark(row);
  const { tokens } = documentOf(text).sentences[0]!;
  const found = findGroups(tokens, gazetteer).map(({ first, last }) => ({
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    label: 'group',
  }));
  expect(mark(text, found)).toBe(row);
});
