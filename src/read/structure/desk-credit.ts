import { agencies } from '../../lexicon/common/agencies.js';
import type { Span } from '../../types.js';

/** Credits are short; only this many characters at the end of an article are examined. */
const MAX_CREDITS = 240;

/** Agencies, and newsrooms that only credits name. */
const SOURCES = new Set<string>([...agencies.flat(), 'epd', 'SID', 'DW', 'glp']);
/** "Author: Ann Lee Editor: Bo Dahl" */
const SIGNATURE = /[\s"”](?:Author|Editor|Interview|Interviewer|Edited by|Translated by):? ?: ?[^.:;"”()]{2,60}$/;
/** "jm / crh" */
const INITIALS = /[\s"”](?:[a-z]{2,4} ?[/,] ?){1,3}(?:[a-z]{2,4})?$/;

/** "jm / crh (AFP, dpa)" with whatever the site writes after it. */
const SIGNED =
  /(?:\s|(?<=["”]))(?:[a-z]{2,4}(?:, [a-z]{2,4})? ?\/ ?){1,3}[a-z]{2,4}(?:, ?[a-z]{2,4})? ?\(((?:[A-Za-z]{2,8}[,/;]? ?){1,6})\)/;

/**
 * The desk's credits at the end of an article ("… he said. jm / crh (AFP, dpa)"); null if it has none. Their names are of
 * those who handled the article and have no part in its story.
 */
export function findDeskCredits(text: string): Span | null {
  const from = Math.max(0, text.length - MAX_CREDITS);
  const whole = text.slice(from).trimEnd();
  // Few articles end with such marks, without which the expressions, which are slow to compile, match nothing.
  const signed = whole.includes('/') && whole.includes('(') ? SIGNED.exec(whole) : null;
  if (signed && namesSource(signed[1]!)) {
    const start = from + signed.index;
    return { start, end: start + signed[0].length };
  }
  const tail = withoutInitials(withoutSignatures(whole));
  return tail.length === whole.length ? null : { start: from + tail.length, end: text.length };
}

/** Without "Author: Ann Lee (AFP / AP) Editor: Bo Dahl" and "Author: Ann Lee (dc)", however many there are. */
function withoutSignatures(whole: string): string {
  let tail = whole;
  let isSigned = false;
  for (;;) {
    const rest = isSigned ? withoutBracket(tail) : withoutSources(tail);
    const match = rest.includes(':') ? SIGNATURE.exec(rest) : null;
    if (!match) return isSigned ? withoutSources(tail) : rest;
    isSigned = true;
    tail = rest.slice(0, match.index).trimEnd();
  }
}

function withoutInitials(tail: string): string {
  const initials = /[a-z,/]$/.test(tail) ? INITIALS.exec(tail) : null;
  return initials ? tail.slice(0, initials.index).trimEnd() : tail;
}

/** Without the sources or the initials in brackets before another signature: "(dpa / AFP)", "(dc)". */
function withoutBracket(tail: string): string {
  const bracket = /\s*\(([^()]{2,40})\)$/.exec(tail);
  if (!bracket) return tail;
  return namesSource(bracket[1]!) || /^[a-z]{2,4}$/.test(bracket[1]!) ? tail.slice(0, bracket.index) : tail;
}

/** "Reuters, AP", also where one of them is misspelled or new. */
function namesSource(names: string): boolean {
  return names.split(/[,/;]/).some((name) => SOURCES.has(name.trim()));
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
