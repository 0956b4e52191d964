import { agencies } from '../lexicon/common/agencies.js';
import { stockExchanges } from '../lexicon/names/stock-exchanges.js';
import type { NameForm } from './forms/name-forms.js';
import { type FoundName, finderOf, type Rule, withRule } from './rule.js';

export const placeCodeRules = {
  code: {
    name: 'code of a place in brackets',
    example: 'It flies from [[Oslo|place]] ([[OSL|organization]]) to [[Rome|place]] ([[FCO|organization]]).',
  },
} as const satisfies Readonly<Record<string, Rule>>;

const CODE = /^[A-Z]{3}$/;
const notCodes = new Set<string>([...agencies.flat(), ...stockExchanges]);

/** "Oslo (OSL)": the codes of airports, which an article about flights has several of. */
export function withPlaceCodes(
  mentions: readonly FoundName[],
  forms: readonly NameForm[],
  text: string,
): readonly FoundName[] {
  const codes = new Set([...mentions.keys()].filter((i) => isCode(mentions, forms, i, text)));
  if (codes.size < 2) return mentions;
  const by = (mention: FoundName) => withRule(finderOf(mention), placeCodeRules.code);
  return mentions.map((mention, i) =>
    codes.has(i) && mention.type !== 'location' ? { ...mention, type: 'location', by: by(mention) } : mention,
  );
}

function isCode(mentions: readonly FoundName[], forms: readonly NameForm[], i: number, text: string): boolean {
  const [place, code] = [mentions[i - 1], mentions[i]!];
  if (code.text.length !== 3 || !CODE.test(code.text) || place?.type !== 'location' || code.start - place.end !== 2)
    return false;
  if (text.slice(place.end, code.start) !== ' (' || text[code.end] !== ')') return false;
  return !forms[i]!.isKnown && !notCodes.has(code.text) && code.statedBy === undefined && !code.listed;
}
