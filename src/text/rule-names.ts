/** Each rule that found something, once, in order: of "tagger" and "tagger; same name" the two. */
export function rulesOf(found: readonly { readonly by?: string }[]): string {
  const only = found[0]?.by ?? '';
  if (found.every(({ by = '' }) => by === only)) return only;
  const [first, ...others] = new Set(found.map(({ by = '' }) => by));
  if (first === undefined || others.length === 0) return first ?? '';
  return [...new Set([first, ...others].flatMap((by) => (by === '' ? [] : by.split('; '))))].join('; ');
}
