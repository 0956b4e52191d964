import { partitionPoint } from '../../text/binary-search.js';
import { type TokenRange, tokenRanges } from '../../text/token-ranges.js';
import type { Document, NameMention, Sentence, Token } from '../../types.js';
import type { Reading } from '../readings.js';

/** A sentence as its tokens, with the mentions in it by the tokens that they begin and end with. */
export interface SentenceNames {
  /** Of the article. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In order, not overlapping. */
  readonly placed: readonly PlacedMention[];
}

export interface PlacedMention extends TokenRange {
  /** Index among all mentions. */
  readonly index: number;
  /** What it can be to a role beside it: "German" (group) says whose, "Republican" and "Olympic" (other) are part of the role. */
  readonly type: NameMention['type'];
}

/** The sentences with a mention of a person, in order. */
export function namesBySentence(doc: Document, readings: readonly Reading[]): SentenceNames[] {
  const sentences: SentenceNames[] = [];
  for (let from = 0; from < readings.length; ) {
    const number = readings[from]!.mention.sentence;
    let hasPerson = false;
    let to = from;
    for (; readings[to]?.mention.sentence === number; to++) hasPerson ||= readings[to]!.type === 'person';
    const sentence = doc.sentences[number];
    if (sentence && hasPerson) sentences.push(namesIn(sentence, doc.article.text, readings, from, to));
    from = to;
  }
  return sentences;
}

function namesIn(
  { tokens }: Sentence,
  text: string,
  readings: readonly Reading[],
  first: number,
  end: number,
): SentenceNames {
  const found = readings.slice(first, end);
  const ranges = tokenRanges(
    tokens,
    found.map(({ mention }) => mention),
  );
  const placed = found.flatMap((reading, i): PlacedMention[] => {
    const range = ranges[i];
    return range ? [{ index: first + i, type: typeBesideRole(reading), ...range }] : [];
  });
  return { text, tokens, placed };
}

/** A demonym is one whatever the tagger found it as; any other group, "Republicans", is part of the role. */
function typeBesideRole({ mention, type, isDemonym }: Reading): NameMention['type'] {
  if (isDemonym) return 'group';
  if (type === 'person') return 'person';
  if (type === 'group') return 'other';
  return mention.type === 'person' || mention.type === 'group' ? 'location' : mention.type;
}

/** The mention whose first token has an index. */
export function nameStartingAt({ placed }: SentenceNames, index: number): PlacedMention | null {
  const name = firstEndingAfter(placed, index);
  return name?.from === index ? name : null;
}

/** The mention whose last token has an index. */
export function nameEndingAt({ placed }: SentenceNames, index: number): PlacedMention | null {
  const name = firstEndingAfter(placed, index);
  return name?.to === index + 1 ? name : null;
}

/** By binary search: a list of names may be one long sentence. */
function firstEndingAfter(placed: readonly PlacedMention[], index: number): PlacedMention | undefined {
  return placed[partitionPoint(placed, ({ to }) => to <= index)];
}
