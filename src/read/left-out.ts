import { extname } from 'node:path/posix';
import { NewsqError } from '../errors.js';
import { documentEndings, hiddenNames, leftoverEndings, otherEndings } from '../lexicon/read/other-endings.js';
import { readers } from './formats/index.js';

/** Which files below a folder, or in an archive, are asked for, by their paths from there. */
export interface Picks {
  readonly file: (path: string) => boolean;
  /** Whether anything in a folder may be. */
  readonly folder: (path: string) => boolean;
}

/** How much of a folder or an archive was left out because it holds no articles. */
export interface LeftOut {
  hiddenFiles: number;
  hiddenFolders: number;
  otherFiles: number;
  /** In an archive, the second names of files. */
  links: number;
}

export function nothingLeftOut(): LeftOut {
  return { hiddenFiles: 0, hiddenFolders: 0, otherFiles: 0, links: 0 };
}

/** "3 hidden files and 2 files of other kinds left out", or null. */
export function leftOutLine({ hiddenFiles, hiddenFolders, otherFiles, links }: LeftOut): string | null {
  const parts = [
    counted(hiddenFiles, 'hidden file', 'hidden files'),
    counted(hiddenFolders, 'hidden folder', 'hidden folders'),
    counted(otherFiles, 'file of another kind', 'files of other kinds'),
    counted(links, 'link to a file', 'links to files'),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return `${[parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ')} left out`;
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}

/** @param name of a file or folder, without the folders above it */
export function isHidden(name: string): boolean {
  return (name.startsWith('.') && name !== '.' && name !== '..') || hiddenNames.has(name.toLowerCase());
}

/** Whether the ending of a file's name says that it holds no article. */
export function isOtherKind(name: string): boolean {
  const ending = endingOf(name);
  return (otherEndings.has(ending) || leftoverEndings.has(ending)) && !isNamedReadable(name);
}

/**
 * Whether what a file could not be read for is its kind, so that it is left out of its folder like a picture. Where its name
 * says that it can be read, it is an article that is lost.
 */
export function isOtherKindError(error: unknown, name: string): boolean {
  const isKind = error instanceof NewsqError && error.trouble === 'kind';
  return isKind && !isNamedReadable(name) && !documentEndings.has(endingOf(name));
}

/** Whether the ending of a file's name is one that a reader reads. */
export function isNamedReadable(name: string): boolean {
  const ending = endingOf(name);
  return readers.some(({ endings }) => endings.includes(ending));
}

/** The ending of a file's name with its dot, in lower case. */
export function endingOf(name: string): string {
  return extname(name).toLowerCase();
}
