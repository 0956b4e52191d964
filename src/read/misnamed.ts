import { NewsqError } from '../errors.js';

/**
 * Refuses what is not of the kind that its name says: other advice helps there than for a damaged file.
 * @param isOfKind whether its first bytes are those of its kind
 * @throws NewsqError
 */
export function refuseMisnamed(bytes: Uint8Array, where: string, isOfKind: boolean): void {
  if (bytes.length === 0) throw new NewsqError(`${where}: is empty; get the file again`);
  if (!isOfKind)
    throw new NewsqError(`${where}: is not what its name says; say what it is with --from, like --from text`);
}
