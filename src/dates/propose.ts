import type { DateToken } from './date-tokens.js';
import type { Extension } from './extension.js';
import { keyOf } from './opening.js';
import type { After, DateRule, Item, Proposal } from './rule.js';

/** Words of an expression that others are built on: "the day after the day after the day after …" is read no deeper. */
const LONGEST = 100;

/** The rules that can read something from a token on, in their order. */
export type Dispatch = (tokens: readonly DateToken[], at: number) => readonly DateRule[];

interface Entry {
  readonly rules: DateRule[];
  /** By the key of the next token: all the rules for the two. */
  readonly byNext: Map<string, DateRule[]>;
}

/** Finds the rules by the key of a token, or by its key and that of the next: most of them can begin with "the". */
export function dispatchOf(rules: readonly DateRule[]): Dispatch {
  const byFirst = new Map<string, Entry>();
  for (const { keys } of rules) {
    for (const key of keys) {
      const [first, next] = key.split(' ') as [string, string?];
      const entry: Entry = byFirst.get(first) ?? { rules: [], byNext: new Map() };
      byFirst.set(first, entry);
      if (next !== undefined && !entry.byNext.has(next)) entry.byNext.set(next, []);
    }
  }
  for (const rule of rules) {
    for (const key of rule.keys) {
      const [first, next] = key.split(' ') as [string, string?];
      const { rules: always, byNext } = byFirst.get(first)!;
      const lists = next === undefined ? [always, ...byNext.values()] : [byNext.get(next)!];
      for (const list of lists) if (list.at(-1) !== rule) list.push(rule);
    }
  }
  return (tokens, at) => {
    const entry = byFirst.get(keyOf(tokens[at]!.normal));
    if (!entry) return NONE;
    const next = entry.byNext.size > 0 ? tokens[at + 1] : undefined;
    return (next && entry.byNext.get(keyOf(next.normal))) ?? entry.rules;
  };
}

const NONE: readonly DateRule[] = [];

/**
 * The expressions of a sentence, in order. Words are read from the last to the first, so that a rule can build on what
 * stands behind it ("early" on "next year") without reading it again: every word is read once by the few rules that
 * can start with it. The longest reading is the date, "3 March 2021" over "March 2021".
 */
export function propose(tokens: readonly DateToken[], dispatch: Dispatch, extensions: readonly Extension[]): Item[] {
  const best = new Array<Proposal | null>(tokens.length).fill(null);
  const after: After = (at) => {
    const proposal = best[at];
    return proposal && proposal.end - proposal.start <= LONGEST ? proposal : null;
  };
  for (let at = tokens.length - 1; at >= 0; at--) {
    const rules = dispatch(tokens, at);
    if (rules.length > 0) best[at] = extended(tokens, longest(tokens, at, rules, after), extensions, after);
  }
  const chosen: Item[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const proposal = best[at];
    if (!proposal || at < from || proposal.start < from) continue;
    if (proposal.shape === 'list') chosen.push(...proposal.items);
    else if (proposal.shape !== 'refused') chosen.push(proposal);
    from = proposal.end;
  }
  return chosen;
}

function longest(tokens: readonly DateToken[], at: number, rules: readonly DateRule[], after: After): Proposal | null {
  let best: Proposal | null = null;
  for (const rule of rules) {
    const proposal = rule.read(tokens, at, after);
    if (proposal && (!best || proposal.end > best.end)) best = proposal;
  }
  return best;
}

/** "June" + "last year" + "to July" … */
const MOST_EXTENSIONS = 3;

function extended(
  tokens: readonly DateToken[],
  proposal: Proposal | null,
  extensions: readonly Extension[],
  after: After,
): Proposal | null {
  let current = proposal;
  for (let i = 0; i < MOST_EXTENSIONS && current && current.shape !== 'refused' && current.shape !== 'list'; i++) {
    let longer: Proposal | null = null;
    for (const { extend } of extensions) {
      const proposed = extend(tokens, current, after);
      if (proposed && (!longer || proposed.end > longer.end)) longer = proposed;
    }
    if (!longer) break;
    current = longer;
  }
  return current;
}
