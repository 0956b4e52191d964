import { namingVerbs, namingVerbsWithAs, servingVerbs } from '../../lexicon/common/naming-verbs.js';
import type { RoleText } from './role-text.js';

const namings = new Set<string>(namingVerbs);
const namingsAs = new Set<string>(namingVerbsWithAs);
const servings = new Set<string>(servingVerbs);

/**
 * Where the role starts in "Ann Lee was named chief executive", "has been sworn in as president", "took over as coach" and
 * "became mayor"; null without it.
 * @param to the index after the name
 */
export function afterNaming({ tokens }: RoleText, to: number): number | null {
  const wordAt = (index: number) => tokens[index]?.normal ?? '';
  const first = wordAt(to);
  if (first === 'became' || first === 'becomes') return to + 1;
  if (servings.has(first)) return afterAs(wordAt, to + 1);
  const verb =
    first === 'was' || first === 'is' ? to + 1 : /^ha[sd]$/.test(first) && wordAt(to + 1) === 'been' ? to + 2 : to;
  if (verb === to) return null;
  if (namingsAs.has(wordAt(verb))) return afterAs(wordAt, verb + 1);
  if (!namings.has(wordAt(verb))) return null;
  return wordAt(verb + 1) === 'as' ? verb + 2 : verb + 1;
}

/** The index after "as", "in as" and "over as" at an index; null without "as". */
function afterAs(wordAt: (index: number) => string, at: number): number | null {
  const as = /^(?:in|over)$/.test(wordAt(at)) ? at + 1 : at;
  return wordAt(as) === 'as' ? as + 1 : null;
}
