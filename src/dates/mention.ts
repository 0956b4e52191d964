import type { DateMention, DatePart } from '../types.js';
import type { Context } from './context.js';
import type { DateToken } from './date-tokens.js';
import { edtfOf } from './edtf.js';
import { type Focus, withSpoken } from './focus.js';
import { knownFrom } from './known.js';
import { isWord } from './lexical.js';
import type { Period } from './period.js';
import { type End, firstOf, type Item } from './proposal.js';
import { rangeMention, resolveEnds, resolveOne } from './resolve.js';

/** A mention without what is worked out from it. */
type Draft = Omit<DateMention, 'edtf' | 'zone' | 'quant' | 'tense' | 'by'>;

/** What an expression means in its place, and the period that later ones can be counted from. */
export function readMention(
  text: string,
  sentence: number,
  tokens: readonly DateToken[],
  proposal: Item,
  context: Context,
  focus: Focus,
): { readonly mention: Draft; readonly period: Period | null } {
  if (proposal.shape !== 'range') {
    const { kind, value, from, to, grain, resolved, period } = resolveOne(proposal, context);
    const start = tokens[proposal.start]!.start;
    const end = tokens[proposal.end - 1]!.end;
    return {
      mention: { text: text.slice(start, end), start, end, sentence, kind, value, from, to, grain, resolved },
      period,
    };
  }
  const spanOf = (from: number, to: number) => {
    const start = tokens[from]!.start;
    const end = tokens[to - 1]!.end;
    return { text: text.slice(start, end), start, end };
  };
  const after = (period: Period): Context => {
    const { spoken, told, last, spokenGrain } = knownFrom(withSpoken(focus, period));
    return { ...context, spoken, told, last, spokenGrain, beside: null };
  };
  const ends = resolveEnds(proposal, context, after);
  const parts = proposal.ends.map((end, i): DatePart => ({ ...spanOf(end.start, end.end), value: ends[i]!.value }));
  const start = rangeStart(tokens, proposal);
  return {
    mention: rangeMention({ ...spanOf(start, proposal.end), sentence }, proposal, ends, parts),
    period: ends[1].period,
  };
}

/** The time zone that the text names. */
function zoneIn(proposal: Item): string | undefined {
  return proposal.shape === 'range' ? (zoneOf(proposal.ends[1]) ?? zoneOf(proposal.ends[0])) : zoneOf(proposal);
}

function zoneOf(end: End): string | undefined {
  return end.shape === 'single' ? end.zone : undefined;
}

/** A mention with its zone, how many of its set are meant, its value in EDTF, and why it is read so. */
export function completed(draft: Draft, proposal: Item, reason: string | null, by: string): DateMention {
  const mention: { -readonly [Key in keyof DateMention]?: DateMention[Key] } & Draft = draft;
  const zone = zoneIn(proposal);
  if (zone !== undefined) mention.zone = zone;
  const first = firstOf(proposal);
  if (first.shape === 'single' && first.quant !== undefined) mention.quant = first.quant;
  mention.edtf = edtfOf(mention);
  if (reason !== null) mention.tense = reason;
  mention.by = by;
  return mention as DateMention;
}

/** "from" and "between" belong to the range. */
function rangeStart(tokens: readonly DateToken[], { start }: Item): number {
  return isWord(tokens[start - 1], 'from', 'between') ? start - 1 : start;
}
