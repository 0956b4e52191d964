import { NewsqError } from '../../errors.js';

/** Whether a text that starts so is JSON: an object with a key, or an array of objects. */
export function looksLikeJson(start: string): boolean {
  return /^(?:\{\s*(?:"[^"\n]*"\s*:|\}\s*$)|\[\s*(?:\{\s*["}]|\[|\]\s*$))/.test(start);
}

/** Whether two or more of its lines begin an object each, the first of them whole. */
export function looksLikeNdjson(start: string): boolean {
  const [first, second] = start.split(/\r?\n/).filter((line) => line.trim() !== '');
  return looksLikeJson(start) && second !== undefined && /^\{.*\}\s*$/.test(first!) && second.startsWith('{');
}

/** A value as a record that was lost; nothing where it is nested too deep to be written. */
export function lostRecord(value: unknown): { readonly raw?: string } {
  try {
    return { raw: JSON.stringify(value) };
  } catch {
    return {};
  }
}

/** Strings, and what some programs write for a number that is none. */
const NO_NUMBER = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|-?\b(?:NaN|Infinity)\b/g;

/** @throws NewsqError */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const plain = /NaN|Infinity/.test(text)
      ? text.replace(NO_NUMBER, (found) => (found.startsWith('"') ? found : 'null'))
      : text;
    // Nothing is left to mend in it then.
    if (plain !== text) return parseJson(plain, where);
    throw new NewsqError(`${where}: not valid JSON; ${(cause as Error).message}`, { cause });
  }
}

/**
 * The values of a JSON text: one, or several one after another over many lines, as programs print a stream of them.
 * @throws NewsqError
 */
export function parseJsonValues(text: string, where: string): readonly unknown[] {
  try {
    return [parseJson(text, where)];
  } catch (error) {
    const pieces = piecesOf(text);
    if (pieces.length < 2) throw error;
    return pieces.map((piece, index) => parseJson(piece, `${where}[${index}]`));
  }
}

/** Where an object or an array that stands in no other ends, and another begins. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let [depth, from] = [0, 0];
  for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|[{}[\]]/g)) {
    if (mark === '{' || mark === '[') depth++;
    else if ((mark === '}' || mark === ']') && --depth === 0) {
      pieces.push(text.slice(from, index + 1));
      from = index + 1;
    }
  }
  // What is left over is no value: the parser says of the whole what is wrong with it.
  return text.slice(from).trim() === '' ? pieces : [];
}
