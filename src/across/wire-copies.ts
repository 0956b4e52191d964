import { addToList } from '../text/multi-map.js';
import type { ArticleEntry, Entity, Quote } from '../types.js';
import { placeKey } from './view.js';

/** A quote of an article, as it is compared with those of others. */
export interface Copied {
  readonly article: number;
  readonly quote: Quote;
  readonly speaker: Entity | null;
  /** First and last day; null where they are not known. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Fewer words than these may be said twice. */
const MIN_WORDS = 5;

/**
 * The quotes, those together that are one statement in several places, as wire copy has them: the same words, but for white
 * space, quotation marks, capitals and the mark at their end, of the same speaker or, where none is known, of a source in the
 * same words. Reported words must be of the same day as well, and so must quoted ones where two sentences name two days.
 * The place that comes first is the same in whatever order the articles are given.
 */
export function copiesOf<C extends Copied>(
  quotes: readonly C[],
  ids: ReadonlyMap<Entity, string>,
  articles: readonly ArticleEntry[],
): C[][] {
  const places = articles.map(({ source }) => placeKey(source));
  const byWords = new Map<string, C[]>();
  const groups: C[][] = [];
  for (const each of quotes) {
    const key = keyOf(each, ids);
    if (key === null) groups.push([each]);
    else addToList(byWords, key, each);
  }
  for (const same of byWords.values()) for (const group of ofOneDay(same)) groups.push(group);
  return groups.map((same) => (same.length === 1 ? same : same.sort(inOrder(places))));
}

/** What is equal in two quotes that may be one; null where words are too few to tell. */
function keyOf({ quote, speaker }: Copied, ids: ReadonlyMap<Entity, string>): string | null {
  const words = folded(quote.text);
  if (words.split(' ').length < MIN_WORDS) return null;
  const who = speaker === null ? `? ${folded(quote.source?.text ?? '')}` : ids.get(speaker)!;
  return [quote.kind, who, words].join('\n');
}

/** Without what one desk changes in the copy of another. */
function folded(text: string): string {
  return text
    .replace(/["“”„«»]|''/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:!?…]{1,9}$/, '')
    .toLowerCase();
}

function ofOneDay<C extends Copied>(same: C[]): C[][] {
  const named = new Set(same.flatMap(({ quote: { said } }) => (said ? [said.from] : [])));
  if (same.length === 1 || (same[0]!.quote.kind === 'direct' && named.size <= 1)) return [same];
  const byDay = new Map<string | null, C[]>();
  for (const each of same) {
    addToList(byDay, each.from, each);
  }
  return [...byDay.values()];
}

/** First where its sentence names the day, then the earliest; of those that are alike in that, by their words and their file. */
function inOrder(places: readonly string[]): (a: Copied, b: Copied) => number {
  const keys = ({ quote, from, article }: Copied) => [
    quote.said ? '0' : '1',
    from ?? '~',
    quote.text,
    quote.source?.text ?? '',
    places[article]!,
  ];
  return (a, b) => {
    const theirs = keys(b);
    const at = keys(a).findIndex((key, i) => key !== theirs[i]);
    if (at < 0) return a.quote.start - b.quote.start;
    return keys(a)[at]! < theirs[at]! ? -1 : 1;
  };
}
