import { presentTenseBlockers } from '../../lexicon/dates/calendar-verbs.js';
import { nonPastEdWords } from '../../lexicon/dates/past-forms.js';
import { nounDeterminers } from '../../lexicon/dates/tense-contexts.js';
import type { DateToken } from '../date-tokens.js';
import { isCapital, isOneOf, isWord, weekdayWords } from '../lexical.js';

const blockers = new Set<string>(presentTenseBlockers);
const determiners = new Set<string>(nounDeterminers);
const nonPast = new Set<string>(nonPastEdWords);
const weekdays = new Set<string>(weekdayWords);

/** "died"; not "bed" and "red". */
const MIN_ED_FORM = 4;

/** "killed"; not the name "Mohamed", "need", "will be killed" or "a planned vote". */
export function isEdVerb(tokens: readonly DateToken[], at: number): boolean {
  const { normal } = tokens[at]!;
  const isName = at > 0 && isCapital(tokens[at]);
  return (
    normal.length >= MIN_ED_FORM &&
    !nonPast.has(normal) &&
    !isName &&
    !isAfterBe(tokens, at) &&
    !isAdjective(tokens, at)
  );
}

/** "the planned vote", "a still unspecified date" */
function isAdjective(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (isOneOf(before, determiners)) return true;
  return isOneOf(tokens[at - 2], determiners) && (isWord(before, 'still') || before!.normal.endsWith('ly'));
}

/** "will be held", "to be released": the verb before "be" says when. */
export function isAfterBe(tokens: readonly DateToken[], at: number): boolean {
  return isWord(tokens[at - 1], 'be');
}

export function isLowerCase(token: DateToken): boolean {
  return token.text === token.normal;
}

/** "Ghana play"; not "the play", "to play", "is open". */
export function isAfterSubject(tokens: readonly DateToken[], at: number): boolean {
  return at > 0 && !blockers.has(tokens[at - 1]!.normal);
}

/** "students", "they" */
export function isPlural(token: DateToken | undefined): boolean {
  return isWord(token, 'they', 'who', 'we', 'people') || /^\p{L}{3,}[^s']s$/u.test(token?.text ?? '');
}

/** "Everton", "the Heat"; not "Monday" or "on". */
export function isObjectStart(token: DateToken | undefined): boolean {
  return token !== undefined && (token.normal === 'the' || (isCapital(token) && !weekdays.has(token.normal)));
}
