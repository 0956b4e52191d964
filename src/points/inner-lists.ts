import type { FoundList } from './cut.js';

/** Lists after one that are tried as lists within it: a text of many lists stays linear. */
const MAX_INNER = 40;

/** Names in each point the lists that stand within it, and in none around it. @param lists in the order of the text */
export function withInnerLists(lists: readonly FoundList[]): FoundList[] {
  const inner = new Map<FoundList['items'][number], number[]>();
  for (const [i, list] of lists.entries()) {
    const item = innermost(lists.slice(Math.max(0, i - MAX_INNER), i), list);
    if (item) inner.set(item, [...(inner.get(item) ?? []), i]);
  }
  return lists.map((list) => ({
    ...list,
    items: list.items.map((item) => {
      const places = inner.get(item);
      return places ? { ...item, lists: places } : item;
    }),
  }));
}

/** The shortest point that holds all points of a list. */
function innermost(before: readonly FoundList[], { items }: FoundList): FoundList['items'][number] | null {
  const [first, last] = [items[0]!, items.at(-1)!];
  let best: FoundList['items'][number] | null = null;
  for (const item of before.flatMap((list) => list.items)) {
    const holds = item.start <= first.start && item.end >= last.end;
    if (holds && (!best || item.end - item.start < best.end - best.start)) best = item;
  }
  return best;
}
