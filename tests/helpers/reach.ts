/** The largest number up to 200 for which a claim holds; -1 where it never does. */
export function reachOf(holds: (n: number) => boolean): number {
  let reach = -1;
  for (let n = 0; n <= 200; n++) if (holds(n)) reach = n;
  return reach;
}

/** A phrase as many times as given, each followed by a space. */
export function times(n: number, phrase: string): string {
  return `${phrase} `.repeat(n);
}
