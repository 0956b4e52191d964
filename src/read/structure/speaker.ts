import { notSpeakers, unnamedSpeakers } from '../../lexicon/read/speaker-words.js';
import { sexOfGivenName } from '../../resource/given-names.js';
import { hasPlainLetters, isNameWord } from '../../text/letter-case.js';
import { isRoleWord } from '../../text/role-words.js';
import type { RawBlock, Span } from '../../types.js';

/** Who says a block of a transcript. */
export interface Turn {
  /** Their name, where it stands; null for somebody who is not named. */
  readonly speaker: Span | null;
  /** The label that this block starts with, up to its colon; null for a block that goes on. */
  readonly label: Span | null;
  /** Where what is said starts. */
  readonly textStart: number;
}

interface Label extends Turn {
  readonly label: Span;
  /** The name, or the words in place of one, in lower case. */
  readonly key: string;
  /** Whether an office, an honorific or a given name says that it is somebody. */
  readonly isSure: boolean;
}

const unnamed = new Set(unnamedSpeakers);
const others = new Set(notSpeakers);

/** "PRESIDENT MARLOW: ", "JAKE TAPPER, CNN ANCHOR: ", "MR. LEE (via interpreter): " */
const labelForm = () =>
  /^((?:\p{Lu}[\p{Lu}\p{M}.'’-]{0,24}|Mc\p{Lu}+)(?: (?:\p{Lu}[\p{Lu}\p{M}.'’-]{0,24}|Mc\p{Lu}+|&)){0,6})(?:,[\p{Lu}\p{M}\s.,'’&-]{1,60})?(?: ?[([][^()[\]\n]{1,50}[)\]])?:(?=\s|$)/u;
/** "Mr. HALLORAN (during the reading). ", "Ms. ORTIZ of Ohio. ", "The SPEAKER pro tempore. ": the record of a parliament. */
const recordForm = () =>
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr)\. (\p{Lu}[\p{Lu}\p{M}'’-]{1,24}|Mc\p{Lu}+)(?: \p{Lu}[\p{Lu}\p{M}'’-]+){0,2}(?: of(?: \p{Lu}\p{Ll}+){1,2})?|The \p{Lu}{4,}(?: \p{Lu}{4,})?(?: pro tempore)?)(?: \([^()\n]{1,50}\))?\.(?=\s+[\p{Lu}“"])/u;
/** How all of these start; soon compiled. */
const OPENS_RECORD = /^(?:(?:M(?:rs?|s|iss)|Dr)\.|The [^a-z]{4})/;
/** "Q    Thank you.", "Q: Thank you." */
const QUESTION = /^([QA])(?:[.:]|\s)\s+(?=\S)/;
/** "END", "END 3:40 P.M. EST" */
const endForm = () => /^[\W_]*(?:END|ENDS|ADJOURNED)(?![\p{Ll}-])/u;
/** The labels of an interview that names nobody in them. */
const QUESTIONS = [
  ['q', 'a'],
  ['question', 'answer'],
] as const;
/** Words of the longest name in the label of an interview, and letters of the longest of them. */
const MAX_WORDS = 4;
const MAX_LETTERS = 25;
/** Characters of the longest label. */
const MAX_LABEL = 140;

/**
 * Who says each block of a transcript, undefined for one that nobody says; null for a text that is no transcript: a few
 * articles have a line or two that starts like one, "THE FACTS: …".
 */
export function readTurns(text: string, paragraphs: readonly RawBlock[]): (Turn | undefined)[] | null {
  const printed = paragraphs.map((paragraph) => givenLabel(text, paragraph) ?? readLabel(text, paragraph));
  const isMarked = paragraphs.some(({ speaker }) => speaker !== undefined);
  const isKnown = isMarked || isTranscript(printed.filter((label) => label !== null));
  const labels = isKnown ? printed : interviewLabels(text, paragraphs);
  if (!labels) return null;
  let open: Turn | undefined;
  return paragraphs.map(({ start, end, kind, speaker }, i) => {
    const words = text.slice(start, Math.min(end, start + MAX_LABEL));
    const label = labels[i]!;
    if (label) open = label;
    else if (speaker === null) open = { speaker: null, label: null, textStart: start };
    else if ((kind !== undefined && kind !== 'body') || endForm().test(words) || otherLabelForm().test(words))
      open = undefined;
    return open && (label ?? { speaker: open.speaker, label: null, textStart: start });
  });
}

/** "THE FACTS: That is not so." */
const otherLabelForm = () => /^\p{Lu}[\p{Lu}\s'’-]{2,40}:(?=\s)/u;

/** The label of a block whose format says who speaks. */
function givenLabel(text: string, { start, end, speaker }: RawBlock): Label | null {
  if (!speaker) return null;
  const rest = /^:?\s*/.exec(text.slice(speaker.end, Math.min(end, speaker.end + 20)))![0].length;
  const label = { start, end: speaker.end };
  return { speaker, label, textStart: speaker.end + rest, key: text.slice(speaker.start, speaker.end), isSure: true };
}

/** "SMITH", "Q:", "A. " */
function startsLikeLabel(line: string): boolean {
  return (hasPlainLetters(line.slice(0, 2)) ? /^[A-Z][A-Z.:\s]/ : /^\p{Lu}[\p{Lu}.:\s]/u).test(line);
}

function readLabel(text: string, { start, end, kind }: RawBlock): Label | null {
  if (kind !== undefined && kind !== 'body') return null;
  const line = text.slice(start, Math.min(end, start + MAX_LABEL));
  if (/^(?:Mr|Ms|Mrs|Miss|Dr|The)\b/.test(line)) return recordLabel(line, start);
  // Nearly all blocks begin with a word in lower case but for its first letter, and need no expression to show it.
  if (/^.[a-z]/.test(line) && !line.startsWith('Mc')) return null;
  if (!startsLikeLabel(line) && !line.startsWith('Mc')) return null;
  const question = QUESTION.exec(line);
  if (question && (question[0].length > 3 || /[.:]/.test(question[0])))
    return labelOf(start, 1, question[0].length, { name: null, key: question[1]!.toLowerCase(), isSure: false });
  const match = mayBeLabel(line) ? labelForm().exec(line) : null;
  const found = match && readWords(match[1]!, start);
  if (!match || !found) return null;
  const after = match[0].length + /^\s*/.exec(line.slice(match[0].length))![0].length;
  return labelOf(start, match[0].length - 1, after, found);
}

/** Whether a line has a colon, and no letter in lower case before it or before a bracket: its expression takes long to compile. */
function mayBeLabel(line: string): boolean {
  const end = line.search(/[([:]/);
  return end > 0 && line.includes(':', end) && !/[a-z]/.test(line.slice(0, end).replaceAll('Mc', ''));
}

/** Where the name ends that labels a line of an interview, "Ann Lee: ", "DW: ", one word to four; -1 where none does. */
function interviewNameEnd(line: string): number {
  const end = line.indexOf(':');
  if (end < 2) return -1;
  const words = line.slice(0, end).split(' ');
  const isName = words.length <= MAX_WORDS && words[0]!.length > 1;
  return isName && words.every((word) => word.length <= MAX_LETTERS && isNameWord(word)) ? end : -1;
}

interface Words {
  readonly name: Span | null;
  readonly key: string;
  readonly isSure: boolean;
}

function labelOf(start: number, end: number, after: number, { name, key, isSure }: Words): Label {
  return { speaker: name, label: { start, end: start + end }, textStart: start + after, key, isSure };
}

/** "Mr. HALLORAN. ", at the start of a line. */
function recordLabel(line: string, start: number): Label | null {
  const match = OPENS_RECORD.test(line) ? recordForm().exec(line) : null;
  if (!match) return null;
  const [whole, surname] = match;
  const after = whole.length + /^\s*/.exec(line.slice(whole.length))![0].length;
  if (surname === undefined) return labelOf(start, whole.length - 1, after, { name: null, key: whole, isSure: true });
  const at = start + whole.indexOf(surname);
  const name = { start: at, end: at + surname.length };
  return labelOf(start, whole.length - 1, after, { name, key: surname.toLowerCase(), isSure: true });
}

/**
 * The labels of an interview, "DW: Why?", "Ann Lee: We slept.": two at least stand there twice and more, one of them a
 * person's by the given name, and most blocks have one. Null where the text is none.
 */
function interviewLabels(text: string, paragraphs: readonly RawBlock[]): (Label | null)[] | null {
  const labels = paragraphs.map(({ start, end, kind }): Label | null => {
    if (kind !== undefined && kind !== 'body') return null;
    const line = text.slice(start, Math.min(end, start + MAX_LABEL));
    const nameEnd = interviewNameEnd(line);
    const space = nameEnd < 0 ? null : /^\s+(?=\S)/.exec(line.slice(nameEnd + 1));
    const found = space && readWords(line.slice(0, nameEnd), start);
    if (!space || !found) return null;
    // "DW: " is whoever asks for it.
    const name = /^\p{Lu}+$/u.test(line.slice(0, nameEnd)) ? null : found.name;
    return labelOf(start, nameEnd, nameEnd + 1 + space[0].length, { ...found, name });
  });
  const given = labels.filter((label) => label !== null);
  if (given.length < 4 || 2 * given.length < paragraphs.length) return null;
  const counts = new Map<string, number>();
  for (const { key } of given) counts.set(lastWord(key), (counts.get(lastWord(key)) ?? 0) + 1);
  const again = [...counts].filter(([, count]) => count > 1);
  const isPerson = given.some(
    ({ isSure, key, speaker }) => isSure && speaker !== null && counts.get(lastWord(key))! > 1,
  );
  return again.length > 1 && isPerson && counts.size <= 1 + given.length / 2 ? labels : null;
}

/** "ann lee" is "lee" as well. */
function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** The name in a label, without the office before it; null where it labels something else. */
function readWords(label: string, start: number): Words | null {
  const words = label.split(' ');
  const lower = words.map((word) => word.toLowerCase());
  if (lower.some((word) => others.has(word)) || label.length < 2) return null;
  let first = lower[0] === 'the' ? 1 : 0;
  while (first < words.length && isRoleWord(lower[first]!)) first++;
  const isTitled = first > 0;
  const rest = lower.slice(first);
  const key = rest.join(' ');
  if (rest.length === 0 || rest.some((word) => unnamed.has(word)) || unnamed.has(key))
    return { name: null, key: lower.join(' '), isSure: isTitled };
  const at = start + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
  const isKnown = rest.length > 1 && sexOfGivenName(capitalized(rest[0]!)) !== null;
  return { name: { start: at, end: start + label.length }, key, isSure: isTitled || isKnown };
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Two who speak, one of whom is surely somebody; or two of whom each speaks twice, as in "Q: …" and "A: …". "TRUMP: …" with
 * "THE FACTS: …" after it, again and again, is one who speaks.
 */
function isTranscript(labels: readonly Label[]): boolean {
  const counts = new Map<string, number>();
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isAnswered = QUESTIONS.some((pair) => pair.every((key) => (counts.get(key) ?? 0) > 1));
  if (isAnswered) return true;
  const named = new Set(labels.filter(({ speaker }) => speaker !== null).map(({ key }) => key));
  if (named.size === 0 || labels.length < 2) return false;
  const sure = labels.filter(({ isSure, speaker }) => isSure && speaker !== null).length;
  if (sure > 0 && (counts.size > 1 || sure > 1)) return true;
  return [...named].filter((key) => counts.get(key)! > 1).length > 1;
}
