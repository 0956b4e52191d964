import picomatch from 'picomatch';
import type { Picks } from '../../read/left-out.js';

/**
 * The files below a folder, or in an archive, that globs ask for: one includes it, where there are any, and none excludes it or
 * a folder above it. A glob without a slash is of names, like "*.txt"; one with a slash is of paths, like "2020/**".
 */
export function picksOf(include: readonly string[], exclude: readonly string[]): Picks {
  const includes = include.map(matcherOf);
  const excludes = exclude.map(matcherOf);
  const folder = (path: string) => !wholeAndAbove(path).some((part) => excludes.some((matches) => matches(part)));
  return {
    folder,
    file: (path) => folder(path) && (includes.length === 0 || includes.some((matches) => matches(path))),
  };
}

/** "a/b/c" → a, a/b, a/b/c */
function wholeAndAbove(path: string): string[] {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

function matcherOf(glob: string): (path: string) => boolean {
  const pattern = glob.replace(/^\.\//, '').replace(/\/$/, '');
  return picomatch(pattern, { dot: true, basename: !pattern.includes('/') });
}
