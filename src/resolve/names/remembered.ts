/** So many names are kept, and then all are forgotten: each holds on to the text that it was cut from. */
const MOST = 4096;

/** A reading of a name, or of a word, that depends on nothing else. News names the same things over and over: each is read once. */
export function remembered<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const value = read(name);
    if (known.size >= MOST) known.clear();
    known.set(name, value);
    return value;
  };
}
