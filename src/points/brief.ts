import type { PointItem, TextSpan } from '../types.js';

/** Where a first clause may end: at the end of a sentence or a paragraph, above a list, or at a pause before a new clause. */
const CLAUSE_END =
  /\n(?=\s*\n|[ \t]*(?:[•◦▪●*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)])\s)|[.?!](?=["”’')\]]*(?:\s|$))|[;:](?=\s)|(?<=\s)(?:--+|–)(?=\s)|—|,(?=\s+(?:and|but|or|so|which|who|where|when|while|because|since|as|although|though|if|with|including|in particular)\b)/gi;
/** The first three words: a clause of fewer than four says too little ("Yes, but …"). */
const FIRST_WORDS = /^\s*(?:\S+\s+){3}/;
/** "the U.S. economy", "Mr. Wang": a stop after one of these ends no sentence. */
const ABBREVIATION = /(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|No|vs|Gen|Sen|Rep|Gov|Inc|Co|Corp|e\.g|i\.e))$/u;

/** What joins "The first" to what it says: "is that", "reason is that", "of these was". */
const LEAD_WORDS =
  /^(?:of\s(?:these|those|them)\s)?(?:\p{L}+\s){0,2}?(?:is|was|are|were|(?:will|would)\sbe)\s(?:that\s)?(?=\S)/u;

/**
 * The first clause of a point, where each point is to fit a line: "strengthen cutting-edge innovations" of three sentences,
 * "to respect borders" of "The first is to respect borders."
 */
export function briefPoint({ text: whole, start: from, marker }: PointItem): TextSpan {
  // Not after "First," but after "The first".
  const isNominal =
    marker !== null &&
    /^(?:the|an?|my|our|his|her|its|their|your|one|(?:yet |still )?another)\b/i.test(marker.text) &&
    from === marker.end + 1;
  const skipped = isNominal ? (LEAD_WORDS.exec(whole)?.[0].length ?? 0) : 0;
  const [text, start] = [whole.slice(skipped), from + skipped];
  const minEnd = FIRST_WORDS.exec(text)?.[0].length ?? text.length;
  for (const { 0: mark, index } of text.matchAll(CLAUSE_END)) {
    if (mark === '.' && ABBREVIATION.test(text.slice(Math.max(0, index - 8), index))) continue;
    if (!/[.?!\n]/.test(mark) && index <= minEnd) continue;
    const clause = text.slice(0, index).trimEnd();
    if (clause !== '') return { text: clause, start, end: start + clause.length };
  }
  let end = text.length;
  while (end > 0 && /[\s.;,]/.test(text[end - 1]!)) end--;
  return { text: text.slice(0, end), start, end: start + end };
}
