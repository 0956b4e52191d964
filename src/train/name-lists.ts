import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the lists that `resources/gazetteer.bin` is compiled from, together with the packages in sources.ts. */
export const NAME_LISTS = join(import.meta.dirname, 'names');

/** The names of a list in {@link NAME_LISTS}: its first line says what belongs in it, commas separate the names. */
export function readNameList(file: string): string[] {
  const [, ...lines] = readFileSync(join(NAME_LISTS, file), 'utf8').split('\n');
  return lines
    .join(', ')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
