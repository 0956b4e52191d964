import type { DateToken } from './date-tokens.js';
import type { Extension } from './extension.js';
import { DIGITS, isKeyOfDigits, keyOf, startsWithDigit } from './opening.js';
import type { Item, List, Proposal } from './proposal.js';
import type { After, DateRule } from './rule.js';

/** Tokens of an expression that others are built on: "the day after the day after the day after …" is read no deeper. */
const MAX_TOKENS = 100;

/** The rules that can read something from a token on, in their order. */
export type Dispatch = (tokens: readonly DateToken[], at: number) => readonly DateRule[];

/** What begins with a token of a key. */
interface Entry {
  /** The rules for any next token. */
  readonly rules: DateRule[];
  /** The rules for some next tokens. */
  readonly withNext: DateRule[];
  /** All of them by the key of the next token: made when a token has the key. */
  next: ReadonlyMap<string, readonly DateRule[]> | null;
}

/** Finds the rules by the key of a token, or by that and the key of the next one. */
export function dispatchOf(rules: readonly DateRule[]): Dispatch {
  const entries = new Map<string, Entry>();
  const places = new Map(rules.map((rule, place) => [rule, place]));
  const numbers = new Set(rules.flatMap(({ keys }) => keys.filter(isKeyOfDigits)));
  for (const rule of rules) {
    for (const key of rule.keys)
      for (const one of key === DIGITS ? numbers : [key]) addRule(entryOf(entries, one).rules, rule);
    for (const { words } of rule.pairs) for (const word of words) addRule(entryOf(entries, word).withNext, rule);
  }
  return (tokens, at) => {
    const { normal } = tokens[at]!;
    const entry = lookUp(entries, normal);
    if (entry === undefined) return NONE;
    if (entry.withNext.length === 0) return entry.rules;
    entry.next ??= nextOf(entry, keyOf(normal), places);
    const next = tokens[at + 1];
    return (next && lookUp(entry.next, next.normal)) ?? entry.rules;
  };
}

function entryOf(entries: Map<string, Entry>, key: string): Entry {
  const known = entries.get(key);
  if (known) return known;
  const entry: Entry = { rules: [], withNext: [], next: null };
  entries.set(key, entry);
  return entry;
}

/** The rules of an entry in their order, by the key of the next token. */
function nextOf(
  { rules, withNext }: Entry,
  first: string,
  places: ReadonlyMap<DateRule, number>,
): Map<string, DateRule[]> {
  const nextKeys = ({ pairs }: DateRule) => pairs.flatMap(({ words, next }) => (words.includes(first) ? next : []));
  const table = new Map(withNext.flatMap(nextKeys).map((key): [string, DateRule[]] => [key, []]));
  const numbers = [...table.keys()].filter(isKeyOfDigits);
  const forAny = new Set(rules);
  const inOrder = [...new Set([...rules, ...withNext])].sort((a, b) => places.get(a)! - places.get(b)!);
  for (const rule of inOrder) {
    const keys = forAny.has(rule) ? table.keys() : nextKeys(rule);
    for (const key of keys) for (const one of key === DIGITS ? numbers : [key]) addRule(table.get(one)!, rule);
  }
  return table;
}

/** A rule may have a key more than once. */
function addRule(rules: DateRule[], rule: DateRule): void {
  if (rules.at(-1) !== rule) rules.push(rule);
}

/** What a table has for a token. */
function lookUp<T>(table: ReadonlyMap<string, T>, normal: string): T | undefined {
  return table.get(keyOf(normal)) ?? (startsWithDigit(normal) ? table.get(DIGITS) : undefined);
}

const NONE: readonly never[] = [];

/** The extensions, in their order, that may go on with a word, or with an expression that begins there. */
export type Extensions = (next: string | undefined, beginsDate: boolean) => readonly Extension[];

export function extensionsOf(extensions: readonly Extension[]): Extensions {
  const byNext = new Map<string, Extension[]>();
  for (const { next } of extensions) for (const word of next) byNext.set(word, []);
  for (const extension of extensions) for (const word of new Set(extension.next)) byNext.get(word)!.push(extension);
  return (next, beginsDate) => (beginsDate ? extensions : (byNext.get(next ?? '') ?? NONE));
}

/** An expression with the names of what read it: "month", "month + Monday through Friday". */
export interface Found<P extends Proposal = Item> {
  readonly proposal: P;
  /** The rule, and after it each extension that made the expression longer. */
  readonly by: string;
}

/** A date with the stretch in which its clause stands around it: its list, or the date itself. */
export interface FoundItem extends Found {
  readonly within: Item | List;
}

/**
 * The expressions of a sentence, in order. Tokens are read from the last to the first, so that a rule can build on what
 * comes after ("early" on "next year") without reading it again: every token is read once by the few rules that can
 * begin with it. The longest reading is the date, "3 March 2021" over "March 2021".
 */
export function propose(tokens: readonly DateToken[], dispatch: Dispatch, extensions: Extensions): FoundItem[] {
  // Most sentences have none.
  let best: (Found<Proposal> | null)[] | null = null;
  const after: After = (at) => {
    const proposal = best?.[at]?.proposal;
    return proposal && proposal.end - proposal.start <= MAX_TOKENS ? proposal : null;
  };
  for (let at = tokens.length - 1; at >= 0; at--) {
    const rules = dispatch(tokens, at);
    const found = rules.length > 0 ? longest(tokens, at, rules, after) : null;
    if (!found) continue;
    best ??= new Array<Found<Proposal> | null>(tokens.length).fill(null);
    best[at] = extended(tokens, found, (end) => extensions(tokens[end]?.normal, best?.[end] != null), after);
  }
  return best === null ? [] : chosenOf(best);
}

/** The expressions from left to right; one that begins within another is not taken. */
function chosenOf(best: readonly (Found<Proposal> | null)[]): FoundItem[] {
  const chosen: FoundItem[] = [];
  let from = 0;
  for (let at = 0; at < best.length; at++) {
    const found = best[at];
    if (!found || at < from || found.proposal.start < from) continue;
    const { proposal, by } = found;
    if (proposal.shape !== 'refused')
      for (const item of itemsOf(proposal)) chosen.push({ proposal: item, by, within: proposal });
    from = proposal.end;
  }
  return chosen;
}

/** The mentions that an expression becomes: one, or those of a list. */
function itemsOf(proposal: Item | List): readonly Item[] {
  return proposal.shape === 'list' ? proposal.items : [proposal];
}

function longest(
  tokens: readonly DateToken[],
  at: number,
  rules: readonly DateRule[],
  after: After,
): Found<Proposal> | null {
  let longest: Proposal | null = null;
  let by = '';
  for (const { name, read } of rules) {
    const proposal = read(tokens, at, after);
    if (!proposal || (longest && proposal.end <= longest.end)) continue;
    longest = proposal;
    by = name;
  }
  return longest && { proposal: longest, by };
}

/** "June" + "last year" + "to July" … */
const MAX_EXTENSIONS = 3;

function extended(
  tokens: readonly DateToken[],
  found: Found<Proposal>,
  extensionsAt: (end: number) => readonly Extension[],
  after: After,
): Found<Proposal> {
  let current = found;
  for (let i = 0; i < MAX_EXTENSIONS; i++) {
    const { proposal } = current;
    const longer =
      proposal.shape === 'refused' ? null : longestExtension(tokens, proposal, extensionsAt(proposal.end), after);
    if (!longer) break;
    current = { proposal: longer.proposal, by: `${current.by} + ${longer.by}` };
  }
  return current;
}

function longestExtension(
  tokens: readonly DateToken[],
  inner: Item | List,
  extensions: readonly Extension[],
  after: After,
): Found<Proposal> | null {
  let longest: Proposal | null = null;
  let by = '';
  for (const { name, extend, extendList } of extensions) {
    const proposal = inner.shape === 'list' ? extendList?.(tokens, inner, after) : extend(tokens, inner, after);
    if (!proposal || (longest && proposal.end <= longest.end)) continue;
    longest = proposal;
    by = name;
  }
  return longest && { proposal: longest, by };
}
