import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder next to the project that has a scorer. */
export function goldBeside(): string | undefined {
  return readdirSync('..')
    .map((name) => join('..', name))
    .find((folder) => existsSync(join(folder, 'eval', 'score.mjs')));
}

/** The folder of the gold corpora: the one given, or else the one next to the project. */
export function findGold(given: string | undefined): string {
  const found = given ?? goldBeside();
  if (found === undefined)
    throw new Error('no gold corpora found; use --gold to name the folder that holds data/ and eval/score.mjs');
  return found;
}
