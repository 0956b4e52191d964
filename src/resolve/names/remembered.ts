/** So many names are kept, and then all are forgotten. */
const MOST = 4096;

/** A reading of a name, or of a word, that depends on nothing else. News names the same things over and over: each is read once. */
export function remembered<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const own = copyOf(name);
    const value = read(own);
    if (known.size >= MOST) known.clear();
    known.set(own, value);
    return value;
  };
}

/** A string of its own: what is cut from an article would hold on to all of it. */
function copyOf(name: string): string {
  return name.split('').join('');
}
