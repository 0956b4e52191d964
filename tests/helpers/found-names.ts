import type { Name } from '../../src/names/agree.js';
import { readWords, type SentenceWords } from '../../src/names/article-words.js';
import type { Lexicon } from '../../src/names/feature-tokens.js';
import { readClusters } from '../../src/resource/clusters.js';
import { readGazetteer } from '../../src/resource/gazetteer.js';
import { readResource } from '../../src/resource/open.js';
import type { Document } from '../../src/types.js';
import { documentOf } from './document.js';
import { type Marked, unmark } from './marked.js';

export const lexicon: Lexicon = {
  clusters: readClusters(readResource('clusters.bin')),
  gazetteer: readGazetteer(readResource('gazetteer.bin')),
};

/** A text with its names marked as the tagger would give them on: "[[Ann Lee|person 0.9]]"; a name without a number is sure. */
export function foundNames(marked: string): { doc: Document; words: SentenceWords[]; names: Name[] } {
  const { text, marks } = unmark(marked);
  const doc = documentOf(text);
  const names = marks.map(({ start, end, label }): Name => {
    const sentence = doc.sentences.findLastIndex((each) => each.start <= start);
    const { tokens } = doc.sentences[sentence]!;
    const [type, confidence = '1'] = label.split(' ');
    return {
      sentence,
      first: tokens.findIndex((token) => token.end > start),
      last: tokens.findLastIndex((token) => token.start < end),
      type: type as Name['type'],
      confidence: Number(confidence),
    };
  });
  return { doc, words: readWords(doc, lexicon, new Map()), names };
}

/** Names as marks, in the same way. */
export function marksOfNames(doc: Document, names: readonly Name[]): Marked[] {
  return names.map(({ sentence, first, last, type, confidence }) => {
    const { tokens } = doc.sentences[sentence]!;
    const rounded = Math.round(confidence * 100) / 100;
    return { start: tokens[first]!.start, end: tokens[last]!.end, label: rounded === 1 ? type : `${type} ${rounded}` };
  });
}
