import {
  bodiesWithCalendars,
  calendarVerbs,
  calendarVerbsOfBodies,
  calendarVerbsWithObject,
  calendarVerbsWithPluralSubject,
  travelVerbs,
} from '../../lexicon/dates/calendar-verbs.js';
import { irregularPastForms } from '../../lexicon/dates/past-forms.js';
import { possibilityModals, setParticles, willForms } from '../../lexicon/dates/plan-words.js';
import { presentFormsOfBe, spokenFormsOfBe, verbsOfNow } from '../../lexicon/dates/tense-contexts.js';
import type { DateToken } from '../date-tokens.js';
import { isCapital, isOneOf, isWord, weekdayAt } from '../lexical.js';
import { hasHad, hasOneOf, type VerbEvidence } from './evidence.js';
import { plans } from './plans.js';
import { isOnTimetable, timetableWords } from './timetable.js';
import {
  isAfterBe,
  isAfterDateAnd,
  isAfterSubject,
  isEdVerb,
  isJoinedPresent,
  isLowerCase,
  isNameBeforeDay,
  isObjectStart,
  isOfItsNoun,
  isPlural,
} from './verb-forms.js';

/** "will" of "will set up" */
const infinitiveMarkers = new Set<string>([...willForms, ...possibilityModals, 'to', 'would']);
const formsOfBe = new Set<string>(presentFormsOfBe);
const spokenForms = new Set<string>(spokenFormsOfBe);
const ofNow = new Set<string>(verbsOfNow);
const bodies = new Set<string>(bodiesWithCalendars);
const particles = new Set<string>(setParticles);

/** "had" this many tokens before a plan puts it into the past: "had been scheduled to". */
const MAX_HAD_TO_PLAN = 4;

/** "voting"; not "king" and "bling". */
const MIN_ING_FORM = 6;

/** "will be open Monday to Friday next week and closed Saturday" */
const MAX_OPEN_TO_CLOSED = 12;
const be: ReadonlySet<string> = new Set(['be', 'is', 'are']);

/** In order: the first that reads a word decides. */
export const verbEvidence: readonly VerbEvidence[] = [
  {
    name: 'set aside',
    example: 'On Friday, when she set aside her plans, all was quiet.',
    tense: 'past',
    words: ['set'],
    // but "will set up"
    reads: (tokens, at) => isOneOf(tokens[at + 1], particles) && !isOneOf(tokens[at - 1], infinitiveMarkers),
  },
  {
    name: 'was to have flown',
    example: 'He was to have flown home Monday.',
    tense: 'past',
    words: ['to'],
    reads: (tokens, at) => isWord(tokens[at + 1], 'have') && isWord(tokens[at - 1], 'was', 'were'),
  },
  {
    name: 'had been due to end',
    example: 'The talks had been due to end on Friday.',
    tense: 'past',
    words: [...new Set(plans.flatMap(({ words = [] }) => words))],
    reads: (tokens, at) =>
      hasHad(tokens, at - MAX_HAD_TO_PLAN, at) &&
      plans.some((plan) => plan.words!.includes(tokens[at]!.normal) && isRead(plan, tokens, at)),
  },
  ...plans,
  {
    name: 'might have come',
    example: 'He might have come Monday.',
    tense: 'past',
    words: possibilityModals,
    reads: (tokens, at) => isLowerCase(tokens[at]!) && isWord(tokens[at + 1], 'have'),
  },
  {
    name: 'could not be reached',
    example: 'He could not be reached Tuesday.',
    tense: 'past',
    words: ['could'],
    reads: (tokens, at) => isLowerCase(tokens[at]!) && isWord(tokens[at + 1], 'not', "n't"),
  },
  {
    name: 'may play',
    example: 'He may not play Monday.',
    tense: 'future',
    words: possibilityModals,
    // "could be reached Monday" may be either; "May" is a month.
    reads: (tokens, at) => isLowerCase(tokens[at]!) && !(isWord(tokens[at], 'could') && isWord(tokens[at + 1], 'be')),
  },
  {
    name: 'would question',
    example: 'Police said they would question him Monday.',
    tense: 'future',
    words: ['would'],
    reads: (tokens, at) => !isWord(tokens[at + 1], 'have'),
  },
  {
    name: 'takes effect',
    example: 'The ban takes effect Monday.',
    tense: 'future',
    words: timetableWords,
    reads: (tokens, at) => isOnTimetable(tokens, at) && isAfterSubject(tokens, at),
  },
  {
    name: 'flies to Oslo',
    example: 'The envoy flies to Oslo on Monday.',
    tense: 'future',
    words: travelVerbs,
    reads: (tokens, at) =>
      isWord(tokens[at + 1], 'to', 'home') &&
      isAfterSubject(tokens, at) &&
      // "Bayern travel to Rome", not "space travel to Mars"
      (tokens[at]!.normal.endsWith('s') || isCapital(tokens[at - 1])),
  },
  {
    name: 'leaves Saturday',
    example: 'She leaves Saturday.',
    tense: 'future',
    words: ['leaves'],
    // "Smith leaves court on Monday" may be a caption.
    reads: (tokens, at) => weekdayAt(tokens, at + 1) !== undefined || isWord(tokens[at + 1], 'in', 'tomorrow', 'next'),
  },
  {
    name: 'open Monday and closed Sunday',
    example: 'It will be open and closed on Sunday.',
    tense: 'future',
    words: ['closed'],
    reads: (tokens, at) =>
      isWord(tokens[at - 1], 'and', 'or', 'but') && hasOneOf(tokens, at - MAX_OPEN_TO_CLOSED, at, be),
  },
  {
    // Past and present look the same.
    name: 'offices shut on',
    example: 'Offices shut on Friday.',
    tense: null,
    words: ['shut'],
    reads: (tokens, at) => isPlural(tokens[at - 1]) && isWord(tokens[at + 1], 'on', 'for', 'at', 'early'),
  },
  {
    name: 'take on Galaxy',
    example: 'Bath take on Leeds on Friday.',
    tense: 'future',
    words: ['take', 'takes'],
    reads: (tokens, at) => isWord(tokens[at + 1], 'on') && isAfterSubject(tokens, at),
  },
  {
    name: 'left the band',
    example: 'He left the band Monday.',
    tense: 'past',
    words: irregularPastForms,
    // "will shut", "to cut"
    reads: (tokens, at) => !isAfterBe(tokens, at) && !isOneOf(tokens[at - 1], infinitiveMarkers),
  },
  {
    name: 'students return',
    example: 'Students return to class on Monday.',
    tense: 'future',
    words: calendarVerbsWithPluralSubject,
    // "talks that began on Monday end in May"
    reads: (tokens, at) =>
      isPlural(tokens[at - 1]) ||
      isAfterDateAnd(tokens, at) ||
      (weekdayAt(tokens, at - 1) !== undefined && isWord(tokens[at + 1], 'in', 'on')),
  },
  {
    name: 'the leaders meet',
    example: 'The leaders meet Tuesday.',
    tense: 'future',
    words: calendarVerbs,
    reads: (tokens, at) => isLowerCase(tokens[at]!) && isAfterSubject(tokens, at),
  },
  {
    name: 'parliament votes',
    example: 'Parliament votes Tuesday.',
    tense: 'future',
    words: calendarVerbsOfBodies,
    reads: (tokens, at) => isOneOf(tokens[at - 1], bodies) || isNameBeforeDay(tokens, at),
  },
  {
    name: 'Arsenal face Everton',
    example: 'Arsenal face Everton on Saturday.',
    tense: 'future',
    words: calendarVerbsWithObject,
    reads: (tokens, at) => isObjectStart(tokens[at + 1]) && isLowerCase(tokens[at]!) && isAfterSubject(tokens, at),
  },
  {
    name: 'is leaving',
    example: 'She is leaving Sunday.',
    tense: 'future',
    ending: 'ing',
    reads: (tokens, at) =>
      tokens[at]!.normal.length >= MIN_ING_FORM &&
      !isOfItsNoun(tokens, at) &&
      (isOneOf(tokens[at - 1], formsOfBe) || (isOneOf(tokens[at - 1], spokenForms) && !isOneOf(tokens[at], ofNow))),
  },
  {
    name: 'and speaks again Friday',
    example: 'He won race 2 and speaks again Friday.',
    tense: 'future',
    ending: 's',
    reads: isJoinedPresent,
  },
  {
    name: 'the final is at Wembley',
    example: 'The final is at Wembley on Saturday.',
    tense: 'future',
    words: ['is', 'are'],
    // "the strikes are in retaliation for Tuesday's attack"
    reads: (tokens, at) =>
      isWord(tokens[at + 1], 'at', 'in') &&
      (isCapital(tokens[at + 2]) || isWord(tokens[at + 2], 'court', 'action', 'session')),
  },
  {
    name: 'killed',
    example: 'A bomb killed two on Monday.',
    tense: 'past',
    ending: 'ed',
    reads: isEdVerb,
  },
];

const evidenceOfWord = new Map<string, VerbEvidence[]>();
for (const evidence of verbEvidence) {
  for (const word of evidence.words ?? []) evidenceOfWord.set(word, [...(evidenceOfWord.get(word) ?? []), evidence]);
}
const evidenceOfEnding = (ending: string) => verbEvidence.filter((evidence) => evidence.ending === ending);
const ofEd = evidenceOfEnding('ed');
const ofIng = evidenceOfEnding('ing');
const ofS = evidenceOfEnding('s');

/** The evidence that a word gives, or null. */
export function verbEvidenceAt(tokens: readonly DateToken[], at: number): VerbEvidence | null {
  const { normal } = tokens[at]!;
  const listed = evidenceOfWord.get(normal);
  const found = listed && firstRead(listed, tokens, at);
  if (found) return found;
  if (normal.endsWith('ed')) return firstRead(ofEd, tokens, at);
  if (normal.endsWith('s')) return firstRead(ofS, tokens, at);
  return normal.endsWith('ing') ? firstRead(ofIng, tokens, at) : null;
}

function firstRead(all: readonly VerbEvidence[], tokens: readonly DateToken[], at: number): VerbEvidence | null {
  for (const evidence of all) if (isRead(evidence, tokens, at)) return evidence;
  return null;
}

function isRead({ reads }: VerbEvidence, tokens: readonly DateToken[], at: number): boolean {
  return !reads || reads(tokens, at);
}
