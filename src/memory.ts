/**
 * What outlives an article. News repeats its words and names, so what is read of one is kept for the next article; but no
 * answer may depend on what came before. A memory therefore holds only what follows from its key alone, and when it is
 * full it is thrown away whole, with everything that points into it.
 */

let bound = Number.POSITIVE_INFINITY;

/** For tests: no memory keeps more than so many things, so that a few articles do what a million would. */
export function boundMemories(most: number): void {
  bound = most;
}

/** Whether a memory that may keep `most` things has as many, or more. */
export function isFull(size: number, most: number): boolean {
  return size >= Math.min(most, bound);
}

const MAX_REMEMBERED = 4096;

/** Remembers a reading of a name, or of a word, that depends on nothing else. */
export function remembered<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const own = copyOf(name);
    const value = read(own);
    if (isFull(known.size, MAX_REMEMBERED)) known.clear();
    known.set(own, value);
    return value;
  };
}

/** V8 keeps a string of fewer characters by itself. */
const MIN_SLICE = 13;

/** A string of its own: what is cut from an article would hold on to all of it. */
export function copyOf(text: string): string {
  return text.length < MIN_SLICE ? text : text.split('').join('');
}
