import type { Token } from '../types.js';
import type { Part } from './phrases.js';

/** What stands between two phrases: where the one before ends, and where the next begins. */
export interface Joint {
  readonly end: number;
  readonly next: number;
  readonly kind: ';' | ',' | ', and' | 'and';
}

const joiners = new Set(['and', 'or', 'plus']);

export function isJoiner(token: Token | undefined): boolean {
  // "the plans Basic, Plus and Pro"
  return token !== undefined && joiners.has(token.normal) && token.text !== 'Plus';
}

/** A point has at least one such token; in "night, and" the text breaks off before the second point. */
export function saysSomething({ text, normal }: Token): boolean {
  return /\p{L}/u.test(text) && !joiners.has(normal);
}

/** All that may join two phrases of a series, except within brackets and quotation marks. */
export function readJoints(tokens: readonly Token[], from: number, to: number): Joint[] {
  const joints: Joint[] = [];
  let depth = 0;
  let isQuoted = false;
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!;
    // "“… money,” she said, “and time”": outside a quotation that has opened before.
    const isBreak = isQuoted ? text === '“' : text === '”' && depth <= 0;
    if (text === '"' || isBreak) isQuoted = !isQuoted;
    else if (/^[(“]$/.test(text)) depth++;
    else if (/^[)”]$/.test(text)) depth--;
    else if (depth <= 0 && !isQuoted) {
      const isJoined = isJoiner(tokens[i + 1]) && i + 2 < to;
      const mark = pauseAt(tokens, i);
      if (mark) {
        const after = isJoined ? i + 2 : i + 1;
        const next = mark === ';' ? afterCloser(tokens, after) : isJoined ? afterAside(tokens, after, to) : after;
        joints.push({ end: i, next, kind: mark === ',' && isJoined ? ', and' : mark });
        if (isJoined || mark === ';') i = next - 1 - Number(isJoined);
      } else if (isJoiner(tokens[i]) && i > from && i + 1 < to) {
        const next = afterAside(tokens, i + 1, to);
        joints.push({ end: i, next, kind: 'and' });
        i = next - 1;
      }
      if (mark && isJoined) i++;
    }
  }
  return joints.filter(({ end, next }) => end > from && next < to);
}

function pauseAt(tokens: readonly Token[], at: number): ';' | ',' | null {
  const { text } = tokens[at]!;
  if (text.startsWith(';')) return ';';
  return text.startsWith(',') && !isBeforeAge(tokens, at) ? ',' : null;
}

/** "Bo Hill, 40, and", "Al Marr, Jr.", "Ann Lee, D-Ohio" */
function isBeforeAge(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1]?.text ?? '', tokens[at + 2]];
  if (/^(?:Jr|Sr|Inc|Ltd)\.?$|^[DRI]-\p{Lu}/u.test(next)) return true;
  if (/^[DRI]$/.test(next) && after?.text === '-' && after.glued) return true;
  return /^\d{1,3}$/.test(next) && (after === undefined || /^[,;.)]/.test(after.text) || joiners.has(after.normal));
}

/** The offset of the phrase after "; and, finally," or "; lastly,". */
function afterCloser(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.text === ',' ? at + 1 : at;
  const isCloser = /^(?:finally|lastly)$/.test(tokens[word]?.normal ?? '') && tokens[word + 1]?.text === ',';
  return isCloser ? word + 2 : word;
}

/** Words between two commas after an "and", at most. */
const MAX_ASIDE = 5;

/** The offset of the phrase after "and", where an aside may stand: "a late start and, above all, a lack of money". */
function afterAside(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]!.text !== ',') return at;
  const close = tokens.slice(at + 1, Math.min(to - 1, at + 2 + MAX_ASIDE)).findIndex(({ text }) => text === ',');
  return close < 0 ? at + 1 : at + close + 2;
}

export function partsAt(from: number, to: number, joints: readonly Joint[]): Part[] {
  const starts = [from, ...joints.map(({ next }) => next)];
  const ends = [...joints.map(({ end }) => end), to];
  return starts.map((start, i) => ({ from: start, to: ends[i]! })).filter((part) => part.from < part.to);
}

/** "A; B; and C", "the road; the dam, and the mine"; null where there is no semicolon. */
export function splitAtSemicolons(tokens: readonly Token[], from: number, to: number): Part[] | null {
  const joints = readJoints(tokens, from, to);
  const marks = joints.filter(({ kind }) => kind === ';');
  if (marks.length === 0) return null;
  const word = tokens[from]!.normal;
  const isAlike = marks.every(({ next }) => tokens[next]!.normal === word);
  const last = isAlike
    ? joints.find(({ kind, end, next }) => kind === ', and' && end > marks.at(-1)!.end && tokens[next]!.normal === word)
    : undefined;
  return partsAt(from, to, last ? [...marks, last] : marks);
}

/** Words of a phrase of a series that nothing counts. */
const MAX_LENGTH = 25;

/** "A, B and C", three phrases or more however many there are; null where it is not plain where the last begins. */
export function splitSeries(tokens: readonly Token[], from: number, to: number, longest = MAX_LENGTH): Part[] | null {
  const joints = readJoints(tokens, from, to);
  const pause = joints.findLast(({ kind }) => kind === ', and');
  const ends = joints.filter(({ kind }) => kind === 'and');
  const last = pause ?? (ends.length === 1 ? ends[0]! : null);
  if (!last || joints.some(({ kind, end }) => kind === ';' || end > last.end)) return null;
  const commas = joints.filter(({ kind }) => kind === ',');
  if (commas.length === 0) return null;
  const parts = partsAt(from, to, [...commas, last]);
  return parts.every((part) => part.to - part.from <= longest) ? parts : null;
}
