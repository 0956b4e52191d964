import type { NameMention } from '../../types.js';
import type { NameForm } from '../forms/name-forms.js';
import { readPostalCode, readState } from '../forms/place-countries.js';

/** What there is to know of a mention: which one it is, and what its name says. */
interface Named {
  readonly index: number;
  readonly form: NameForm;
}

/**
 * Tells a town from the country of its name: "Lebanon, Pennsylvania". Later mentions without the state are the town too, unless the
 * article speaks of the country: "Lebanese", "Beirut".
 */
export function townsWithCountryNames(
  text: string,
  mentions: readonly NameMention[],
  forms: readonly NameForm[],
): (named: Named) => boolean {
  const stated = new Set<number>();
  for (let i = 0; i + 1 < forms.length; i++) if (forms[i]!.country && isBeforeState(i, text, mentions)) stated.add(i);
  if (stated.size === 0) return () => false;
  const firstOf = new Map<string, number>();
  for (const [i, { key }] of forms.entries()) if (!firstOf.has(key)) firstOf.set(key, i);
  const towns = new Set([...stated].map((i) => forms[i]!.key).filter((key) => stated.has(firstOf.get(key)!)));
  for (const { demonym, place } of forms) {
    for (const country of [...(demonym?.countries ?? []), ...(place?.capitalOf ? [place.capitalOf] : [])])
      for (const name of country.names) towns.delete(name.toLowerCase());
  }
  return ({ index, form }) => stated.has(index) || (form.country !== null && towns.has(form.key));
}

/** "Lebanon, Ohio,"; not "Georgia, Ohio and Texas" or "Syria, Lebanon, Ohio", where it is one of several. */
function isBeforeState(i: number, text: string, mentions: readonly NameMention[]): boolean {
  const [mention, next] = [mentions[i]!, mentions[i + 1]!];
  if (next.start - mention.end > MAX_BETWEEN || !/^,\s+$/.test(text.slice(mention.end, next.start))) return false;
  if (!readState(next.text) && !readPostalCode(next.text)) return false;
  return !isJoined(text, mentions[i - 1], mention) && !isJoined(text, next, mentions[i + 2]);
}

/** Characters of ", ". */
const MAX_BETWEEN = 3;
/** Characters of ", and the ". */
const MAX_JOINT = 12;

function isJoined(text: string, before: NameMention | undefined, after: NameMention | undefined): boolean {
  if (!before || !after || after.start - before.end > MAX_JOINT) return false;
  return /^,?\s+(?:and|or)\s+(?:the\s+)?$|^,\s+$/.test(text.slice(before.end, after.start));
}
