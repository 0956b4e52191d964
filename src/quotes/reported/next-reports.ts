import {
  adverbsBeforeNextVerbs,
  clausesOfTheWriter,
  irregularPastForms,
  verbsOfNextReports,
} from '../../lexicon/quotes/content-ends.js';
import { type Cue, isAlsoCue } from './cues.js';
import type { Reported } from './report.js';

const links = new Set<string>(clausesOfTheWriter);
const nextReports = new Set<string>(verbsOfNextReports);
const nextAdverbs = new Set<string>(adverbsBeforeNextVerbs);
const pastForms = new Set<string>(irregularPastForms);

/** Tokens between "and" and the verb of the next report, at most: "and nearly three in five voters said". */
export const MAX_SUBJECT = 9;

/** Whether another report begins at a token: "and 55 percent of all voters say". */
export function opensReport({ speech, end }: Reported, from: number): boolean {
  for (let at = from; at < end && at - from < MAX_SUBJECT; at++) {
    const { text, normal } = speech.tokens[at]!;
    if (speech.quotedUntil[at]! > 0 || /^[,.;:]$/.test(text)) return false;
    if (links.has(normal) || normal === 'that' || normal === 'who') return false;
    if (at > from && nextReports.has(normal)) return true;
  }
  return false;
}

/** "and said", "but also told": a verb of the same subject that reports, in the form of the cue. */
export function goesOnWithReport({ speech, end }: Reported, from: number, { form }: Cue): boolean {
  const { tokens, quotedUntil } = speech;
  let at = from;
  while (at < end && at - from < 3 && isNextAdverb(tokens[at]!.normal)) at++;
  if (at >= end || quotedUntil[at]! > 0) return false;
  return isAlsoCue(speech, at, form) || (tokens[at - 1]!.normal === 'not' && isAlsoCue(speech, at, 'base'));
}

function isNextAdverb(word: string): boolean {
  return nextAdverbs.has(word) || /^\p{Ll}{2,}ly$/u.test(word);
}

/** "but has left", "and left": another verb of the same subject. */
export function goesOnWithOther({ speech: { tokens } }: Reported, at: number, { form }: Cue): boolean {
  const word = tokens[at]?.normal ?? '';
  if (form !== 'past') return /^(?:has|have|is|are|does|did)$/.test(word);
  return pastForms.has(word) || /^[a-z]{2,}ed$/.test(word);
}
