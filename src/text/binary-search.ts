/**
 * Index of the first item that fails a condition which all items before it meet and all after it fail; the list's
 * length where all meet it. `partitionPoint(tokens, ({ end }) => end <= offset)` is the index of the token at an offset.
 * Takes logarithmic time: a hostile article may be one sentence of a hundred thousand names.
 * @param items in an order in which those that meet the condition come first
 */
export function partitionPoint<T>(items: ArrayLike<T>, isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
