import { rankingWords } from '../lexicon/points/ranking-words.js';
import { anyOf } from '../text/any-of.js';
import type { Document, Span } from '../types.js';
import type { Chain } from './chains.js';
import type { Lead } from './lead.js';
import type { Marker } from './marker.js';
import { areOrdinalPoints } from './ordinal-points.js';
import { blockAt } from './text.js';

const RANKING = new RegExp(`\\b${anyOf(rankingWords)}\\b`, 'i');

/** Whether markers that count up are an enumeration of points, rather than a narrative, a ranking or headings. */
export function isEnumeration(doc: Document, chain: Chain, lead: Lead | null): boolean {
  const { family } = chain.markers[0]!;
  if (chain.markers.length < 2) return false;
  if (family === 'ordinal' || family === 'nominal') return areOrdinalPoints(doc, chain, lead);
  if (family === 'bullet') return isBulletList(chain, lead) && !isRanking(doc, chain, lead);
  if (chain.markers.some((marker, i) => isEmpty(doc, marker, chain.markers[i + 1]))) return false;
  return !isRanking(doc, chain, lead) && !isHeadings(doc, chain, lead);
}

/** Dashes that nothing announces are speech, or the style of a paper. */
function isBulletList(chain: Chain, lead: Lead | null): boolean {
  if (/^[-–—]/.test(chain.markers.at(-1)!.key)) return lead !== null && lead.strength !== 'none';
  return true;
}

/** "as prescribed in subparagraph (1) or (2)". */
function isEmpty(doc: Document, marker: Marker, next: Marker | undefined): boolean {
  const item = doc.article.text.slice(marker.textStart, Math.min(next?.start ?? Infinity, marker.textStart + 12));
  return /^(?:and|or|to|through)?[\s,;]*$/i.test(item);
}

function lineOf(doc: Document, span: { readonly textStart: number }): string {
  const block = blockAt(doc, span.textStart);
  return doc.article.text.slice(span.textStart, Math.min(block.end, span.textStart + 200));
}

/** "Leading results after the third stage:", "The top 10 richest are". */
export function isRankingLead(doc: Document, lead: Span): boolean {
  return RANKING.test(doc.article.text.slice(lead.start, lead.end));
}

/** "1. Red Lamp 100-30 (ridden by Tom Hill)", "2. Ann Lee (Britain) 14.78". */
function isRanking(doc: Document, chain: Chain, lead: Lead | null): boolean {
  if (lead && isRankingLead(doc, lead)) return true;
  if (chain.markers[0]!.position !== 'line') return false;
  const rows = chain.markers.filter((marker) => {
    const line = lineOf(doc, marker);
    return (
      line.length < 120 &&
      !/[.;!?:]["”’)]?$/.test(line) &&
      /\([\p{Lu}][^)]{1,80}\)|\d[\d.:'"]*$|\d\s*(?:pts|points|seconds?|km|m)\b/u.test(line)
    );
  });
  return rows.length >= 0.4 * chain.markers.length;
}

/** "1. Introduction … 2. Methods …": short lines that head the text below them. */
function isHeadings(doc: Document, chain: Chain, lead: Lead | null): boolean {
  if (chain.markers[0]!.position !== 'line' || (lead && lead.strength !== 'none')) return false;
  const short = chain.markers.filter((marker) => {
    const line = lineOf(doc, marker);
    return line.length < 60 && !/[.;!?:,]["”’)]?$/.test(line);
  });
  return short.length >= 0.6 * chain.markers.length;
}
