import type { Block, Span } from '../../types.js';
import type { BlockFacts } from './block-facts.js';
import { readNotice } from './dated-line.js';
import { type LineForm, readForms } from './head-forms.js';
import { isHeadline, isMasthead, isProse, isShort, isTooLong } from './head-lines.js';
import { readStamp, type StampDay } from './stamp.js';

/** The lines around a story: what each of them is, and the days they give. */
export interface Head {
  /** The blocks before this one are headline, label, byline and the like; at or after it stands the first that may be text. */
  readonly end: number;
  readonly datelineAt: number | null;
  /** What each block is that is not text, by its index. */
  readonly kinds: ReadonlyMap<number, Block['kind']>;
  /** The days of publication and change; what says more of the story's own day comes first. */
  readonly days: readonly StampDay[];
  /** The line that says when it was published but not on which day: "3 hours ago". */
  readonly undated: string | null;
}

/** No wire puts more than this above its story: label, headline, the headline again, deck, byline, date … */
const MAX_HEAD_BLOCKS = 8;
/** The same with the lines that are known by their form: an archive has a dozen. */
const MAX_HEAD_LINES = 24;

/**
 * Finds the head: in a wire's article everything above the dateline, otherwise the lines up to the first that may be text.
 * Between that and the first paragraph of prose, a line that only a day or a label has is of the head too: under a headline
 * may stand a deck, a paper and a writer whose names show nothing.
 */
export function readHead(words: readonly string[], facts: readonly BlockFacts[]): Head {
  const forms = readForms(words.slice(0, MAX_HEAD_LINES), facts);
  const datelineAt = findDateline(words, facts, forms);
  const end = datelineAt ?? countHeadBlocks(words, facts, forms);
  const kinds = new Map<number, Block['kind']>();
  const headlines = words.slice(0, end).map((line, i) => (isForm(facts[i]!, forms[i]) ? null : line));
  for (const [i, line] of headlines.entries()) {
    kinds.set(i, facts[i]!.kind ?? forms[i]?.kind ?? headKind(line!, headlines.slice(i + 1)));
  }
  const prose = datelineAt ?? findProse(words, facts, forms);
  if (prose !== null) addLower(kinds, forms, end, Math.max(end, prose));
  const foot = readFoot(words, facts, Math.max(end, prose ?? 0));
  for (const { at } of foot) kinds.set(at, facts[at]!.kind ?? 'date');
  const above = forms.flatMap((form, i) => [
    ...(kinds.has(i) ? form.days : []),
    ...(i < Math.max(end, prose ?? 0) ? facts[i]!.days : []),
  ]);
  const days = [...above, ...foot.flatMap((line) => line.days)];
  const undatedAt = forms.findIndex(({ isUndated }, i) => isUndated && kinds.has(i));
  return {
    end,
    datelineAt,
    kinds,
    days: RANKS.flatMap((rank) => days.filter(({ of }) => of === rank)),
    undated: words[undatedAt] ?? null,
  };
}

/**
 * The day of publication wins over that of a change: most of an article was written for the day it came out, and its
 * "Wednesday" counts from there; what is changed later is a figure or a name. A day without a word may be that on which a
 * page was printed.
 */
const RANKS: readonly StampDay['of'][] = ['published', 'plain', 'changed'];

function isForm({ kind }: BlockFacts, form: LineForm | undefined): boolean {
  return kind !== null || (form !== undefined && form.kind !== null);
}

/** The block that the article's own dateline is in: that of a caption says when a picture was taken. */
function findDateline(
  words: readonly string[],
  facts: readonly BlockFacts[],
  forms: readonly LineForm[],
): number | null {
  let count = 0;
  for (const i of forms.keys()) {
    const { dateline, kind } = facts[i]!;
    if (kind === 'caption' || kind === 'credit') count++;
    else if (dateline) return i;
    else if (forms[i]!.kind === null) count++;
    if (count >= MAX_HEAD_BLOCKS || isTooLong(words[i]!)) return null;
  }
  return null;
}

/**
 * For a text without a dateline: the headline, with a label before it and a repetition, bylines and dates after it, if
 * running text follows. Any further short line counts as text: in a transcript or a table all lines are short.
 */
function countHeadBlocks(words: readonly string[], facts: readonly BlockFacts[], forms: readonly LineForm[]): number {
  let count = 0;
  let title: string | null = null;
  let titleAt = -1;
  let titles = 0;
  for (const i of forms.keys()) {
    const line = words[i]!;
    const isAside = isForm(facts[i]!, forms[i]);
    const isBelowLabel = () =>
      titles === 1 && ((titleAt === i - 1 && isShort(title!) && !isShort(line)) || isMasthead(title!));
    if (!isAside && !(isHeadline(line) && (title === null || title === line || isBelowLabel()))) break;
    if (!isAside) {
      if (++titles > MAX_HEAD_BLOCKS) break;
      [title, titleAt] = [line, i];
    }
    count++;
  }
  // A line with nothing after it is text.
  return count < words.length ? count : Math.min(1, words.length - 1);
}

/** The first paragraph that is surely running text; null where none is near the start. */
function findProse(words: readonly string[], facts: readonly BlockFacts[], forms: readonly LineForm[]): number | null {
  const at = [...forms.keys()].find((i) => !isForm(facts[i]!, forms[i]) && isProse(words[i]!));
  return at ?? null;
}

/** Adds the lines between head and prose that are known by their form; a day without a word only where it is the only one. */
function addLower(kinds: Map<number, Block['kind']>, forms: readonly LineForm[], end: number, prose: number): void {
  const plain = forms.slice(0, prose).filter(({ kind, days }) => kind === 'date' && days.some(isPlain)).length;
  for (let i = end; i < Math.min(prose, forms.length); i++) {
    const { kind, days } = forms[i]!;
    if (kind === 'label' || (kind === 'date' && (plain <= 1 || !days.some(isPlain)))) kinds.set(i, kind);
  }
}

function isPlain({ of }: StampDay): boolean {
  return of === 'plain';
}

/** Blocks at the end of an article that may give its day. */
const MAX_FOOT = 3;

/** "Published: March 4, 2021" below the story; a day without a word may be that of an event. */
function readFoot(words: readonly string[], facts: readonly BlockFacts[], from: number) {
  const found: { readonly at: number; readonly days: readonly StampDay[] }[] = [];
  for (let at = Math.max(from, words.length - MAX_FOOT); at < words.length; at++) {
    const { kind, dateline } = facts[at]!;
    if (kind === 'byline' && !facts[at]!.days.some(isPlain)) found.push({ at, days: facts[at]!.days });
    const days = kind === null && dateline === null ? (readStamp(words[at]!) ?? readNotice(words[at]!)) : null;
    if (days !== null && !days.some(isPlain)) found.push({ at, days });
  }
  return found;
}

/** @param below the lines of the head below it; null for those that are bylines, captions, days and the like */
function headKind(line: string, below: readonly (string | null)[]): Block['kind'] {
  const next = below[0] ?? null;
  if (isShort(line) && next !== null && next.length > line.length) return 'label';
  return isMasthead(line) && below.some((other) => other !== null && !isMasthead(other)) ? 'label' : 'title';
}

/** "Headline: Port workers to strike" */
const TITLE_LABEL = /^(?:title|headline|subject)\s?:\s{1,3}(?=\S)/i;
const MAX_TITLE_LABEL = 16;

/** The span of the first block that is a headline, without what an archive puts before it. */
export function titleOf(text: string, blocks: readonly Block[], end: number): Span | null {
  const title = blocks.slice(0, Math.max(end, 1)).find(({ kind }) => kind === 'title');
  if (title === undefined) return null;
  const label =
    TITLE_LABEL.exec(text.slice(title.start, Math.min(title.end, title.start + MAX_TITLE_LABEL)))?.[0] ?? '';
  return { start: title.start + label.length, end: title.end };
}
