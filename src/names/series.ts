import type { Document, NameMention, Token } from '../types.js';
import type { Name } from './agree.js';

type Type = NameMention['type'];

/** A shorter list says nothing of its members. */
const MIN_MEMBERS = 3;
/** A member at least this certain keeps its type. */
const MAX_DOUBT = 0.7;

/**
 * Gives a doubtful member of a list the type that most others have: of "in Lisbon, Port-Sophie, Kolvar and Porto" all are
 * places, of "Deezer, Tidal and Spotify" all are organizations.
 * @param names in order
 */
export function agreeInSeries(names: readonly Name[], doc: Document): Name[] {
  const agreed = [...names];
  for (let from = 0; from < names.length; ) {
    let to = from + 1;
    while (to < names.length && areJoined(names[to - 1]!, names[to]!, doc)) to++;
    if (to - from >= MIN_MEMBERS) {
      const type = typeOfMost(names.slice(from, to));
      for (let i = from; type !== null && i < to; i++) {
        const { confidence, type: own } = agreed[i]!;
        if (own !== type && own !== 'group' && confidence < MAX_DOUBT) agreed[i] = { ...agreed[i]!, type };
      }
    }
    from = to;
  }
  return agreed;
}

/** ", ", " and ", ", and " between two names */
function areJoined(before: Name, after: Name, { sentences }: Document): boolean {
  if (before.sentence !== after.sentence) return false;
  const { tokens } = sentences[before.sentence]!;
  const between = after.first - before.last - 1;
  if (between < 1 || between > 2) return false;
  return isJoint(tokens[before.last + 1]!) && isJoint(tokens[after.first - 1]!);
}

function isJoint({ normal }: Token): boolean {
  return normal === ',' || normal === 'and' || normal === 'or';
}

/** The type of at least half of the members, and of more than one, where these are certain; null if there is none. */
function typeOfMost(members: readonly Name[]): Type | null {
  for (const type of ['location', 'organization'] as const) {
    const sure = members.filter((name) => name.type === type && name.confidence >= MAX_DOUBT);
    if (sure.length > 1 && sure.length * 2 >= members.length) return type;
  }
  return null;
}
