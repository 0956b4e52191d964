import { withoutAccents } from '../text/fold.js';
import type { Node, Unit } from './pattern.js';
import type { TagName } from './tag-names.js';

/** Words of which one must be in whatever matches, and what else must be there: all of these. */
export type Needs = readonly (readonly string[])[];

/** What a text cannot do without if a pattern is to match in it. */
export function needsOf(node: Node): Needs {
  switch (node.kind) {
    case 'unit':
      return needsOfUnit(node.unit);
    case 'sequence':
      return node.of.flatMap(needsOf);
    case 'choice':
      return anyOf(node.of.map(needsOf));
    case 'repeat':
      return node.min > 0 ? needsOf(node.of) : [];
    case 'group':
      return needsOf(node.of);
    default:
      return [];
  }
}

function needsOfUnit(unit: Unit): Needs {
  if (unit.kind === 'word') return /^[a-z0-9]+$/.test(unit.key) ? [[unit.key]] : [];
  if (unit.kind === 'all') return unit.of.flatMap(needsOfUnit);
  return unit.kind === 'either' ? anyOf(unit.of.map(needsOfUnit)) : [];
}

/** Where one of several things must be there: a word of each of them, if all need one. */
function anyOf(all: readonly Needs[]): Needs {
  return all.every((needs) => needs.length > 0) ? [all.flatMap(([first]) => first!)] : [];
}

/** Whether a text may have what is needed: the words may stand within others. */
export function mayHold(needs: Needs, text: string): boolean {
  if (needs.length === 0) return true;
  const plain = withoutAccents(text).toLowerCase();
  return needs.every((some) => some.some((word) => plain.includes(word)));
}

/** The tags that a pattern names. */
export function tagsOf(node: Node): ReadonlySet<TagName> {
  const tags = new Set<TagName>();
  const addUnit = (unit: Unit): void => {
    if (unit.kind === 'tag') tags.add(unit.tag);
    else if (unit.kind === 'not') addUnit(unit.of);
    else if (unit.kind === 'either' || unit.kind === 'all') unit.of.forEach(addUnit);
  };
  const add = (each: Node): void => {
    if (each.kind === 'unit') addUnit(each.unit);
    else if (each.kind === 'sequence' || each.kind === 'choice') each.of.forEach(add);
    else if (each.kind === 'repeat' || each.kind === 'group') add(each.of);
  };
  add(node);
  return tags;
}
