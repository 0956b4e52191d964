import { contributionLabels, photoLabels } from '../../lexicon/read/credit-labels.js';
import type { Span } from '../../types.js';

/** What opens a credit, "Reporting by", "Photo:", with its span in the words that were searched. */
export interface FoundLabel extends Span {
  /** In small letters, as in the list. */
  readonly label: string;
}

/** The ends of the labels, any case of which is searched; "Photo courtesy" before "Photo courtesy of". */
const ENDS = [' by', ' from', ' via', ':', ' of', ' courtesy', ' source,', '...', '…'];
/** The labels in small letters by their end, longer ones first. */
const labelsByEnd = new Map(
  ENDS.map((end): [string, string[]] => [
    end,
    [...contributionLabels, ...photoLabels]
      .map((label) => label.toLowerCase())
      .filter((label) => label.endsWith(end))
      .sort((a, b) => b.length - a.length),
  ]),
);
/** What stands directly before each end in a label: "y" before " of" in "courtesy of". Most words that have the end have others. */
const beforeEnds = new Map(
  ENDS.map((end): [string, string] => [
    end,
    labelsByEnd
      .get(end)!
      .map((label) => label.at(-end.length - 1) ?? '')
      .join(''),
  ]),
);
/** " by", " By", " BY"; by the first two characters, or by the one of ":" and "…". */
const CASES = new Map<number, { readonly text: string; readonly end: string }[]>();
for (const end of ENDS) {
  for (const text of new Set([end, end.toUpperCase(), capitalized(end)])) {
    const key = keyOf(text.charCodeAt(0), text.length === 1 ? 0 : text.charCodeAt(1));
    CASES.set(key, [...(CASES.get(key) ?? []), { text, end }]);
  }
}
/** Whether one of them has a character in the second place. */
const SECOND: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  [...CASES.keys()].some((key) => key % 0x10000 === code),
);
const MAX_LABEL = 48;

function capitalized(end: string): string {
  return end.replace(/[a-z]/, (letter) => letter.toUpperCase());
}

function keyOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

const SPACE = 0x20;
const STOP = 0x2e;
const COLON = 0x3a;
const ELLIPSIS = 0x2026;

/**
 * Every label that stands where a credit starts, in order. The few ends that labels have are searched for: to try every
 * sentence for every label would take ten times as long.
 */
export function findLabels(words: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code !== SPACE && code !== STOP && code !== COLON && code !== ELLIPSIS) continue;
    const second = code === COLON || code === ELLIPSIS ? 0 : words.charCodeAt(at + 1);
    if (!SECOND[second]) continue;
    for (const { text, end } of CASES.get(keyOf(code, second)) ?? NO_CASES) {
      const label = words.startsWith(text, at) ? labelEndingAt(words, at + text.length, end) : null;
      if (label) found.push(label);
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const NO_CASES = [] as const;

function labelEndingAt(words: string, at: number, end: string): FoundLabel | null {
  const next = words.charCodeAt(at);
  // "Reporting bylaws"
  if (isLetter(next) && isLetter(end.charCodeAt(end.length - 1))) return null;
  if (!beforeEnds.get(end)!.includes((words[at - end.length - 1] ?? '').toLowerCase())) return null;
  const before = words.slice(Math.max(0, at - MAX_LABEL), at).toLowerCase();
  for (const label of labelsByEnd.get(end)!) {
    const start = at - label.length;
    if (before.endsWith(label) && mayStartAt(words, start)) return { start, end: at, label };
  }
  return null;
}

/** Whether a credit may start there: at the start of a block, after the end of a sentence, a bracket, a dash between spaces. */
function mayStartAt(words: string, start: number): boolean {
  let at = start - 1;
  while (at >= start - 3 && isSpace(words.charCodeAt(at))) {
    if (words[at] === '\n' || words[at] === '\r') return true;
    at--;
  }
  if (at < 0) return true;
  const spaces = start - 1 - at;
  const mark = words[at]!;
  if ('([;|•'.includes(mark)) return spaces <= 1;
  if (spaces === 0) return false;
  if ('.!?…)]'.includes(mark)) return true;
  if ('"”’'.includes(mark)) return '.!?…'.includes(words[at - 1] ?? ' ');
  return '—–-'.includes(mark) && (at === 0 || words[at - 1] === '-' || isSpace(words.charCodeAt(at - 1)));
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || (code >= 9 && code <= 13);
}
