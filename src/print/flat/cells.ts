import { safe, safeJson } from '../safe.js';
import type { Value } from './column.js';

/**
 * What a spreadsheet takes for a formula, by its first character: also as written in full width, which some read alike. What
 * has quotation marks before that already is given one more, so that it is known which of them are ours.
 */
const FORMULA = /^'*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** The text of a cell, on one line: lists in one cell ("a; b"), objects as JSON; empty where nothing is known. */
function cellOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = safe(typeof value === 'string' ? value : textOf(value)).toWellFormed();
  return FORMULA.test(text) ? `'${text}` : text;
}

function textOf(value: object): string {
  const isList = Array.isArray(value) && value.every((each) => typeof each !== 'object');
  return isList ? value.join('; ') : safeJson(JSON.stringify(value));
}

/** A line of a table for spreadsheets (RFC 4180, but for its end). */
export function lineOf(values: readonly Value[], delimiter: ',' | '\t'): string {
  const cells = values.map((value) => {
    const cell = cellOf(value);
    return cell.includes('"') || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  });
  // An empty line would be no row.
  return `${cells.length === 1 && cells[0] === '' ? '""' : cells.join(delimiter)}\n`;
}
