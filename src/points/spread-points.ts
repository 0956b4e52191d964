import { ordinals } from '../lexicon/points/enumerators.js';
import type { Document, Sentence, Span } from '../types.js';
import { isListNoun, singularOf } from './counts.js';
import { fromSentences } from './from-starts.js';
import type { Lead } from './lead.js';
import { openingOf } from './parallel.js';

/** Sentences after a lead that are read. */
const MAX_SENTENCES = 40;

/** Points of several sentences, of which only the first begins as those of the others do; or a paragraph each. */
export function readSpread(doc: Document, lead: Sentence, { announced, ...span }: Lead): Span[] | null {
  const first = doc.sentences[lead.index + 1];
  const opening = openingOf(first, 2);
  if (!first || opening === '' || first.block - lead.block > 1) return null;
  const starts = doc.sentences
    .slice(first.index, first.index + MAX_SENTENCES)
    .filter((sentence) => openingOf(sentence, 2) === opening);
  if (starts.length !== announced || !areNear(starts)) return null;
  return fromSentences(doc, span, starts);
}

/** "It has three tiers. The small tier … The Hill tier, which …": points each of which opens with a name of its own and what is counted. */
export function readNamed(doc: Document, lead: Sentence, { announced, ...span }: Lead, noun: string): Span[] | null {
  const one = singularOf(noun);
  // "There are two more."
  if (!isListNoun(one)) return null;
  const byName = new Map<string, Sentence>();
  for (const sentence of doc.sentences.slice(lead.index + 1, lead.index + 1 + MAX_SENTENCES)) {
    const name = nameOf(sentence, one);
    // The first follows the lead.
    if (name === null && byName.size === 0) return null;
    if (name === null) continue;
    if (byName.has(name)) return null;
    byName.set(name, sentence);
  }
  const starts = [...byName.values()];
  return starts.length === announced && areNear(starts) ? fromSentences(doc, span, starts) : null;
}

/** "hill" in "The Hill tier …"; null where a sentence opens otherwise. @param noun of one of what is counted: "tier" */
function nameOf({ tokens }: Sentence, noun: string): string | null {
  const [article, ...words] = tokens.slice(0, MAX_OPENING);
  if (article?.text !== 'The') return null;
  const at = words.findIndex(({ normal }) => normal === noun);
  const name = words.slice(0, at).map(({ normal }) => normal);
  return at < 1 || name.some((word) => positions.has(word)) ? null : name.join(' ');
}

/** Tokens of a sentence in which what it is about is looked for: "The large and dear tier". */
const MAX_OPENING = 6;
const positions = new Set<string>([...ordinals, 'other', 'last', 'next', 'same', 'final', 'only', 'whole', 'entire']);

/** Sentences and paragraphs between the starts of two points, at most. */
const MAX_GAP = 4;

function areNear(starts: readonly Sentence[]): boolean {
  return starts.every((start, i) => {
    const before = starts[i - 1];
    return !before || (start.index - before.index <= MAX_GAP && start.block - before.block <= 1);
  });
}
