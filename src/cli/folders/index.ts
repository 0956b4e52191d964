import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { NewsqError } from '../../errors.js';
import type { Notes } from '../../read/files.js';
import {
  isHidden,
  isOtherKind,
  isOtherKindError,
  type LeftOut,
  leftOutLine,
  nothingLeftOut,
  type Picks,
} from '../../read/left-out.js';
import type { Located } from '../../read/reader.js';
import { isTemporary, nameFromBytes, openable, shownName } from '../file-names.js';

/** A walk through a folder and all below it. */
interface Walk {
  readonly picks: Picks;
  readonly leftOut: LeftOut;
  readonly notes: Notes;
  /** The folders that were entered, by device and number: links may lead to one again. */
  readonly entered: Set<string>;
}

/**
 * The articles of the files in a folder and below it, in the order of their names' bytes. Hidden files, those that are not asked
 * for and those that are no articles are left out; the first and the last are counted in a note. A file that cannot be read is
 * reported, and the others are read.
 * @param read the articles of one file
 */
export async function* readFolder(
  folder: string,
  picks: Picks = { file: () => true, folder: () => true },
  notes: Notes,
  read: (path: string) => AsyncIterable<Located> | Iterable<Located>,
): AsyncGenerator<Located> {
  const walk: Walk = { picks, leftOut: nothingLeftOut(), notes, entered: foldersAbove(folder) };
  let files = 0;
  for (const path of filesBelow(withoutSlash(folder), '', walk)) {
    files++;
    try {
      yield* read(path);
    } catch (error) {
      if (isOtherKindError(error, path)) walk.leftOut.otherFiles++;
      else notes.fail(error, { path });
    }
  }
  const where = shownName(folder);
  const lines = [files === 0 ? 'no file in it is read' : null, leftOutLine(walk.leftOut)].filter(
    (line) => line !== null,
  );
  if (lines.length > 0) notes.note?.(`${where}: ${lines.join('; ')}`);
}

/** The folders that a folder is in: a link to one of them leads out of what was asked for, and in again. */
function foldersAbove(folder: string): Set<string> {
  const above = new Set<string>();
  const own = idOf(folder);
  for (let path = `${folder}/..`, id = idOf(path); id !== null && id !== own && !above.has(id); id = idOf(path)) {
    above.add(id);
    path += '/..';
  }
  return above;
}

/** A folder by its device and number; null where that cannot be told. */
function idOf(folder: string): string | null {
  try {
    const { dev, ino } = statSync(openable(folder), { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/** The files of a folder that are to be opened, each where it stands among the folders. */
function* filesBelow(folder: string, below: string, walk: Walk): Generator<string> {
  for (const name of namesIn(folder, walk)) {
    const path = folder === '/' ? `/${name}` : `${folder}/${name}`;
    const inner = below === '' ? shownName(name) : `${below}/${shownName(name)}`;
    try {
      if (!walk.picks.folder(inner)) continue;
      if (isHidden(name)) {
        walk.leftOut[isFolder(path) ? 'hiddenFolders' : 'hiddenFiles']++;
        continue;
      }
      const stats = statsOf(path);
      if (stats.isDirectory()) yield* filesBelow(path, inner, walk);
      else if (!walk.picks.file(inner)) continue;
      else if (!stats.isFile() || isOtherKind(name)) walk.leftOut.otherFiles++;
      else yield path;
    } catch (error) {
      // Whether it is one of the files that are asked for is all that can be said of it.
      if (walk.picks.file(inner)) walk.notes.fail(error, { path });
    }
  }
}

function withoutSlash(folder: string): string {
  return folder.length > 1 && folder.endsWith('/') ? withoutSlash(folder.slice(0, -1)) : folder;
}

/** Whether a path is of a folder itself: what a link leads to may be missing. */
function isFolder(path: string): boolean {
  return lstatSync(openable(path), { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The names in a folder, sorted by their bytes; none where it was entered before. */
function namesIn(folder: string, { entered, notes }: Walk): string[] {
  try {
    const { dev, ino } = statSync(openable(folder), { bigint: true });
    const id = `${dev}:${ino}`;
    if (entered.has(id)) return [];
    entered.add(id);
    // As Latin-1, a string for the bytes of each name: a tenth of the memory of objects that know their kind.
    return readdirSync(openable(folder), 'latin1')
      .sort()
      .map((name) => nameFromBytes(Buffer.from(name, 'latin1')))
      .filter((name) => !isTemporary(name));
  } catch (cause) {
    notes.fail(unreadable(folder, cause), { path: folder });
    return [];
  }
}

/** What a path leads to, through symbolic links. */
function statsOf(path: string): Stats {
  try {
    return statSync(openable(path));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' && lstatSync(openable(path), { throwIfNoEntry: false })?.isSymbolicLink())
      throw new NewsqError(`${shownName(path)}: is a symbolic link that leads nowhere; mend or remove it`, { cause });
    throw unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): unknown {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === undefined) return cause;
  const reason: Readonly<Record<string, string>> = {
    EACCES: 'no permission to read it; check its mode',
    ELOOP: 'its symbolic links go round in circles; check them',
    ENOENT: 'is there no more; run it again',
  };
  return new NewsqError(`${shownName(path)}: ${reason[code] ?? `cannot be read (${code}); check it`}`, { cause });
}
