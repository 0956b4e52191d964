import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { NewsqError } from '../errors.js';

/** A file of defaults for the options. */
export interface ConfigFile {
  /** As it is shown, from the current folder: "../.newsqrc.json". */
  readonly path: string;
  readonly text: string;
}

const NAME = '.newsqrc.json';

/**
 * The defaults for a folder: those in it, or else in the nearest folder above it that is of the same Git repository. Nothing
 * outside of that is looked at, so that no file that is none of the project's changes what a command prints.
 * @throws NewsqError where there is one that cannot be read
 */
export function findConfigFile(current: string): ConfigFile | null {
  for (const folder of [current, ...foldersAbove(current)]) {
    const file = join(folder, NAME);
    const path = relative(current, file);
    try {
      return { path, text: readFileSync(file, 'utf8') };
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTDIR')
        throw new NewsqError(`${path}: cannot be read (${code}); --no-config leaves it alone`, {
          trouble: 'usage',
          cause,
        });
    }
  }
  return null;
}

/** The folders above one that are of its repository, the nearest first. */
function foldersAbove(current: string): string[] {
  const above: string[] = [];
  for (let folder = current; !existsSync(join(folder, '.git')); ) {
    const parent = dirname(folder);
    if (parent === folder) return [];
    above.push(parent);
    folder = parent;
  }
  return above;
}
