import type { Document, NameMention, Sentence, Token } from '../../types.js';
import type { Reading } from '../readings.js';

/** A sentence as its tokens, with the mentions in it by the tokens that they begin and end with. */
export interface SentenceNames {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In order; no two of them overlap. */
  readonly placed: readonly PlacedMention[];
}

export interface PlacedMention {
  /** Its place among all mentions. */
  readonly index: number;
  /** What it is to a role beside it: "German" (group) tells whose, "Republican" and "Olympic" (other) are part of it. */
  readonly type: NameMention['type'];
  /** Index of its first token, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** The sentences in which one of the mentions is a person's, in order. */
export function placeMentions(doc: Document, readings: readonly Reading[]): SentenceNames[] {
  const placed: SentenceNames[] = [];
  for (let from = 0; from < readings.length; ) {
    const number = readings[from]!.mention.sentence;
    let hasPerson = false;
    let to = from;
    for (; readings[to]?.mention.sentence === number; to++) hasPerson ||= readings[to]!.type === 'person';
    const sentence = doc.sentences[number];
    if (sentence && hasPerson) placed.push(placeIn(doc.article.text, sentence, readings, from, to));
    from = to;
  }
  return placed;
}

function placeIn(
  text: string,
  { tokens }: Sentence,
  readings: readonly Reading[],
  first: number,
  end: number,
): SentenceNames {
  const placed: PlacedMention[] = [];
  let at = 0;
  for (let index = first; index < end; index++) {
    const reading = readings[index]!;
    const { mention } = reading;
    while (at < tokens.length && tokens[at]!.end <= mention.start) at++;
    let to = at;
    while (to < tokens.length && tokens[to]!.start < mention.end) to++;
    if (to > at) placed.push({ index, type: typeBeside(reading), from: at, to });
  }
  return { text, tokens, placed };
}

/** What the lists say of a mention counts here as well. */
function typeBeside({ mention, type, isDemonym }: Reading): NameMention['type'] {
  if (isDemonym) return 'group';
  if (type === 'person') return 'person';
  if (type === 'group') return 'other';
  return mention.type === 'person' || mention.type === 'group' ? 'location' : mention.type;
}

/** The mention whose first token is at an index. */
export function nameStartingAt({ placed }: SentenceNames, at: number): PlacedMention | null {
  const name = firstEndingBehind(placed, at);
  return name?.from === at ? name : null;
}

/** The mention whose last token is at an index. */
export function nameEndingAt({ placed }: SentenceNames, at: number): PlacedMention | null {
  const name = firstEndingBehind(placed, at);
  return name?.to === at + 1 ? name : null;
}

/** Found in logarithmic time: a list of names may be one sentence. */
function firstEndingBehind(placed: readonly PlacedMention[], at: number): PlacedMention | undefined {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placed[middle]!.to > at) high = middle;
    else low = middle + 1;
  }
  return placed[low];
}
