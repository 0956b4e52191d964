/** Which mentions are of one entity, learned one pair at a time: union-find over the indexes 0 … size - 1. */
export interface Links {
  /** The first mention of the entity that mention `i` is of. */
  find(i: number): number;
  join(a: number, b: number): void;
}

export function newLinks(size: number): Links {
  const parent = new Int32Array(size);
  for (let i = 0; i < size; i++) parent[i] = i;
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
  const join = (a: number, b: number) => {
    const [x, y] = [find(a), find(b)];
    // The first mention stands for the entity.
    if (x < y) parent[y] = x;
    else parent[x] = y;
  };
  return { find, join };
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
