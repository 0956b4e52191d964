import { bodiesOfTheirOwn, bodiesWithParts } from '../../lexicon/names/national-bodies.js';
import { smallNameWords } from '../../lexicon/names/small-name-words.js';
import { withCountry } from '../forms/comparable-names.js';
import { readState } from '../forms/place-countries.js';
import { withoutArticle } from '../forms/spelling.js';

const smallWords = new Set<string>(smallNameWords);
const withParts = new Set<string>(bodiesWithParts);
const ownBodies = new Map(
  Object.entries(bodiesOfTheirOwn).map(([head, words]): [string, ReadonlySet<string>] => [head, new Set(words)]),
);

/**
 * Whether a head alone may be short for a longer name that has it: "Commission" for the European Commission, "Council" for
 * the Council of Europe, "House" for the House of Representatives; not for the White House or a committee of the House.
 * @param words of the longer name, as they are compared
 * @param text the longer name as it is written
 */
export function isBodyOf(head: string, words: readonly string[], text: string): boolean {
  const at = words.at(-1) === head ? words.length - 1 : words.indexOf(head);
  const before = words.slice(0, at);
  const [next, ...rest] = words.slice(at + 1);
  // "Voice to Parliament"
  if (smallWords.has(before.at(-1)!)) return false;
  if (next !== undefined && !smallWords.has(next))
    return !withParts.has(head) || (rest.length === 0 && next === 'party');
  const own = ownBodies.get(head);
  if (!own) return true;
  if (withCountry(before).every((word) => word.startsWith('=') || own.has(word))) return head === 'house' || !next;
  return head === 'house' && readState(withoutArticle(text).slice(0, before.join(' ').length)) !== null;
}
