import { shownName } from './file-names.js';
import type { Options } from './options.js';

/**
 * What is said where a signal ends a run over many articles.
 * @param last where the last article, or what of an input was lost, that is done with; null for none
 */
export function stoppedNote(
  signal: NodeJS.Signals,
  last: string | null,
  { output, errors, resume }: Pick<Options, 'output' | 'errors' | 'resume'>,
): string {
  const place = last === null ? 'before the first article' : `after ${last}`;
  const notes = [
    `stopped ${place} (${signal})`,
    ...(errors === null ? [] : [`${shownName(errors)} has what failed until then`]),
    ...(output === null || resume !== null ? [] : [`${shownName(output)} is not written`]),
    resume === null
      ? `with ${output === null ? '-o FILE ' : ''}--resume FILE a run can go on after a stop`
      : 'give the same command line again to go on',
  ];
  return notes.join('; ');
}
