import { auxiliaryVerbs } from '../lexicon/points/series-words.js';
import type { Token } from '../types.js';
import { areAlike, isName, kindOf, type Part } from './phrases.js';

/** What stands between two phrases: where the one before ends, and where the next begins. */
interface Joint {
  readonly end: number;
  readonly next: number;
  readonly kind: ';' | ',' | ', and' | 'and';
}

const joiners = new Set(['and', 'or', 'plus']);
const auxiliaries = new Set<string>(auxiliaryVerbs);

export function isJoiner(token: Token | undefined): boolean {
  // "the plans Basic, Plus and Pro"
  return token !== undefined && joiners.has(token.normal) && token.text !== 'Plus';
}

/** A point has at least one such token; in "night, and" the text breaks off before the second point. */
export function saysSomething({ text, normal }: Token): boolean {
  return /\p{L}/u.test(text) && !joiners.has(normal);
}

/** All that may join two phrases of a series, except within brackets and quotation marks. */
function readJoints(tokens: readonly Token[], from: number, to: number): Joint[] {
  const joints: Joint[] = [];
  let depth = 0;
  let isQuoted = false;
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!;
    if (/^[(“]$/.test(text)) depth++;
    else if (/^[)”]$/.test(text)) depth--;
    else if (text === '"') isQuoted = !isQuoted;
    else if (depth <= 0 && !isQuoted) {
      const isJoined = isJoiner(tokens[i + 1]) && i + 2 < to;
      const mark = text.startsWith(';') ? ';' : text.startsWith(',') && !isBeforeAge(tokens, i) ? ',' : null;
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

/** "Bo Hill, 40, and", "Al Marr, Jr." */
function isBeforeAge(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1]?.text ?? '', tokens[at + 2]];
  if (/^(?:Jr|Sr|Inc|Ltd)\.?$/.test(next)) return true;
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

function partsAt(from: number, to: number, joints: readonly Joint[]): Part[] {
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

/** Ways to take a stretch apart into exactly `number` coordinate phrases, the likeliest first. */
export function splitsInto(tokens: readonly Token[], from: number, to: number, number: number): Part[][] {
  const bySemicolon = splitAtSemicolons(tokens, from, to);
  if (bySemicolon) return bySemicolon.length === number ? [bySemicolon] : atEvery(tokens, from, to, number);
  // "…, and was renamed in May": goes on with the sentence.
  // "Can he win, and will she stay?": a question opens so.
  const isAsked = tokens.slice(to - 1, to + 1).some(({ text }) => text === '?');
  const joints = readJoints(tokens, from, to).filter(({ next }) => isAsked || !auxiliaries.has(tokens[next]!.normal));
  const alike = joinedAlike(tokens, from, joints, number);
  const likely = number === 2 ? ofPair(tokens, joints, alike, to - from) : (alike ?? ofMany(joints, number));
  const others = [
    joints.length === number - 1 && joints.at(-1)!.kind !== ',' ? joints : null,
    joinedOfKind(tokens, from, joints, number),
    ...(number === 2 ? [] : atAnyAnd(joints, number)),
  ].flatMap((chosen) => (chosen ? [partsAt(from, to, chosen)] : []));
  // Where it is not plain which words join them, the phrases must look like items.
  const sure = others.filter((parts) => areAlike(tokens, parts) || parts.every((part) => isName(tokens, part)));
  return likely ? [partsAt(from, to, likely), ...sure] : sure;
}

/** "a truce; a swap of prisoners, and a vote": where every pause joins two phrases. */
function atEvery(tokens: readonly Token[], from: number, to: number, number: number): Part[][] {
  const pauses = readJoints(tokens, from, to).filter(({ kind }) => kind !== 'and');
  return pauses.length === number - 1 ? [partsAt(from, to, pauses)] : [];
}

/** The likeliest of them. */
export function splitInto(tokens: readonly Token[], from: number, to: number, number: number): Part[] | null {
  return splitsInto(tokens, from, to, number)[0] ?? null;
}

/** Where every phrase opens with the same word: "to open the border, which is shut, to free the prisoners and to talk". */
function joinedAlike(tokens: readonly Token[], from: number, joints: readonly Joint[], number: number): Joint[] | null {
  const alike = joints.filter(({ next }) => tokens[next]!.normal === tokens[from]!.normal);
  return alike.length === number - 1 ? alike : null;
}

/** Where every phrase opens with a word of one kind: "how it began, in May, and whether it will end". */
function joinedOfKind(
  tokens: readonly Token[],
  from: number,
  joints: readonly Joint[],
  number: number,
): Joint[] | null {
  const kind = kindOf(tokens[from]!);
  const alike = kind === null ? [] : joints.filter(({ next }) => kindOf(tokens[next]!) === kind);
  return alike.length === number - 1 ? alike : null;
}

/** "baker and mayor Ann Lee, Bo Hill and Al Marr": at each "and" that enough commas stand before. */
function atAnyAnd(joints: readonly Joint[], number: number): Joint[][] {
  const commas = joints.filter(({ kind }) => kind === ',');
  return joints
    .filter(({ kind, end }) => kind === 'and' && commas.filter((comma) => comma.end < end).length === number - 2)
    .map((last) => [...commas.slice(0, number - 2), last])
    .reverse();
}

/** Words of two phrases that only a comma joins: more may be one phrase and what explains it. */
const MAX_PAIR = 8;

/** "trade, which has doubled, and visas, which are hard to get", "night and day or dusk": at the only ", and", or the only "and". */
function ofPair(
  tokens: readonly Token[],
  joints: readonly Joint[],
  alike: readonly Joint[] | null,
  length: number,
): readonly Joint[] | null {
  const pauses = joints.filter(({ kind }) => kind === ', and');
  if (pauses.length === 1) return pauses;
  if (alike) return alike;
  const all = joints.filter(({ kind }) => kind !== ',');
  const ands = all.length > 1 ? all.filter(({ next }) => tokens[next - 1]!.normal === 'and') : all;
  if (ands.length === 1) return ands;
  // "two examples: there is one in Florida, just north of Miami"
  return all.length === 0 && joints.length === 1 && length <= MAX_PAIR ? joints : null;
}

/** "A, B, and C, D or E": as many commas as it takes, and the first ", and" or only "and" after them. */
function ofMany(joints: readonly Joint[], number: number): Joint[] | null {
  const commas = joints.filter(({ kind }) => kind === ',');
  const ends = joints.filter(
    ({ kind, end }) => kind !== ',' && commas.filter((comma) => comma.end < end).length === number - 2,
  );
  const pause = ends.find(({ kind }) => kind === ', and');
  const last = pause ?? (ends.length === 1 ? ends[0]! : null);
  if (last) return [...commas.slice(0, number - 2), last];
  return commas.length === number - 1 && commas.length === joints.length ? commas : null;
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
