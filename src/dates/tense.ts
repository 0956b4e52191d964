import { scheduledNouns } from '../lexicon/dates/scheduled-nouns.js';
import {
  beforeComing,
  beforeFromThePast,
  beforeNoPresent,
  behindSet,
  calendarVerbs,
  calendarVerbsOfMany,
  calendarVerbsWithObject,
  futureWords,
  intendingWords,
  pastWords,
  possibleWords,
  preparingWords,
  presentEdWords,
  puttingOffWords,
  scheduledWords,
} from '../lexicon/dates/tense-words.js';
import type { DateToken } from './date-tokens.js';
import { isCapital, isOneOf, isWord, unitAt, weekdayWords } from './lexical.js';
import type { Tense } from './rule.js';

const future = new Set<string>(futureWords);
const past = new Set<string>(pastWords);
const notPast = new Set<string>(presentEdWords);
const leadsUp = new Set<string>(beforeComing);
const leadsToComing = new Set<string>([...scheduledWords, ...intendingWords, ...preparingWords]);
const isPutOff = new Set<string>(puttingOffWords);
const isPreparing = new Set<string>(preparingWords);
const isScheduled = new Set<string>(scheduledWords);
const onCalendar = new Set<string>(calendarVerbs);
const takesObject = new Set<string>(calendarVerbsWithObject);
const ofMany = new Set<string>(calendarVerbsOfMany);
const makesNoPresent = new Set<string>(beforeNoPresent);
const weekdays = new Set<string>(weekdayWords);
const isSetting = new Set<string>(behindSet);
const isPossible = new Set<string>(possibleWords);
const hasItsDay = new Set<string>(scheduledNouns);
const isBehindIt = new Set<string>(beforeFromThePast);
const COPULAS = new Set(['is', 'are', 'be', "'s", "'re"]);

/** How far a verb is looked for: beyond it, it is another clause's. */
const WINDOW = 14;
/** As {@link WINDOW}, ahead of what opens the sentence: "In January, a week after …, a bomb went off". */
const OPENING = 30;
/** How near it must be to be the verb of "attend Friday's meeting". */
const NEAR = 3;
/** "had filed its report by Wednesday", "until Thursday, they had not …" */
const DEADLINE = 8;
const ARTICLES = new Set(['a', 'an', 'its', 'their']);
/** Before a form in "-ed" that is no verb: "a still unspecified date", "the planned vote". */
const BEFORE_A_NOUN = new Set([...ARTICLES, 'the', 'his', 'her', 'this', 'that']);

/** The tense of the clause around an expression: that of the nearest verb before it, else of the first behind it. */
export function tenseAt(words: readonly DateToken[], start: number, end: number): Tense {
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
  // "in effect through Sunday night", "a loan through January"; but "in the 12 months through July" is over.
  if (before === 'through' && !unitAt(words, start - 2)) return weekdays.has(words[start]!.normal) ? 'future' : null;
  const window = isPossessive ? NEAR : WINDOW;
  if (isPossessive && willBe(words, end + 1)) return 'future';
  // "ahead of Sunday's run-off", "ahead of the Nov. 6 election"
  const of = before === 'the' ? start - 2 : start - 1;
  if (isWord(words[of], 'of') && isWord(words[of - 1], 'ahead')) return 'future';
  // "who will take over in May, on Thursday dismissed": the verb right behind a weekday is its own.
  if (weekdays.has(words[end - 1]!.normal) && isPastVerb(words, end)) return 'past';
  const ahead = start <= 2 ? OPENING : WINDOW;
  for (let i = start - 1; i >= Math.max(0, start - window); i--) {
    const tense = tenseOf(words, i);
    if (tense) return tense;
    if (words[i]!.text === ';') break;
  }
  if (isPossessive) return null;
  // "each Thursday from August 6", "in revolving loans through January"
  if ((before === 'from' && !isBehindIt.has(beforeThat)) || before === 'starting' || before === 'beginning')
    return 'future';
  for (let i = end; i < Math.min(words.length, end + ahead); i++) {
    const tense = tenseOf(words, i);
    if (tense) return tense;
  }
  return null;
}

/** "had been scheduled to" was to come, and is over. */
function hadBefore(words: readonly DateToken[], at: number, window = 4): boolean {
  for (let i = at - 1; i >= Math.max(0, at - window); i--) if (words[i]?.normal === 'had') return true;
  return false;
}

function tenseOf(words: readonly DateToken[], at: number): Tense {
  const { normal } = words[at]!;
  if (future.has(normal)) return hadBefore(words, at) ? 'past' : 'future';
  // "set aside", "set off a bomb", but "will set up"
  if (normal === 'set' && isOneOf(words[at + 1], isSetting) && !isPutAhead(words[at - 1])) return 'past';
  // "is scheduled to meet", "set for", "is expected Thursday"
  if (leadsToComing.has(normal)) {
    const next = words[at + 1]?.normal ?? '';
    // "its record, set on Aug. 6", is no plan.
    const isOn = next === 'on' && normal !== 'set';
    const isFor = isScheduled.has(normal) && (next === 'for' || isOn || next === 'until');
    const isAhead = isScheduled.has(normal) && COPULAS.has(words[at - 1]?.normal ?? '');
    const isPlanned =
      ((normal === 'scheduled' || normal === 'planned') && ARTICLES.has(next)) ||
      (isPreparing.has(normal) && next === 'for');
    if (next === 'to' || isFor || isAhead || isPlanned) return hadBefore(words, at) ? 'past' : 'future';
  }
  // "plans to meet Wednesday", "to be held Wednesday", "was to appear in court Monday" are to come; "to the market" is not.
  if (normal === 'to' && at > 0) {
    const before = words[at - 1]!.normal;
    const next = words[at + 1]?.normal;
    // "was to have flown home Monday" is over.
    if (next === 'have' && (before === 'was' || before === 'were')) return 'past';
    const isToBe = next === 'be' || before === 'was' || before === 'were';
    if (isToBe || leadsToComing.has(before) || COPULAS.has(before)) return hadBefore(words, at) ? 'past' : 'future';
    return null;
  }
  if (isPossible.has(normal) && words[at]!.text === normal) {
    const next = words[at + 1]?.normal ?? '';
    // "could be reached Monday" may be either, "may not play Monday" is to come.
    if (normal === 'could' && next === 'be') return null;
    return next === 'have' || (normal === 'could' && (next === 'not' || next === "n't")) ? 'past' : 'future';
  }
  if (normal === 'would' && words[at + 1]?.normal !== 'have') return 'future';
  if ((normal === 'takes' || normal === 'take') && words[at + 1]?.normal === 'effect') return 'future';
  // "is leaving Sunday"
  if (normal.length > 5 && normal.endsWith('ing') && COPULAS.has(words[at - 1]?.normal ?? '')) return 'future';
  // "will be held", "to be released": the verb before says when.
  if (words[at - 1]?.normal === 'be') return null;
  if (past.has(normal)) return 'past';
  // "killed", but not "Mohamed"
  const isName = at > 0 && isCapital(words[at]);
  if (normal.length > 3 && normal.endsWith('ed') && !isName && !notPast.has(normal) && !isAdjective(words, at))
    return 'past';
  // "the anniversary falls on Sunday"
  if (normal === 'falls' && words[at + 1]?.normal === 'on') return 'future';
  // "Belouizdad take on Galaxy on Friday"
  if ((normal === 'take' || normal === 'takes') && words[at + 1]?.normal === 'on')
    return isPresent(words[at - 1]?.normal) ? 'future' : null;
  if (ofMany.has(normal) && isMany(words[at - 1])) return 'future';
  if (onCalendar.has(normal) || (takesObject.has(normal) && hasObject(words[at + 1])))
    return words[at]!.text === normal && isPresent(words[at - 1]?.normal) ? 'future' : null;
  return null;
}

/** "will", "could" or "to" before a verb. */
function isPutAhead(word: DateToken | undefined): boolean {
  return isWord(word, 'to', 'would') || isOneOf(word, future) || isOneOf(word, isPossible);
}

/** "final will" of "Monday's final will decide" */
function willBe(words: readonly DateToken[], at: number): boolean {
  return isOneOf(words[at], hasItsDay) && isWord(words[at + 1], 'will', 'is', "'ll");
}

/** "dismissed", "said"; but "was" and "had" may be those of a noun before. */
function isPastVerb(words: readonly DateToken[], at: number): boolean {
  const word = words[at];
  return word?.join === 'space' && !isWord(word, 'was', 'were', 'had', 'been') && tenseOf(words, at) === 'past';
}

/** "students", "they" */
function isMany(word: DateToken | undefined): boolean {
  return isWord(word, 'they', 'who', 'we', 'people') || /^\p{L}{3,}[^s']s$/u.test(word?.text ?? '');
}

/** "Everton", "the Heat", but not "Monday" or "on". */
function hasObject(word: DateToken | undefined): boolean {
  return word !== undefined && (word.normal === 'the' || (isCapital(word) && !weekdays.has(word.normal)));
}

/** "Ghana play", but not "the play", "to play", "is open". */
function isPresent(before: string | undefined): boolean {
  return (
    before !== undefined && !makesNoPresent.has(before) && !COPULAS.has(before) && before !== 'was' && before !== 'were'
  );
}

/** "a planned vote", "the still unspecified date" */
function isAdjective(words: readonly DateToken[], at: number): boolean {
  const [before, beforeThat] = [words[at - 1]?.normal ?? '', words[at - 2]?.normal ?? ''];
  return BEFORE_A_NOUN.has(before) || (BEFORE_A_NOUN.has(beforeThat) && (before === 'still' || before.endsWith('ly')));
}
