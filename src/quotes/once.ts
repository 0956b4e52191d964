/**
 * A reader of an article, or of a sentence, at a token that reads each token once: several rules ask for the subject of one
 * verb. It keeps what it read of the last text alone: texts are read one after the other.
 */
export function oncePerToken<Text extends object, T>(
  read: (text: Text, at: number) => T,
): (text: Text, at: number) => T {
  let last: Text | null = null;
  let known = new Map<number, T>();
  return (text, at) => {
    if (text !== last) {
      last = text;
      known = new Map();
    }
    const before = known.get(at);
    if (before !== undefined) return before;
    const found = read(text, at);
    // What is read within a text may have begun another.
    if (text === last) known.set(at, found);
    return found;
  };
}

/** A reader of an article that reads it once, as {@link oncePerToken}. */
export function oncePerText<Text extends object, T>(read: (text: Text) => T): (text: Text) => T {
  let last: Text | null = null;
  let known: T;
  return (text) => {
    if (text !== last) {
      known = read(text);
      last = text;
    }
    return known;
  };
}
