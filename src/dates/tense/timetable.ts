import { timetablePhrases } from '../../lexicon/dates/calendar-verbs.js';
import type { DateToken } from '../date-tokens.js';

const restsOf = new Map<string, readonly string[]>(
  timetablePhrases.flatMap(([verb, rests]): [string, readonly string[]][] => [
    [verb, rests],
    [verb === 'go' ? 'goes' : `${verb}s`, rests],
  ]),
);

/** The verbs of the phrases, as they stand after "they" and after "she". */
export const timetableWords: readonly string[] = [...restsOf.keys()];

/** Whether a verb begins such a phrase: "takes office", "goes on sale". */
export function isOnTimetable(tokens: readonly DateToken[], at: number): boolean {
  const rests = restsOf.get(tokens[at]!.normal) ?? [];
  return rests.some((rest) => rest.split(' ').every((word, i) => tokens[at + 1 + i]?.normal === word));
}
