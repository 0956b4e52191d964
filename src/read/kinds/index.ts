import { codeEnd, codeStart, otherKinds, otherLines, settingLine } from '../../lexicon/read/other-kinds.js';

/**
 * What a text that starts so is, other than an article: "source code", "a log"; null where nothing shows it. Markup, mail and
 * the like have readers, which were asked before.
 * @param start its first characters, without the white space before them
 */
export function otherKindOf(start: string): string | null {
  const text = start.replaceAll('\r', '');
  const known = otherKinds.find(([sign]) => sign.test(text));
  if (known) return known[1];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const most = otherLines.find(([line, , share]) => lines.length > 1 && shareOf(lines, line) >= share);
  if (most) return most[1];
  if (isCode(lines)) return 'source code';
  if (isSettings(lines)) return 'a list of settings';
  return denseKind(text);
}

/** The share of lines that are so. */
function shareOf(lines: readonly string[], pattern: RegExp): number {
  return lines.filter((line) => pattern.test(line)).length / Math.max(1, lines.length);
}

/** Lines that begin and end like those of a program. A resolution ends its clauses with ";", and has no other sign of it. */
function isCode(lines: readonly string[]): boolean {
  // First, since the expressions are slow to compile.
  if (isMostlyProse(lines)) return false;
  const starts = lines.filter((line) => codeStart.test(line)).length;
  const ends = lines.filter((line) => codeEnd.test(line)).length;
  const braces = lines.filter((line) => /(?:[{}]|\);)$/.test(line)).length;
  const isMost = starts + ends >= 0.5 * lines.length && starts + braces >= 2;
  return isMost || (starts >= 3 && starts >= 0.25 * lines.length);
}

/** Whether most of a text is long lines of many words: pages are saved with the styles that stood below them. */
function isMostlyProse(lines: readonly string[]): boolean {
  const prose = lines.filter((line) => line.length > 80 && line.split(' ').length > 12 && !codeEnd.test(line));
  const size = (some: readonly string[]) => some.reduce((sum, { length }) => sum + length, 0);
  return size(prose) > 0.5 * size(lines);
}

/** Most lines are settings, of three names or more: an interview has many lines of "q:" and "a:". */
function isSettings(lines: readonly string[]): boolean {
  if (shareOf(lines, settingLine) < 0.75) return false;
  const names = lines.map((line) => /^\s*(?:- )*["']?([\w.-]+)["']?\s?(?::|[=><~!]?=)/.exec(line)?.[1] ?? null);
  const known = names.filter((name) => name !== null);
  const long = lines.filter((line) => line.length > 120).length;
  const isLower = known.every((name) => /^[a-z_]/.test(name!)) || known.every((name) => /^[A-Z\d_]+$/.test(name!));
  const isParted = lines.some((line) => /^\[[\w .:"-]+\]$/.test(line.trim()));
  const isEnough = new Set(known).size >= (isParted ? 1 : 3);
  return isEnough && long < 0.2 * lines.length && (isLower || isParted);
}

/** Marks that prose has next to none of; a row of one mark is a rule across the page, and counts once. */
const MARKS = /([{}[\]<>=;|\\_$#@&+*~^`/])\1*/g;
/** What follows a name without a space in calls alone. */
const CALLS = /\w\(|\(\)|\)[{;]/g;
const LONG_WORD = /[^\s/]{80,}/g;

/** Text that holds more marks, digits or unbroken words than words of a language. */
function denseKind(text: string): string | null {
  const bare = text.replace(/\s+/g, '').length;
  if (bare < 60) return null;
  if ((text.match(/\d/g)?.length ?? 0) > 0.8 * bare) return 'numbers';
  const marks = (text.match(MARKS)?.length ?? 0) + (text.match(CALLS)?.length ?? 0);
  if (marks > 0.12 * bare) return 'source code or data';
  const long =
    text.match(LONG_WORD)?.reduce((sum, word) => sum + (/^[\x21-\x7e]+$/.test(word) ? word.length : 0), 0) ?? 0;
  return long > 0.5 * bare ? 'encoded bytes' : null;
}
