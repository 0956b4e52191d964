import { placeNouns, pluralsOfPlaces } from '../../lexicon/names/place-nouns.js';
import { stateAbbreviations } from '../../lexicon/names/state-abbreviations.js';
import { statesAndProvinces } from '../../lexicon/names/states-and-provinces.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { isPossessive } from '../../text/possessive.js';
import type { Token } from '../../types.js';

/** What stands around the name of a place. All take the tokens of a sentence and the index of one. */

const joints = new Set([',', 'and', '&', 'or']);
const plurals = new Set<string>(pluralsOfPlaces);
const nouns = new Set<string>(placeNouns);
const states = new Set<string>([
  ...Object.values(statesAndProvinces).flat(),
  ...Object.entries(stateAbbreviations).flatMap(([name, [agency]]) => (agency === null ? [name] : [name, agency])),
]);

/** Words of "Barrow, Great Bend, Jackson and Madison counties" that are looked through. */
const MAX_LIST = 16;

/** Whether names joined to "and" go on up to "counties", from the token after one of them. */
export function isBeforePlural(tokens: readonly Token[], from: number): boolean {
  if (!isJoint(tokens[from])) return false;
  for (let at = from; at < Math.min(tokens.length, from + MAX_LIST); at++) {
    if (isPlural(tokens, at)) return true;
    if (!isJoint(tokens[at]) && !startsWithCapital(tokens[at]!.text)) return false;
  }
  return false;
}

/** "counties" after a name */
export function isPlural(tokens: readonly Token[], at: number): boolean {
  const { text, normal } = tokens[at] ?? NONE;
  // "the Minister of Interior and Municipalities"
  return text === normal && plurals.has(text);
}

const NONE = { text: '', normal: '' };

export function isJoint(token: Token | undefined): boolean {
  return token !== undefined && joints.has(token.normal);
}

const DASH = /^(?:-{1,3}|–|—)$/;

/** Whether a dash ends a dateline after its town, or after the state or country of that: "CLINTON, Conn. —". */
export function isBeforeDash(tokens: readonly Token[], from: number): boolean {
  let at = from;
  if (tokens[at]?.text === ',') {
    at++;
    while (at < from + 4 && tokens[at] !== undefined && startsWithCapital(tokens[at]!.text)) at++;
    if (tokens[at]?.text === '.') at++;
  }
  const [dash, next] = [tokens[at], tokens[at + 1]];
  if (!dash || !DASH.test(dash.text) || dash.glued || next?.glued) return false;
  return next !== undefined && /^["“‘]?\p{Lu}/u.test(next.text);
}

/** Index of the token after a state that follows a comma: ", Ontario", ", N.J."; null where there is none. */
export function endOfState(tokens: readonly Token[], comma: number): number | null {
  if (tokens[comma]?.text !== ',') return null;
  const [one, two] = [tokens[comma + 1], tokens[comma + 2]];
  if (one === undefined) return null;
  if (two !== undefined && states.has(`${one.text} ${two.text}`)) return comma + 3;
  if (!states.has(one.text.replace(/\.$/, ''))) return null;
  return two?.text === '.' && two.glued ? comma + 3 : comma + 2;
}

/** "the town of", "communities like", "villages such as", before the first or a later one of a list of names. */
export function isAfterKind(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  const isLater = isJoint(tokens[at]);
  if (isLater) while (at > first - MAX_LIST && at > 0 && isOfList(tokens[at]!)) at--;
  const last = tokens[at]?.normal;
  if (last === 'as' && tokens[at - 1]?.normal === 'such') at--;
  else if (last !== 'of' && last !== 'like') return false;
  const noun = tokens[at - 1]?.normal ?? '';
  // "the District of Columbia, Ann Lee": only several have a list of names.
  return nouns.has(noun) && (!isLater || noun.endsWith('s'));
}

function isOfList(token: Token): boolean {
  return isJoint(token) || startsWithCapital(token.text);
}

/** Words between "a" and the noun in ", a small farming town near". */
const MAX_MODIFIERS = 3;

/** ", a farming town near", from the comma. */
export function isSaidToBePlace(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',' || !/^an?$/.test(tokens[comma + 1]?.normal ?? '')) return false;
  for (let at = comma + 2; at <= comma + 2 + MAX_MODIFIERS; at++) {
    const { text, normal } = tokens[at] ?? NONE;
    // "Ann Lee, a Democrat from Long Island"
    if (/^(?:from|of|in|who)$/.test(text) || (text !== normal && at > comma + 2)) return false;
    if (!nouns.has(text)) continue;
    return /^(?:in|of|near|on|about|outside|where|that|with|north|south|east|west|just|[,.;a])$/.test(
      tokens[at + 1]?.normal ?? '',
    );
  }
  return false;
}

export function isPossessed(token: Token | undefined): boolean {
  return isPossessive(token?.text);
}
