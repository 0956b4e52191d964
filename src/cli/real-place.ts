import { fstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import { isAddress, nameFromBytes, openable, temporaryName } from './file-names.js';

/** Links to links that are followed to a file that is not there; Linux follows as many. */
const MAX_LINKS = 40;

/** Where a file is, or will be, through all links: by whatever path it is named, its place is the same. */
export function realPlace(path: string, links = 0): string {
  const there = followed(path);
  if (there !== null) return there;
  const target = links < MAX_LINKS ? linkAt(path) : null;
  const folder = followed(dirname(path));
  // Where there is no folder either, to write ends with a message of its own.
  if (folder === null) return path;
  return target === null ? join(folder, basename(path)) : realPlace(resolve(folder, target), links + 1);
}

/** What two names of one file have in common: its device and number, or its place where it is not there yet; null for an address. */
export function identityOf(path: string): string | null {
  if (isAddress(path)) return null;
  try {
    return idOf(path === '-' ? 0 : path)?.id ?? realPlace(path);
  } catch {
    return realPlace(path);
  }
}

/** @returns null where nothing is there */
export function idOf(file: string | number): { readonly id: string; readonly isPlain: boolean } | null {
  const stats =
    typeof file === 'number'
      ? fstatSync(file, { bigint: true })
      : statSync(openable(file), { bigint: true, throwIfNoEntry: false });
  return stats ? { id: `${stats.dev}:${stats.ino}`, isPlain: stats.isFile() } : null;
}

/** A hidden file beside another, which is the same in every run: that which is not finished, or its lock. */
export function besides(path: string, kind: 'tmp' | 'lock'): string {
  const place = realPlace(path);
  return join(dirname(place), temporaryName(crc32(openable(place)).toString(16), kind));
}

/** The path of what is there, without links; null where nothing is. */
function followed(path: string): string | null {
  try {
    // The other variant, of JavaScript, knows only paths in UTF-8.
    return nameFromBytes(realpathSync.native(openable(path), 'buffer'));
  } catch {
    return null;
  }
}

/** What a symbolic link says; null where there is none. */
function linkAt(path: string): string | null {
  try {
    return nameFromBytes(readlinkSync(openable(path), 'buffer'));
  } catch {
    return null;
  }
}
