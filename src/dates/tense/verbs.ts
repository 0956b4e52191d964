import {
  calendarVerbs,
  calendarVerbsWithObject,
  calendarVerbsWithPluralSubject,
  timetableVerbs,
} from '../../lexicon/dates/calendar-verbs.js';
import { irregularPastForms } from '../../lexicon/dates/past-forms.js';
import {
  intentionWords,
  possibilityModals,
  preparationWords,
  scheduledWords,
  setParticles,
  upcomingWords,
  willForms,
} from '../../lexicon/dates/plan-words.js';
import { indefiniteDeterminers, presentFormsOfBe } from '../../lexicon/dates/tense-contexts.js';
import type { DateToken } from '../date-tokens.js';
import { isOneOf, isWord } from '../lexical.js';
import { type Evidence, hasHad } from './evidence.js';
import { isAfterBe, isAfterSubject, isEdVerb, isLowerCase, isObjectStart, isPlural } from './verb-forms.js';

/** What a verb, or a word of its phrase, says of when its clause happens. */
export interface VerbEvidence extends Evidence {
  /** The words that it reads, as {@link DateToken.normal}. */
  readonly words?: readonly string[];
  /** Or how they end; a word that is listed by other evidence is that evidence's first. */
  readonly ending?: 'ed' | 'ing';
  /** Whether the word at an index is in its phrase; always, where this is left out. */
  readonly reads?: (tokens: readonly DateToken[], at: number) => boolean;
}

/** "plans" of "plans to meet", "able" of "able to meet" */
const infinitiveLeads = [...scheduledWords, ...intentionWords, ...preparationWords];
const infinitiveLeadSet = new Set<string>(infinitiveLeads);
/** "will" of "will set up" */
const infinitiveMarkers = new Set<string>([...willForms, ...possibilityModals, 'to', 'would']);
const formsOfBe = new Set<string>(presentFormsOfBe);
const objectDeterminers = new Set<string>(indefiniteDeterminers);
const particles = new Set<string>(setParticles);

/** "had" this many tokens before a plan puts it into the past: "had been scheduled to". */
const MAX_HAD_TO_PLAN = 4;

/** "voting"; not "king" and "bling". */
const MIN_ING_FORM = 6;

/** What is announced, arranged or meant; it is to come unless "had" stands before it. */
const plans: readonly VerbEvidence[] = [
  {
    name: 'will travel',
    example: 'The envoy will travel Tuesday.',
    tense: 'future',
    words: willForms,
  },
  {
    name: 'the trial begins',
    example: 'The trial begins Monday.',
    tense: 'future',
    words: timetableVerbs,
  },
  {
    name: 'the upcoming vote',
    example: 'They spoke of the upcoming vote Tuesday.',
    tense: 'future',
    words: upcomingWords,
  },
  {
    name: 'agreed to meet',
    example: 'On Monday, both agreed to talk.',
    tense: 'future',
    words: [...infinitiveLeads, 'to'],
    reads: (tokens, at) =>
      isWord(tokens[at], 'to') ? isOneOf(tokens[at - 1], infinitiveLeadSet) : isWord(tokens[at + 1], 'to'),
  },
  {
    name: 'due on Friday',
    example: 'The report, due on Friday, is ready.',
    tense: 'future',
    words: scheduledWords,
    // "its record, set on Aug. 6", is no plan.
    reads: (tokens, at) =>
      isWord(tokens[at + 1], 'for', 'until') || (isWord(tokens[at + 1], 'on') && !isWord(tokens[at], 'set')),
  },
  {
    name: 'is expected Friday',
    example: 'The verdict is expected Friday.',
    tense: 'future',
    words: scheduledWords,
    reads: (tokens, at) => isOneOf(tokens[at - 1], formsOfBe),
  },
  {
    name: 'scheduled a hearing',
    example: 'The judge scheduled a hearing Friday.',
    tense: 'future',
    words: ['scheduled', 'planned'],
    reads: (tokens, at) => isOneOf(tokens[at + 1], objectDeterminers),
  },
  {
    name: 'planning for a summit',
    example: 'They are planning for a summit in April.',
    tense: 'future',
    words: preparationWords,
    reads: (tokens, at) => isWord(tokens[at + 1], 'for'),
  },
  {
    name: 'to be held',
    example: 'The talks, to be held in Vienna on Monday, matter.',
    tense: 'future',
    words: ['to'],
    reads: (tokens, at) => at > 0 && isWord(tokens[at + 1], 'be'),
  },
  {
    name: 'was to appear',
    example: 'The suspect was to appear in court Monday.',
    tense: 'future',
    words: ['to'],
    reads: (tokens, at) => isOneOf(tokens[at - 1], formsOfBe) || isWord(tokens[at - 1], 'was', 'were'),
  },
];

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
    words: ['take', 'takes'],
    reads: (tokens, at) => isWord(tokens[at + 1], 'effect'),
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
    reads: (tokens, at) => !isAfterBe(tokens, at),
  },
  {
    name: 'the anniversary falls on',
    example: 'The anniversary falls on Sunday.',
    tense: 'future',
    words: ['falls'],
    reads: (tokens, at) => isWord(tokens[at + 1], 'on'),
  },
  {
    name: 'students return',
    example: 'Students return to class on Monday.',
    tense: 'future',
    words: calendarVerbsWithPluralSubject,
    reads: (tokens, at) => isPlural(tokens[at - 1]),
  },
  {
    name: 'the leaders meet',
    example: 'The leaders meet Tuesday.',
    tense: 'future',
    words: calendarVerbs,
    reads: (tokens, at) => isLowerCase(tokens[at]!) && isAfterSubject(tokens, at),
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
    reads: (tokens, at) => tokens[at]!.normal.length >= MIN_ING_FORM && isOneOf(tokens[at - 1], formsOfBe),
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
const [ofEd, ofIng] = [evidenceOfEnding('ed'), evidenceOfEnding('ing')];

/** The evidence that a word gives, or null. */
export function verbEvidenceAt(tokens: readonly DateToken[], at: number): VerbEvidence | null {
  const { normal } = tokens[at]!;
  const listed = evidenceOfWord.get(normal);
  const found = listed && firstRead(listed, tokens, at);
  if (found) return found;
  if (normal.endsWith('ed')) return firstRead(ofEd, tokens, at);
  return normal.endsWith('ing') ? firstRead(ofIng, tokens, at) : null;
}

function firstRead(all: readonly VerbEvidence[], tokens: readonly DateToken[], at: number): VerbEvidence | null {
  for (const evidence of all) if (isRead(evidence, tokens, at)) return evidence;
  return null;
}

function isRead({ reads }: VerbEvidence, tokens: readonly DateToken[], at: number): boolean {
  return !reads || reads(tokens, at);
}
