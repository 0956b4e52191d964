import type { Document, NameMention, Sentence, Token } from '../types.js';

/** A sentence as its tokens, with the mentions in it by the tokens that they begin and end with. */
export interface SentenceNames {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The mention whose first token is at an index. */
  readonly startingAt: ReadonlyMap<number, PlacedMention>;
  /** The mention whose last token is at an index. */
  readonly endingAt: ReadonlyMap<number, PlacedMention>;
  /** In order. */
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
  const startingAt = new Map<number, PlacedMention>();
  const endingAt = new Map<number, PlacedMention>();
  const placed: PlacedMention[] = [];
  let at = 0;
  for (let index = first; index < end; index++) {
    const mention = mentions[index]!;
    while (at < tokens.length && tokens[at]!.end <= mention.start) at++;
    let to = at;
    while (to < tokens.length && tokens[to]!.start < mention.end) to++;
    if (to === at) continue;
    const found = { index, mention, from: at, to };
    startingAt.set(at, found);
    endingAt.set(to - 1, found);
    placed.push(found);
  }
  return { text, tokens, startingAt, endingAt, placed };
}
