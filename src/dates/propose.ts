import type { DateToken } from './date-tokens.js';
import type { Extension } from './extension.js';
import { keyOf } from './opening.js';
import type { Item, List, Proposal } from './proposal.js';
import type { After, DateRule } from './rule.js';

/** Tokens of an expression that others are built on: "the day after the day after the day after …" is read no deeper. */
const MAX_TOKENS = 100;

/** The rules that can read something from a token on, in their order. */
export type Dispatch = (tokens: readonly DateToken[], at: number) => readonly DateRule[];

const THE = 'the';

/** Finds the rules by the key of a token, and after "the" by that of the next one: most rules can begin with "the". */
export function dispatchOf(rules: readonly DateRule[]): Dispatch {
  const byKey = new Map<string, DateRule[]>();
  const afterThe = new Map<string, DateRule[]>();
  for (const { keysAfterThe } of rules) for (const key of keysAfterThe) if (!afterThe.has(key)) afterThe.set(key, []);
  for (const rule of rules) {
    for (const key of rule.keys) addRule(byKey, key, rule);
    if (rule.keys.includes(THE)) for (const key of afterThe.keys()) addRule(afterThe, key, rule);
    else for (const key of rule.keysAfterThe) addRule(afterThe, key, rule);
  }
  return (tokens, at) => {
    const key = keyOf(tokens[at]!.normal);
    const next = key === THE ? tokens[at + 1] : undefined;
    return (next && afterThe.get(keyOf(next.normal))) ?? byKey.get(key) ?? NONE;
  };
}

/** A rule may have a key more than once. */
function addRule(byKey: Map<string, DateRule[]>, key: string, rule: DateRule): void {
  const rules = byKey.get(key);
  if (!rules) byKey.set(key, [rule]);
  else if (rules.at(-1) !== rule) rules.push(rule);
}

const NONE: readonly DateRule[] = [];

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
export function propose(
  tokens: readonly DateToken[],
  dispatch: Dispatch,
  extensions: readonly Extension[],
): FoundItem[] {
  const best = new Array<Found<Proposal> | null>(tokens.length).fill(null);
  const after: After = (at) => {
    const proposal = best[at]?.proposal;
    return proposal && proposal.end - proposal.start <= MAX_TOKENS ? proposal : null;
  };
  for (let at = tokens.length - 1; at >= 0; at--) {
    const rules = dispatch(tokens, at);
    const found = rules.length > 0 ? longest(tokens, at, rules, after) : null;
    if (found) best[at] = extended(tokens, found, extensions, after);
  }
  const chosen: FoundItem[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
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
  extensions: readonly Extension[],
  after: After,
): Found<Proposal> {
  let current = found;
  for (let i = 0; i < MAX_EXTENSIONS; i++) {
    const { proposal } = current;
    const longer = proposal.shape === 'refused' ? null : longestExtension(tokens, proposal, extensions, after);
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
