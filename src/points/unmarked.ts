import type { Document, Sentence } from '../types.js';
import { isListNoun, namesSeveral, readCounts } from './counts.js';
import type { Lead } from './lead.js';
import type { Marker } from './marker.js';
import { tokenFrom } from './text.js';

/** Sentences between a lead and the "Second" of its list, at most. */
const MAX_SENTENCES = 12;

/** "There are two reasons. It is cheap. Second, it is near.": the first point, which has no marker, where a number announces it. */
export function unmarkedFirst(doc: Document, second: Marker): Marker | null {
  if (second.position === 'clause') return /^(?:numeral|letter)$/.test(second.family) ? afterColon(doc, second) : null;
  if (second.key !== 'ordinal') return null;
  if (second.numbers === 'next') return beforeNext(doc, second);
  const from = Math.max(0, second.sentence - 1 - MAX_SENTENCES);
  const lead = doc.sentences.slice(from, Math.max(from, second.sentence - 1)).findLast(announces);
  const first = lead && doc.sentences[lead.index + 1];
  if (!first || !(isPlain(doc, second) || isNamed(doc, second, first))) return null;
  return first && first.start < second.start ? firstAt(second, first.start, first.index, 'sentence') : null;
}

/** "Several steps are needed. We must save. Next, we must build. Finally, …": the first point, which opens as the second does. */
function beforeNext(doc: Document, second: Marker): Marker | null {
  const opening = opensWith(doc, second.textStart);
  if (opening === null) return null;
  const from = Math.max(1, second.sentence - MAX_SENTENCES);
  const first = doc.sentences
    .slice(from, second.sentence)
    .find((sentence) => opensWith(doc, wordsFrom(sentence)) === opening);
  const lead = first && doc.sentences[first.index - 1];
  return lead && namesSeveral(lead.tokens) ? firstAt(second, wordsFrom(first), first.index, second.position) : null;
}

/** The first two words from an offset on, where they are a pronoun and a verb: "we must". */
function opensWith(doc: Document, start: number): string | null {
  return (
    /^(?:we|they|you|i|it|s?he)\s\p{L}+/iu.exec(doc.article.text.slice(start, start + 30))?.[0].toLowerCase() ?? null
  );
}

/** Where a sentence says something, after the number of its paragraph. */
function wordsFrom({ tokens, start }: Sentence): number {
  return /^\d{1,4}\.?$/.test(tokens[0]!.text) ? (tokens[1]?.start ?? start) : start;
}

/** Tokens of a first point within a sentence, at most. */
const MAX_TOKENS = 60;

/** "two aims: to keep the peace; (2) to feed the poor" */
function afterColon(doc: Document, second: Marker): Marker | null {
  const { tokens } = doc.sentences[second.sentence]!;
  const at = tokenFrom(tokens, second.start);
  const from = Math.max(0, at - MAX_TOKENS);
  const colon = tokens.slice(from, at).findLastIndex(({ text }) => text === ':');
  const first = colon < 0 ? undefined : tokens[from + colon + 1];
  return first && first.start < second.start ? firstAt(second, first.start, second.sentence, 'clause') : null;
}

function firstAt(second: Marker, start: number, sentence: number, position: Marker['position']): Marker {
  return { ...second, start, end: start, textStart: start, numbers: [1], position, sentence };
}

/** "Second, …", "The second reason is …" */
function isPlain(doc: Document, { family, isWeak, textStart }: Marker): boolean {
  if (family !== 'nominal') return !isWeak;
  const noun = /^(\p{L}+)\s+(?:is|was)\s/u.exec(doc.article.text.slice(textStart, textStart + 40))?.[1];
  return noun !== undefined && isListNoun(noun);
}

/** "Two bans are planned. The ban on … The second ban, which …": the first sentence has the noun too. */
function isNamed(doc: Document, { family, textStart }: Marker, first: Sentence): boolean {
  if (family !== 'nominal') return false;
  const noun = /^\p{L}+(?=[\s,])/u.exec(doc.article.text.slice(textStart, textStart + 30))?.[0].toLowerCase() ?? '';
  return isListNoun(noun) && first.tokens.slice(0, MAX_TOKENS).some(({ normal }) => normal === noun);
}

function announces({ tokens }: Sentence): boolean {
  return readCounts(tokens, 0, tokens.length).some(({ isList }) => isList);
}

export function isUnmarked({ start, end }: Marker): boolean {
  return start === end;
}

/** Whether a list may do without its first marker: it has all the points that are announced, or some and a "Finally". */
export function isWhole(markers: readonly Marker[], lead: Lead | null): boolean {
  if (isUnmarked(markers[0]!) && markers[1]!.numbers === 'next') {
    return lead?.isOfPoints === true && markers.length > 2 && markers.at(-1)!.numbers === 'last';
  }
  return !isUnmarked(markers[0]!) || (lead?.announced === markers.length && lead.isOfPoints);
}
