import {
  beforeComing,
  futureWords,
  intendingWords,
  pastWords,
  preparingWords,
  presentEdWords,
  puttingOffWords,
  scheduledWords,
} from '../../lexicon/tense-words.js';
import type { Tense } from './rule.js';
import type { Word } from './words.js';

const future = new Set<string>(futureWords);
const past = new Set<string>(pastWords);
const notPast = new Set<string>(presentEdWords);
const leadsUp = new Set<string>(beforeComing);
const leadsToComing = new Set<string>([...scheduledWords, ...intendingWords, ...preparingWords]);
const isPutOff = new Set<string>(puttingOffWords);
const isPreparing = new Set<string>(preparingWords);
const isScheduled = new Set<string>(scheduledWords);
const COPULAS = new Set(['is', 'are', 'be', "'s", "'re"]);

/** How far a verb is looked for: beyond it, it is another clause's. */
const WINDOW = 14;
/** How near it must be to be the verb of "attend Friday's meeting". */
const NEAR = 3;
/** "had filed its report by Wednesday", "until Thursday, they had not …" */
const DEADLINE = 8;
const ARTICLES = new Set(['a', 'an', 'its', 'their']);

/** The tense of the clause around an expression: that of the nearest verb before it, else of the first behind it. */
export function tenseAt(words: readonly Word[], start: number, end: number): Tense {
  // "until Thursday", "by May", "as early as Tuesday"
  const [before, beforeThat] = [words[start - 1]?.normal ?? '', words[start - 2]?.normal ?? ''];
  if (
    (leadsUp.has(before) &&
      !hadBefore(words, start, DEADLINE) &&
      !hadBefore(words, end + DEADLINE / 2, DEADLINE / 2)) ||
    (before === 'as' && (beforeThat === 'early' || beforeThat === 'soon'))
  )
    return 'future';
  // "the vote is Tuesday", "the deadlines are on Friday"
  const copula = before === 'on' || before === 'in' || before === 'at' ? beforeThat : before;
  if (copula === 'is' || copula === 'are') return 'future';
  if (before === 'to' && words.slice(Math.max(0, start - 5), start).some(({ normal }) => isPutOff.has(normal)))
    return 'future';
  // "Friday's trading volume", "a June agreement": the verb is the noun's, and most such nouns are of the past.
  const isPossessive = words[end]?.normal === "'s";
  if (ARTICLES.has(before)) return null;
  const window = isPossessive ? NEAR : WINDOW;
  for (let i = start - 1; i >= Math.max(0, start - window); i--) {
    const tense = tenseOf(words, i);
    if (tense) return tense;
    if (words[i]!.text === ';') break;
  }
  if (isPossessive) return null;
  for (let i = end; i < Math.min(words.length, end + WINDOW); i++) {
    const tense = tenseOf(words, i);
    if (tense) return tense;
  }
  return null;
}

/** "had been scheduled to" was to come, and is over. */
function hadBefore(words: readonly Word[], at: number, window = 4): boolean {
  for (let i = at - 1; i >= Math.max(0, at - window); i--) if (words[i]?.normal === 'had') return true;
  return false;
}

function tenseOf(words: readonly Word[], at: number): Tense {
  const { normal } = words[at]!;
  if (future.has(normal)) return hadBefore(words, at) ? 'past' : 'future';
  // "is scheduled to meet", "set for", "is expected Thursday"
  if (leadsToComing.has(normal)) {
    const next = words[at + 1]?.normal ?? '';
    const isFor = isScheduled.has(normal) && (next === 'for' || next === 'on' || next === 'until');
    const isAhead = isScheduled.has(normal) && COPULAS.has(words[at - 1]?.normal ?? '');
    const isPlanned = (normal === 'scheduled' && ARTICLES.has(next)) || (isPreparing.has(normal) && next === 'for');
    if (next === 'to' || isFor || isAhead || isPlanned) return hadBefore(words, at) ? 'past' : 'future';
  }
  // "plans to meet Wednesday", "to be held Wednesday" are to come; "was to be held" is over, and so is "to the market".
  if (normal === 'to' && at > 0) {
    const before = words[at - 1]!.normal;
    const isToBe = words[at + 1]?.normal === 'be' && before !== 'was' && before !== 'were';
    if (isToBe || leadsToComing.has(before) || COPULAS.has(before)) return hadBefore(words, at) ? 'past' : 'future';
    return null;
  }
  if (normal === 'would' && words[at + 1]?.normal !== 'have') return 'future';
  if ((normal === 'takes' || normal === 'take') && words[at + 1]?.normal === 'effect') return 'future';
  // "is leaving Sunday"
  if (normal.length > 5 && normal.endsWith('ing') && COPULAS.has(words[at - 1]?.normal ?? '')) return 'future';
  // "will be held", "to be released": the verb before says when.
  if (words[at - 1]?.normal === 'be') return null;
  if (past.has(normal)) return 'past';
  if (normal.length > 3 && normal.endsWith('ed') && !notPast.has(normal)) return 'past';
  return null;
}
