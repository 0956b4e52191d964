import type { Span, StatedName, Statements } from '../../types.js';
import type { BlockFacts } from './block-facts.js';
import { findDeskCredits } from './desk-credit.js';
import type { Turn } from './speaker.js';

/** What the datelines, bylines, captions, credits and speakers of an article say of the names in it. */
export function gatherStatements(
  text: string,
  facts: readonly BlockFacts[],
  turns: readonly (Turn | undefined)[],
): Statements {
  const last = facts.at(-1);
  const desk = hasOwnCredit(last) ? null : findDeskCredits(text);
  const names: StatedName[] = [];
  const furniture: Span[] = [];
  for (const { dateline, writers, credits, label } of facts) {
    if (label) furniture.push(label);
    if (dateline) {
      names.push(...dateline.names);
      if (dateline.names.length > 0) furniture.push({ start: dateline.start, end: dateline.end });
    }
    names.push(...writers);
    for (const credit of credits) {
      names.push(...credit.names);
      furniture.push(...credit.furniture);
    }
  }
  for (const turn of turns) {
    if (!turn?.label) continue;
    furniture.push(turn.label);
    if (turn.speaker) names.push({ ...turn.speaker, type: 'person', by: 'speaker' });
  }
  if (desk) furniture.push(desk);
  const kept = desk ? names.filter(({ start, end }) => end <= desk.start || start >= desk.end) : names;
  return { names: withoutOverlaps(kept), furniture: furniture.sort((a, b) => a.start - b.start) };
}

/** Whether an article ends with a byline, a copyright or the credit of a picture, which are no desk's. */
function hasOwnCredit(last: BlockFacts | undefined): boolean {
  if (last?.kind === 'byline') return true;
  const credit = last?.kind === null ? undefined : last?.credits.at(-1);
  return credit?.kind === 'picture' || credit?.kind === 'rights';
}

/** In order; of two that overlap the first. */
function withoutOverlaps(names: readonly StatedName[]): StatedName[] {
  const kept: StatedName[] = [];
  for (const name of [...names].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  }
  return kept;
}
