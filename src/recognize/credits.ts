import { agencies } from '../lexicon/agencies.js';
import { anyOf } from '../lexicon/any-of.js';

/** Credits are short; only so much of an article's end is looked at. */
const LONGEST_CREDITS = 240;

const AGENCY = anyOf([...agencies, 'KNA', 'epd', 'SID', 'DW', 'glp']);
/** "Author: Ann Lee Editor: Bo Dahl" */
const SIGNATURE = /[\s"”](?:Author|Editor|Interview|Interviewer|Edited by|Translated by):? ?: ?[^.:;"”()]{2,60}$/;
/** "(AFP, dpa)", "/ AFP / Reuters" */
const SOURCES = new RegExp(`(?:\\(|[/,] ?)${AGENCY}(?: ?[,/;] ?${AGENCY})*\\)?$`);
/** "jm / crh" */
const INITIALS = /[\s"”](?:[a-z]{2,4} ?[/,] ?){1,3}(?:[a-z]{2,4})?$/;

/**
 * Where the credits at the end of an article begin ("… he said. jm / crh (AFP, dpa)"); the text's length where it has
 * none. They name who made the article, and no part of its story.
 */
export function findCredits(text: string): number {
  const from = Math.max(0, text.length - LONGEST_CREDITS);
  let tail = text.slice(from).trimEnd();
  const before = tail.length;
  for (let match = SIGNATURE.exec(tail); match; match = SIGNATURE.exec(tail))
    tail = tail.slice(0, match.index).trimEnd();
  for (const pattern of [SOURCES, INITIALS]) {
    const match = pattern.exec(tail);
    if (match) tail = tail.slice(0, match.index).trimEnd();
  }
  return tail.length === before ? text.length : from + tail.length;
}
