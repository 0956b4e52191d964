import type { ListedEntity } from '../types.js';
import type { Rule } from './rule.js';

/** Which mentions are of one entity, learned one pair at a time: union-find over their indexes. */
export interface Links {
  /** The first mention of the entity that mention `i` belongs to. */
  find(i: number): number;
  /** Makes one entity of those of two mentions, unless they are two in the user's lexicon. The rule is remembered for `joined`, which it joins to `known`. */
  join(known: number, joined: number, rule: Rule): void;
  /** The rule that joined a mention to others; null for one that only others were joined to. */
  ruleOf(i: number): Rule | null;
  /** Remembers that a mention may be of any of these, each given by one of its mentions, and that nothing says of which. */
  leaveOpen(i: number, candidates: readonly number[]): void;
  /** Those that a mention may be of; null where it is known. */
  candidatesOf(i: number): readonly number[] | null;
}

export const linkRules = {
  sameName: { name: 'same name', example: '[[Acme|organization]] grew. [[Acme|organization]] paid.' },
} as const satisfies Readonly<Record<string, Rule>>;

/** @param listed what each mention is in the user's lexicon; null for those that are not in it */
export function newLinks(listed: readonly (ListedEntity | null)[]): Links {
  const size = listed.length;
  const entities = listed.some((entity) => entity !== null) ? [...listed] : null;
  const parent = new Int32Array(size);
  for (let i = 0; i < size; i++) parent[i] = i;
  const rules = new Array<Rule | null>(size).fill(null);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = i; at !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const join = (known: number, joined: number, rule: Rule) => {
    if (known === joined) return;
    const root = find(known);
    const other = find(joined);
    if (root === other) return;
    if (entities) {
      const [own, joining] = [entities[root]!, entities[other]!];
      if (own && joining && own !== joining) return;
      entities[root] = own ?? joining;
      entities[other] = entities[root];
    }
    // The first mention stands for its entity.
    if (root < other) parent[other] = root;
    else parent[root] = other;
    rules[joined] ??= rule;
  };
  const open = new Map<number, readonly number[]>();
  return {
    find,
    join,
    ruleOf: (i) => rules[i]!,
    leaveOpen: (i, candidates) => void open.set(i, candidates),
    candidatesOf: (i) => open.get(i) ?? null,
  };
}

/** A form of a name with its mentions, by the index of the first of them among all mentions. */
interface Form {
  readonly first: number;
}

/** The first form of each entity that the forms are linked to. */
export function onePerEntity<T extends Form>(forms: readonly T[] | undefined, links: Links): readonly T[] {
  if (!forms) return [];
  if (forms.length < 2) return forms;
  const seen = new Set<number>();
  return forms.filter(({ first }) => {
    const root = links.find(first);
    if (seen.has(root)) return false;
    seen.add(root);
    return true;
  });
}
