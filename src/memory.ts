/**
 * Caches that outlive an article. News repeats its words and names, so what was worked out for one article is kept for the
 * next; but no answer may depend on earlier articles. A memory therefore holds only what follows from its key alone, and
 * when it is full it is discarded as a whole, together with everything that points into it.
 */

let bound = Number.POSITIVE_INFINITY;

/** For tests: limits every memory to `max` entries, so that a few articles have the effect of a million. */
export function boundMemories(max: number): void {
  bound = max;
}

/** Whether a memory of `size` entries that may keep `max` of them is full. */
export function isFull(size: number, max: number): boolean {
  return size >= Math.min(max, bound);
}

const MAX_REMEMBERED = 4096;

/** Memoizes a function of a name or word that depends on nothing else, for up to {@link MAX_REMEMBERED} of them. */
export function remembered<T>(read: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    const own = copyOf(name);
    const value = read(own);
    if (isFull(known.size, MAX_REMEMBERED)) known.clear();
    known.set(own, value);
    return value;
  };
}

/** V8 copies shorter slices of a string; a slice of this length or more refers to the whole string. */
const MIN_SLICE = 13;

/** A copy of a slice of an article that does not keep the article in memory. */
export function copyOf(text: string): string {
  return text.length < MIN_SLICE ? text : text.split('').join('');
}
