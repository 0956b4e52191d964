/** Runs `check` while an entry of a table is changed: a row that passes all the same does not depend on it. */
export function whileChanged<T extends object>(entry: T, change: Partial<T>, check: () => void): void {
  const original = { ...entry };
  try {
    Object.assign(entry, change);
    check();
  } finally {
    Object.assign(entry, original);
  }
}
