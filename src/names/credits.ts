import { agencies } from '../lexicon/common/agencies.js';

/** Credits are short; only this many characters at the end of an article are examined. */
const MAX_CREDITS = 240;

/** Agencies, and newsrooms that only credits name. */
const SOURCES = new Set<string>([...agencies, 'KNA', 'epd', 'SID', 'DW', 'glp']);
/** "Author: Ann Lee Editor: Bo Dahl" */
const SIGNATURE = /[\s"”](?:Author|Editor|Interview|Interviewer|Edited by|Translated by):? ?: ?[^.:;"”()]{2,60}$/;
/** "jm / crh" */
const INITIALS = /[\s"”](?:[a-z]{2,4} ?[/,] ?){1,3}(?:[a-z]{2,4})?$/;

/**
 * The offset at which the credits at the end of an article start ("… he said. jm / crh (AFP, dpa)"), or the text's length
 * if it has none. Their names are of those who made the article and have no part in its story.
 */
export function findCredits(text: string): number {
  const from = Math.max(0, text.length - MAX_CREDITS);
  const whole = text.slice(from).trimEnd();
  let tail = whole;
  for (let match = SIGNATURE.exec(tail); match; match = SIGNATURE.exec(tail))
    tail = tail.slice(0, match.index).trimEnd();
  tail = withoutSources(tail);
  const initials = INITIALS.exec(tail);
  if (initials) tail = tail.slice(0, initials.index).trimEnd();
  return tail.length === whole.length ? text.length : from + tail.length;
}

/** Without the "(AFP, dpa)" or "/ AFP / Reuters" at its end. */
function withoutSources(tail: string): string {
  if (tail.endsWith(')')) {
    const open = tail.lastIndexOf('(');
    const names = tail.slice(open + 1, -1).split(/[,/;]/);
    return open >= 0 && names.every((name) => SOURCES.has(name.trim())) ? tail.slice(0, open).trimEnd() : tail;
  }
  let rest = tail;
  for (;;) {
    const cut = Math.max(rest.lastIndexOf('/'), rest.lastIndexOf(','));
    if (cut < 0 || !SOURCES.has(rest.slice(cut + 1).trim())) return rest;
    rest = rest.slice(0, cut).trimEnd();
  }
}
