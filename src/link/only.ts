/** The one element of a list; null where it has none or several. */
export function only<T>(list: readonly T[]): T | null {
  return list.length === 1 ? list[0]! : null;
}
