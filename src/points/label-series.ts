import { startsWithCapital } from '../text/letter-case.js';
import type { Document, Sentence } from '../types.js';
import { isPluralListNoun, readCounts } from './counts.js';
import { fromSentences } from './from-starts.js';
import { findLead } from './lead.js';
import type { Series } from './series.js';
import { colonAt, isWord } from './text.js';

/** Points at least, and sentences after a lead that are read. */
const MIN_ITEMS = 3;
const MAX_SENTENCES = 40;
/** Tokens of a lead, and of what a point opens with before its colon. */
const MAX_LEAD = 60;
const MAX_LABEL = 8;
/** Sentences of a point, at most. */
const MAX_GAP = 4;

/** "Consider these tools: Spades: They dig. Rakes: They clear. Hoes: They weed.": points in one line, each of which opens with its name. */
export function findLabelSeries(doc: Document): Series[] {
  const found: Series[] = [];
  let next = 0;
  for (const sentence of doc.sentences) {
    const series = sentence.start >= next ? readLabels(doc, sentence) : null;
    if (!series) continue;
    found.push(series);
    next = series.items.at(-1)!.end;
  }
  return found;
}

function readLabels(doc: Document, sentence: Sentence): Series | null {
  const at = colonAt(sentence.tokens, MAX_LEAD) + 1;
  if (at < 2 || !announces(sentence, at) || !hasLabel(sentence, at)) return null;
  const first = sentence.tokens[at]!.start;
  const after = doc.sentences.slice(sentence.index + 1, sentence.index + 1 + MAX_SENTENCES);
  const others = after.filter((other) => other.block === sentence.block && hasLabel(other, 0));
  const starts = [sentence, ...others];
  const isNear = starts.every((start, i) => i === 0 || start.index - starts[i - 1]!.index <= MAX_GAP);
  if (starts.length < MIN_ITEMS || !isNear) return null;
  const lead = findLead(doc, first, starts.length);
  if (!lead) return null;
  const [whole, ...items] = fromSentences(doc, lead, starts, doc.article.blocks[sentence.block]!.end);
  return { lead, items: [{ start: first, end: whole!.end }, ...items], by: 'three things. Names:' };
}

/** "the following tools:", "three tools:", "key features:" */
function announces({ tokens }: Sentence, at: number): boolean {
  const words = tokens.slice(0, at - 1);
  return (
    words.some(({ normal }) => normal === 'following') ||
    isPluralListNoun(words.at(-1)!.normal) ||
    readCounts(tokens, 0, at - 1).some(({ isList }) => isList)
  );
}

/** "Goal Hill 1000: A strong …" */
function hasLabel({ tokens }: Sentence, from: number): boolean {
  if (!startsWithCapital(tokens[from]?.text ?? '')) return false;
  const at = tokens.slice(from, from + MAX_LABEL).findIndex(({ text }) => text === ':');
  return (
    at > 0 &&
    tokens.slice(from, from + at).every((token) => isWord(token) || /^[&-]$/.test(token.text)) &&
    isWord(tokens[from + at + 1])
  );
}
