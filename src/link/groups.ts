/** Sets of things that are found, one pair at a time, to be the same: union-find over 0 … size - 1. */
export interface Groups {
  /** The one that stands for the group of `i`. */
  find(i: number): number;
  join(a: number, b: number): void;
}

export function groupsOf(size: number): Groups {
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
    // The first mentioned stands for the group.
    if (x < y) parent[y] = x;
    else parent[x] = y;
  };
  return { find, join };
}

/** The mentions of one name. */
interface Form {
  /** The first of them, by its place among all mentions. */
  readonly first: number;
}

/** One form for each group that the forms belong to. */
export function oneOfEach<T extends Form>(forms: readonly T[] | undefined, groups: Groups): readonly T[] {
  if (!forms) return [];
  if (forms.length < 2) return forms;
  const seen = new Set<number>();
  return forms.filter(({ first }) => {
    const root = groups.find(first);
    if (seen.has(root)) return false;
    seen.add(root);
    return true;
  });
}
