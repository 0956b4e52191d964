import { functionWords } from '../../lexicon/common/function-words.js';
import { clausePronouns } from '../../lexicon/common/pronouns.js';
import { presentTenseBlockers } from '../../lexicon/dates/calendar-verbs.js';
import { nonPastEdWords } from '../../lexicon/dates/past-forms.js';
import { nounDeterminers } from '../../lexicon/dates/tense-contexts.js';
import type { DateToken } from '../date-tokens.js';
import { isCapital, isOneOf, isWord, monthWords, weekdayWords } from '../lexical.js';

const functions = new Set<string>(functionWords);
const pronouns = new Set<string>([...clausePronouns, 'that', 'what', 'who']);
const blockers = new Set<string>(presentTenseBlockers);
const determiners = new Set<string>(nounDeterminers);
const nonPast = new Set<string>(nonPastEdWords);
const weekdays = new Set<string>(weekdayWords);
const months = new Set<string>(monthWords);

/** "died"; not "bed" and "red". */
const MIN_ED_FORM = 4;

/** "runs"; not "is" and "its". */
const MIN_S_FORM = 4;

/** "killed"; not the name "Mohamed", "need", "will be killed" or "a planned vote". */
export function isEdVerb(tokens: readonly DateToken[], at: number): boolean {
  const { normal } = tokens[at]!;
  const isName = at > 0 && isCapital(tokens[at]);
  return (
    normal.length >= MIN_ED_FORM &&
    !nonPast.has(normal) &&
    !isName &&
    !isAfterBe(tokens, at) &&
    !isWord(tokens[at - 1], 'getting', 'get', 'being') &&
    !isAdjective(tokens, at)
  );
}

/** "the planned vote", "a still unspecified date" */
function isAdjective(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 1];
  // "the blast that killed two", but "of that planned vote"
  if (isWord(before, 'that') && !isOneOf(tokens[at - 2], functions)) return false;
  if (isOneOf(before, determiners)) return true;
  return isOneOf(tokens[at - 2], determiners) && (isWord(before, 'still') || before!.normal.endsWith('ly'));
}

/** "will be held", "to be released": the verb before "be" says when; "is held in May" is any May. */
export function isAfterBe(tokens: readonly DateToken[], at: number): boolean {
  // "are not held"
  return isWord(tokens[isWord(tokens[at - 1], 'not') ? at - 2 : at - 1], 'be', 'is', 'are');
}

export function isLowerCase(token: DateToken): boolean {
  return token.text === token.normal;
}

/** "Monday and" of "he came on Monday and leaves Friday": what goes on after a date has the subject of what is before it. */
export function isAfterDateAnd(tokens: readonly DateToken[], at: number): boolean {
  const day = tokens[at - 2]?.normal;
  return (
    isWord(tokens[at - 1], 'and', 'but', 'then') &&
    day !== undefined &&
    (weekdays.has(day) || months.has(day) || /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(day))
  );
}

/** "plays" of "he won Sunday and plays again Friday"; not "clashes on Sunday and protests on Friday". */
export function isJoinedPresent(tokens: readonly DateToken[], at: number): boolean {
  const { normal } = tokens[at]!;
  if (normal.length < MIN_S_FORM || normal === 'this' || !isAfterDateAnd(tokens, at)) return false;
  const before = tokens[isWord(tokens[at - 3], 'on', 'in') ? at - 4 : at - 3];
  return before !== undefined && !before.normal.endsWith('s');
}

/** "Ghana play"; not "the play", "to play", "is open". */
export function isAfterSubject(tokens: readonly DateToken[], at: number): boolean {
  return at > 0 && (!blockers.has(tokens[at - 1]!.normal) || isAfterDateAnd(tokens, at));
}

/** "students", "they" */
export function isPlural(token: DateToken | undefined): boolean {
  return isWord(token, 'they', 'who', 'we', 'people') || /^\p{L}{3,}[^s']s$/u.test(token?.text ?? '');
}

/** "Kenya votes Tuesday", "Ann Lee returns on Friday" */
export function isNameBeforeDay(tokens: readonly DateToken[], at: number): boolean {
  const day = tokens[isWord(tokens[at + 1], 'on') ? at + 2 : at + 1];
  return (
    isAfterSubject(tokens, at) &&
    isCapital(tokens[at - 1]) &&
    !weekdays.has(tokens[at - 1]!.normal) &&
    isOneOf(day, weekdays)
  );
}

/** "Everton", "the Heat"; not "Monday" or "on". */
export function isObjectStart(token: DateToken | undefined): boolean {
  return token !== undefined && (token.normal === 'the' || (isCapital(token) && !weekdays.has(token.normal)));
}

/** "Russia's visiting minister", where "Ann's visiting Rome" has a verb: the noun comes right after it. */
export function isOfItsNoun(tokens: readonly DateToken[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    isWord(tokens[at - 1], "'s") &&
    !isOneOf(tokens[at - 2], pronouns) &&
    /^\p{Ll}/u.test(next?.text ?? '') &&
    !isOneOf(next, functions) &&
    !weekdays.has(next!.normal)
  );
}
