import {
  epithets,
  formerWords,
  lesserWords,
  otherRoles,
  roleChangers,
  sameRoles,
  widerRoles,
} from '../../lexicon/quotes/role-families.js';
import { isRoleHead, withoutStop } from '../../text/role-words.js';
import type { TokenRange } from '../../text/token-ranges.js';
import type { Token } from '../../types.js';

/** A role as it is compared: "deputy foreign minister". */
export interface Role {
  /** With the words that make another role of it. */
  readonly key: string;
  readonly isFormer: boolean;
}

/** Their members are called by their names: "the Republican". */
export const PARTIES: readonly string[] = ['republican', 'democrat'];

const changers = new Set<string>(roleChangers);
const former = new Set<string>(formerWords);
/** Nouns for a person besides heads of roles. */
const nouns = new Set<string>([...otherRoles, ...epithets]);
const wider = new Map<string, ReadonlySet<string>>(
  Object.entries(widerRoles).map(([role, narrower]) => [role, new Set(narrower)]),
);
const roots = new Map<string, string>(
  sameRoles.flatMap((row) => row.map((word) => [word as string, row[0] as string])),
);
/** What follows a head and is part of it. */
const longer = new Map<string, readonly string[]>([
  ['secretary', ['of', 'state']],
  ['chief', ['of', 'staff']],
]);

/** The role whose head is one of these words. */
export function roleAt(words: readonly string[], head: number): Role {
  let from = head;
  while (from > 0 && changers.has(words[from - 1]!)) from--;
  const last = withoutStop(words[head]!);
  const rest = longer.get(last)?.every((word, i) => words[head + 1 + i] === word) ? longer.get(last)! : [];
  return {
    key: keyOf(words.slice(from, head), last, rest),
    isFormer: words.slice(Math.max(0, from - MAX_BEFORE), from).some((word) => former.has(word)),
  };
}

function keyOf(before: readonly string[], last: string, rest: readonly string[]): string {
  const root = roots.get(last) ?? last;
  if (before.length === 0 && rest.length === 0) return root;
  return roots.get([...before, last, ...rest].join(' ')) ?? [...before, root, ...rest].join(' ');
}

/** Words between "former" and its role, at most: "former Arizona state senator". */
const MAX_BEFORE = 4;

/** Whether somebody of a known role may be called by another: a "senator" is a "lawmaker". */
export function fits(role: Role, known: Role): boolean {
  if (role.isFormer !== known.isFormer) return false;
  if (role.key === known.key || (wider.get(role.key)?.has(known.key) ?? false)) return true;
  // "the minister" for the foreign minister, not "the president" for the vice president
  if (!known.key.endsWith(` ${role.key}`)) return false;
  return !known.key.split(' ').some((word) => lessening.has(word));
}

/** The last words of the roles that fit one: "senator" and others for "lawmaker". */
export function lookupsOf({ key }: Role): readonly string[] {
  return [...new Set([key, ...(wider.get(key) ?? [])].map(lookupOf))];
}

/** What a role is looked up by: its last word. */
export function lookupOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** Before a head they make it another office. */
const lessening = new Set<string>(lesserWords);

/** "minister", "sen.", "front-runner" */
export function isRoleNoun(word: string): boolean {
  return isRoleHead(word) || nouns.has(word) || wider.has(word);
}

/** A word of a phrase, in lower case: "front-runner" is one. */
export interface Word {
  readonly word: string;
  /** Index of its last token. */
  readonly at: number;
}

/** The words of a phrase; those with hyphens are one each. */
export function wordsIn(tokens: readonly Token[], { from, to }: TokenRange): Word[] {
  const words: Word[] = [];
  let isOpen = false;
  for (let at = from; at < to; at++) {
    const { text, normal, glued } = tokens[at]!;
    const isHyphen = /^[-‑]$/.test(text) && glued && tokens[at + 1]?.glued === true;
    const last = words.at(-1);
    if (last && (isHyphen || (isOpen && glued)))
      words[words.length - 1] = { word: last.word + (isHyphen ? '-' : normal), at };
    else words.push({ word: normal, at });
    isOpen = isHyphen;
  }
  return words;
}
