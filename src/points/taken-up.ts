import { determiners } from '../lexicon/common/determiners.js';
import { covered } from '../text/span.js';
import type { Document, Sentence } from '../types.js';
import { fromSentences } from './from-starts.js';
import type { Series } from './series.js';
import { isWord, sentenceAt } from './text.js';

/** Words of a name that is taken up, at most. */
const MAX_NAME = 6;
/** Sentences of a point, at most. */
const MAX_GAP = 8;

const articles = new Set<string>(determiners);

/** "It has three pillars: milk, apples and honey. Milk brings … Apples go … Honey is …": what a series names is taken up one by one. */
export function findTakenUp(doc: Document, named: readonly Series[]): Series[] {
  return named.flatMap((series) => {
    const { lead, items } = series;
    if (!lead.isOfPoints || lead.announced !== items.length) return [];
    const names = items.map((item) => nameOf(covered(doc.article.text, item)));
    if (new Set(names).size < names.length || names.includes('')) return [];
    const starts = takeUp(doc, sentenceAt(doc, items.at(-1)!.start), names);
    return starts ? [{ lead, items: fromSentences(doc, lead, starts), by: 'three things. Sentences' as const }] : [];
  });
}

/** Lower case, without an article and without the marks around it; empty where it is no name of a few words. */
function nameOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’&-]*/gu) ?? [];
  const own = articles.has(words[0] ?? '') ? words.slice(1) : words;
  return own.length > MAX_NAME ? '' : own.join(' ');
}

/** For each name the sentence that opens with it, in their order and close together; null where one is missing. */
function takeUp(doc: Document, series: Sentence, names: readonly string[]): Sentence[] | null {
  const starts: Sentence[] = [];
  let next = series.index + 1;
  for (const name of names) {
    // The first follows at once.
    const last = starts.length === 0 ? next : next + MAX_GAP;
    const start = doc.sentences.slice(next, last + 1).find((sentence) => opensWith(sentence, name));
    if (!start) return null;
    starts.push(start);
    next = start.index + 1;
  }
  return starts;
}

/** "The milk brings …" */
function opensWith({ tokens }: Sentence, name: string): boolean {
  const length = name.split(' ').length;
  const words = tokens.slice(0, MAX_NAME * 2).filter(isWord);
  const from = articles.has(words[0]?.normal ?? '') ? 1 : 0;
  const opening = words.slice(from, from + length).map(({ normal }) => normal);
  return words.length > from + length && opening.join(' ') === name;
}
