import { offices, prizes, rankingWords, superlatives } from '../lexicon/points/ranking-words.js';
import { anyOf } from '../text/any-of.js';
import { startsWithLower } from '../text/letter-case.js';
import { covered } from '../text/span.js';
import type { Document } from '../types.js';
import type { Chain } from './chains.js';
import { isPluralListNoun } from './counts.js';
import type { Lead } from './lead.js';
import { isNames, lineOf, mostLines } from './lines.js';

/** "Gold – Ann Lee", "First place: Bo Hill" */
const PRIZE = new RegExp(`^${anyOf(prizes)}(?:\\s[–—-]\\s|:)`, 'i');
const RANKING = new RegExp(`\\b(?:${anyOf(rankingWords)}|top (?:\\d{1,3}|three|five|seven|ten|twenty))\\b`, 'i');

/** "the safest", "the most visited" */
const SUPERLATIVE = new RegExp(`\\b${anyOf(superlatives)}\\b`, 'i');

/** "Leading results after the third stage:", "The top 10 richest are". */
export function isRankingLead(doc: Document, { start, end, isOfPoints, announced }: Lead): boolean {
  const text = doc.article.text.slice(start, end);
  // "The talks had three results.", "Here are five ways to a better ranking."
  if (isOfPoints && announced !== null) return false;
  // "To get the best results, firms need several strategies:" ends with what comes below.
  const last = isOfPoints ? lastWord(text) : '';
  return (last === 'results' || !isPluralListNoun(last)) && RANKING.test(text);
}

function lastWord(text: string): string {
  return /\p{L}+(?=\P{L}*$)/u.exec(text.slice(-MAX_WORD))?.[0].toLowerCase() ?? '';
}

/** Characters of a word, and of what follows it, at most. */
const MAX_WORD = 30;

/** What such a lead opens is told of, unless it is names. */
const INCLUDES = /\b(?:includ(?:e|es|ed|ing)|following|follows):$/i;

/** "1. Red Lamp 100-30 (ridden by Tom Hill)", "2. Ann Lee (Britain) 14.78"; whole sentences are no rows, whatever is above them. */
export function isRanking(doc: Document, chain: Chain, lead: Lead | null): boolean {
  const lines = chain.markers.map((marker) => lineOf(doc, marker));
  // "Why it failed. (More)"
  const rows = lines.filter((line) => line.length < 120 && !/[.;!?:](?:["”’)]?|\s\([^()]*\))$/.test(line));
  // "They are leaders, as they are: - likely to …": what is ranked has a name.
  const areNames = !mostLines(doc, chain.markers, (line) => startsWithLower(line));
  // "The safest towns are: 1. Oslo, Norway 2. Bern"
  if (lead && SUPERLATIVE.test(covered(doc.article.text, lead)) && lines.every(isNames)) return true;
  if (lead && isRankingLead(doc, lead)) {
    // "The lineup of homes includes:"
    if (INCLUDES.test(covered(doc.article.text, lead))) {
      return mostLines(doc, chain.markers, (line) => isNames(line) || isResult(line));
    }
    return areNames && (chain.markers[0]!.family !== 'bullet' || rows.length > 0);
  }
  if (chain.markers[0]!.position !== 'line') return isRankingInLine(doc, chain, lead);
  if (mostLines(doc, chain.markers, (line) => PRIZE.test(line))) return true;
  const results = rows.filter(isResult);
  return results.length >= 0.4 * lines.length;
}

/** "1. Ann Lee (Britain) 9.81; 2. Bo Hill (Chad) 9.89", "1. Chile 38 gold, 2. Peru 36": names and numbers, and nothing that counts them. */
function isRankingInLine({ article: { text } }: Document, { markers }: Chain, lead: Lead | null): boolean {
  if (lead?.announced != null) return false;
  const items = markers.map(({ textStart }, i) =>
    text.slice(textStart, Math.min(textStart + MAX_ROW, markers[i + 1]?.start ?? Infinity)),
  );
  const isTop = lead !== null && SUPERLATIVE.test(covered(text, lead));
  return items.every((item) => {
    const row = item.split(/[;\n]|(?<!\b\p{Lu})\.\s/u, 1)[0]!.replace(/(?<![,.\s])[,.\s]{1,4}(?:and\s)?$/, '');
    const name = row
      .replace(/\([^()]*\)/g, ' ')
      .replace(AMOUNT, ' ')
      .trim();
    return item.length < MAX_ROW && (isTop || name !== row) && isNames(name) && /\p{Lu}/u.test(name);
  });
}

/** Characters of a row in a line, at most. */
const MAX_ROW = 70;
/** "3:20:17", "15.2 million", "38 gold", "v Ann Lee" */
const AMOUNT =
  /\b\d[\d.,:]*(?:\s(?:million|billion|gold|points|pts|votes|percent|seats|goals))?\b|\bv\.?\s|\bsame time\b/g;

/** "(Ministry of Works)", "(M/o Works)": whose the thing is, rather than whom somebody runs for. */
const OFFICE = new RegExp(`/|\\b${anyOf(offices)}\\b`, 'i');

/** "Ann Lee (Britain) 14.78", "Hill 3,853", "Bo Dahl 5 pts"; not "Halve hunger by 2030", "Aid for those who fled (UNHCR)". */
function isResult(line: string): boolean {
  const [name] = line.split(' (', 1);
  const side = /\((\p{Lu}[^)]{1,80})\)/u.exec(line)?.[1];
  if (side !== undefined && !OFFICE.test(side) && (/^.\p{Ll}/u.test(side) || isNames(name!))) return true;
  return /(?<!\b(?:19|20)\d)\d[\d.:'"]*$(?<!\b(?:19|20)\d\d)|\d\s*(?:pts|points|seconds?|km|m)\b/u.test(line);
}
