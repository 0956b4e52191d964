import { NewsqError } from '../errors.js';
import { shownName } from './file-names.js';
import { checkNotOwn, type Input } from './inputs.js';
import type { Options } from './options.js';
import { identityOf, idOf } from './real-place.js';

/** Whether a path is that of a plain file to which standard output or standard error goes. */
export function isRedirectedTo(path: string): boolean {
  const own = [1, 2].flatMap((stream) => {
    try {
      const found = idOf(stream);
      return found?.isPlain ? [found.id] : [];
    } catch {
      return [];
    }
  });
  return own.length > 0 && own.includes(identityOf(path) ?? '');
}

/** An input that also knows the files that --errors and --resume name. */
export function withOwnFiles<World extends Input>(world: World, { errors, resume }: Options): World {
  const own = [errors, resume].filter((path) => path !== null);
  if (own.length === 0) return world;
  return {
    ...world,
    isOwn: (path: string) => {
      const id = identityOf(path);
      return world.isOwn?.(path) === true || own.some((each) => identityOf(each) === id);
    },
  };
}

/**
 * Ends a run in which one file has two parts, whatever it is called.
 * @throws NewsqError for a file that is written for two options, or for one and read as well
 */
export function checkApart(options: Options, input: Input): void {
  const { output, errors, resume, filesFrom, filesFrom0, decisions, lexicon } = options;
  const written = new Map<string | null, string>();
  for (const [option, path] of Object.entries({ '--output': output, '--errors': errors, '--resume': resume })) {
    if (path === null) continue;
    const id = identityOf(path);
    const other = written.get(id);
    if (other !== undefined) refuse(`${other} and ${option} name the same file, ${shownName(path)}; name two`);
    if (option !== '--output' && input.isOwn?.(path))
      refuse(`${shownName(path)}: is standard output or standard error as well; name another file for ${option}`);
    written.set(id, option);
  }
  for (const path of [...options.files, filesFrom, filesFrom0, decisions, lexicon]) {
    if (path === null) continue;
    checkNotOwn(path, input);
    const option = written.get(identityOf(path));
    // Of --output it is said where that is opened: it may be a device.
    if (option === '--errors' || option === '--resume')
      refuse(`${shownName(path)}: is an input as well; name another file for ${option}`);
  }
}

function refuse(message: string): never {
  throw new NewsqError(message, { trouble: 'usage' });
}
