import { partitionPoint } from '../text/binary-search.js';
import { covered } from '../text/span.js';
import type { Document, NameMention, Span } from '../types.js';

/**
 * The names that the tagger found with those that the article's form states, in order. What the form says is certain: a
 * tagged name gives way where it overlaps a stated one, or words that are none.
 * @param tagged in order, none overlapping another
 */
export function withStated(tagged: readonly NameMention[], { article, sentences }: Document): NameMention[] {
  const { names, furniture } = article.stated;
  if (names.length === 0 && furniture.length === 0) return [...tagged];
  const stated = names.map(({ start, end, type, by }): NameMention => {
    const sentence = partitionPoint(sentences, (each) => each.start <= start) - 1;
    return { start, end, text: covered(article.text, { start, end }), sentence, type, confidence: 1, statedBy: by };
  });
  const taken = united([...names, ...furniture].sort((a, b) => a.start - b.start));
  const free = tagged.flatMap((name) => cut(name, taken, article.text));
  return [...free, ...asListed(stated, tagged)].sort((a, b) => a.start - b.start);
}

/** A stated name that the user's lexicon has is what that says. */
function asListed(stated: readonly NameMention[], tagged: readonly NameMention[]): readonly NameMention[] {
  const listed = new Map(tagged.flatMap((name) => (name.listed ? [[name.start, name] as const] : [])));
  if (listed.size === 0) return stated;
  return stated.map((name) => {
    const own = listed.get(name.start);
    return own?.end === name.end ? { ...own, statedBy: name.statedBy! } : name;
  });
}

/** Stretches that overlap as one. */
function united(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const { start, end } of spans) {
    const last = whole.at(-1);
    if (last && start < last.end) whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else whole.push({ start, end });
  }
  return whole;
}

/** What is left of a name: a word in capitals before or after the stretches that are taken. */
function cut(name: NameMention, taken: readonly Span[], text: string): NameMention[] {
  const first = partitionPoint(taken, ({ end }) => end <= name.start);
  if (first === taken.length || taken[first]!.start >= name.end) return [name];
  if (name.listed) return [];
  const last = partitionPoint(taken, ({ start }) => start < name.end) - 1;
  const left = [
    { start: name.start, end: taken[first]!.start },
    { start: taken[last]!.end, end: name.end },
  ];
  return left.flatMap(({ start, end }): NameMention[] => {
    const rest = start < end ? REST.exec(text.slice(start, end)) : null;
    if (!rest) return [];
    const from = start + rest.index;
    return [{ ...name, start: from, end: from + rest[0].length, text: rest[0] }];
  });
}

/** From the first capital to the last letter. */
const REST = /\p{Lu}[\s\S]*[\p{L}\p{N}]/u;
