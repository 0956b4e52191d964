/** Each rule that found something, once, in order: of "tagger" and "tagger; same name" the two. */
export function rulesOf(found: readonly { readonly by?: string }[]): string {
  if (found.length === 1) return found[0]!.by ?? '';
  const [first, ...others] = new Set(found.map(({ by = '' }) => by));
  if (first === undefined || others.length === 0) return first ?? '';
  return [...new Set([first, ...others].flatMap((by) => (by === '' ? [] : by.split('; '))))].join('; ');
}
