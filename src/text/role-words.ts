import { honorifics } from '../lexicon/common/honorifics.js';
import { roleHeads } from '../lexicon/common/role-heads.js';
import { roleModifiers } from '../lexicon/common/role-modifiers.js';
import { roleTimes } from '../lexicon/common/role-times.js';

/** The kinds of words that a role is made of: "the former deputy minister, Mr. Lee". All take words in lower case. */

const heads = new Set<string>(roleHeads);
const modifiers = new Set<string>(roleModifiers);
const times = new Set<string>(roleTimes);
const honors = new Set<string>(honorifics);
const all = new Set<string>([...roleHeads, ...roleModifiers, ...roleTimes, ...honorifics]);

/** "minister", "sen.", "co-director" */
export function isRoleHead(word: string | undefined): boolean {
  if (word === undefined) return false;
  return heads.has(withoutStop(word)) || (word.startsWith('co-') && heads.has(word.slice(3)));
}

/** Each word that {@link isRoleHead} takes, and each that {@link isHonorific} does. */
export const wordsOfTitles: readonly string[] = [
  ...[...heads, ...honors].flatMap((word) => (word.endsWith('.') ? [`${word}.`] : [word, `${word}.`])),
  ...[...heads].map((word) => `co-${word}`),
];

/** "foreign" */
export function isRoleModifier(word: string | undefined): boolean {
  return word !== undefined && modifiers.has(word);
}

/** "former" */
export function isRoleTime(word: string | undefined): boolean {
  return word !== undefined && times.has(word);
}

/** "Mr.", "Dr" */
export function isHonorific(word: string | undefined): boolean {
  return word !== undefined && honors.has(withoutStop(word));
}

/** Any of these: "minister", "foreign", "former", "mr." */
export function isRoleWord(word: string): boolean {
  return all.has(withoutStop(word));
}

const STOP = 0x2e;

/** "mr." → "mr" */
export function withoutStop(word: string): string {
  return word.charCodeAt(word.length - 1) === STOP ? word.slice(0, -1) : word;
}
