/**
 * A reader of an article, or of a sentence, at a token that reads each token once: several rules ask for the subject of one
 * verb. What it read is forgotten with the article.
 */
export function oncePerToken<Text extends object, T>(
  read: (text: Text, at: number) => T,
): (text: Text, at: number) => T {
  const texts = new WeakMap<Text, Map<number, T>>();
  return (text, at) => {
    let known = texts.get(text);
    if (!known) {
      known = new Map();
      texts.set(text, known);
    }
    const before = known.get(at);
    if (before !== undefined) return before;
    const found = read(text, at);
    known.set(at, found);
    return found;
  };
}
