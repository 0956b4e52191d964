import type { Document, NameMention, Sentence, Token } from '../types.js';

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
  readonly mention: NameMention;
  /** Index of its first token, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** The sentences in which one of the mentions is a person's, in order. */
export function placeMentions(doc: Document, mentions: readonly NameMention[]): SentenceNames[] {
  const placed: SentenceNames[] = [];
  for (let from = 0; from < mentions.length; ) {
    const number = mentions[from]!.sentence;
    let hasPerson = false;
    let to = from;
    for (; mentions[to]?.sentence === number; to++) hasPerson ||= mentions[to]!.type === 'person';
    const sentence = doc.sentences[number];
    if (sentence && hasPerson) placed.push(placeIn(doc.article.text, sentence, mentions, from, to));
    from = to;
  }
  return placed;
}

function placeIn(
  text: string,
  { tokens }: Sentence,
  mentions: readonly NameMention[],
  first: number,
  end: number,
): SentenceNames {
  const placed: PlacedMention[] = [];
  let at = 0;
  for (let index = first; index < end; index++) {
    const mention = mentions[index]!;
    while (at < tokens.length && tokens[at]!.end <= mention.start) at++;
    let to = at;
    while (to < tokens.length && tokens[to]!.start < mention.end) to++;
    if (to === at) continue;
    placed.push({ index, mention, from: at, to });
  }
  return { text, tokens, placed };
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
