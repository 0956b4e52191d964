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
  const bySentence = new Map<number, number[]>();
  for (const [index, { sentence }] of mentions.entries()) {
    const list = bySentence.get(sentence);
    if (list) list.push(index);
    else bySentence.set(sentence, [index]);
  }
  return [...bySentence].flatMap(([number, indexes]) => {
    const sentence = doc.sentences[number];
    const hasPerson = indexes.some((index) => mentions[index]!.type === 'person');
    return sentence && hasPerson ? [placeIn(doc.article.text, sentence, indexes, mentions)] : [];
  });
}

function placeIn(
  text: string,
  { tokens }: Sentence,
  indexes: readonly number[],
  mentions: readonly NameMention[],
): SentenceNames {
  const startingAt = new Map<number, PlacedMention>();
  const endingAt = new Map<number, PlacedMention>();
  const placed: PlacedMention[] = [];
  let at = 0;
  for (const index of indexes) {
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
