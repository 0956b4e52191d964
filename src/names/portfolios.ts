import { organizationHeads } from '../lexicon/common/organization-heads.js';
import { ministers } from '../lexicon/names/ministers.js';
import { KNOWN } from '../resource/gazetteer.js';
import { startsWithCapital } from '../text/letter-case.js';
import type { Token } from '../types.js';
import type { Name } from './agree.js';
import { type FeatureToken, isKnown } from './feature-tokens.js';

const MINISTERS = new Set<string>(ministers);
/** "the Commissioner for the Food and Relief Agency" */
const BODIES = new Set<string>(organizationHeads);
/** Words between the office and the name, at most: "of State for", "of Finance, ". */
const MAX_BETWEEN = 6;

/**
 * Whether a name is only what a minister is in charge of: "Power and Housing" in "the Minister of Power and Housing", "Budget and
 * Planning" in "the Minister of Finance, Budget and Planning". All its words are common ones, and "and" joins them.
 */
export function isPortfolio(
  { type, first, last }: Name,
  tokens: readonly Token[],
  words: readonly FeatureToken[],
): boolean {
  if (type === 'person' || type === 'group' || first === last) return false;
  // "Minister Of Petroleum Resources"
  const isOf = OPENING.test(tokens[first]!.normal) && MINISTERS.has(tokens[first - 1]?.normal ?? '');
  const { end, isJoined } = commonWords(isOf ? first + 1 : first, last, tokens, words);
  return end > last && (isOf || (isJoined && followsMinister(tokens, first)));
}

/** "Marryam Aslam" of "Minister for Information and Broadcasting Marryam Aslam", which was found as one name; others as they are. */
export function withoutPortfolio(name: Name, tokens: readonly Token[], words: readonly FeatureToken[]): Name {
  const { type, first, last } = name;
  if (type !== 'organization' || last < first + 3) return name;
  const { end, isJoined } = commonWords(first, last, tokens, words);
  const isPerson =
    isJoined && end === last - 1 && !isKnown(words[last]!, KNOWN.common) && followsMinister(tokens, first);
  return isPerson ? { ...name, first: end, type: 'person' } : name;
}

/** Where the common words end that a name begins with, and whether "and" joins them; no word for a body is one. */
function commonWords(first: number, last: number, tokens: readonly Token[], words: readonly FeatureToken[]) {
  let isJoined = false;
  let end = first;
  for (; end <= last; end++) {
    const { normal } = tokens[end]!;
    if (normal === 'and' || normal === '&') isJoined = true;
    else if (normal !== ',' && (!isKnown(words[end]!, KNOWN.common) || BODIES.has(normal))) break;
  }
  return { end, isJoined };
}

/** Whether an office stands before `at`, and between them only "of", "for", "the", commas and capitalized words. */
function followsMinister(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - MAX_BETWEEN); i--) {
    const { text, normal } = tokens[i]!;
    if (MINISTERS.has(normal)) return OPENING.test(tokens[i + 1]!.normal);
    if (!JOINT.test(normal) && !startsWithCapital(text)) return false;
  }
  return false;
}

const OPENING = /^(?:of|for|on)$/;
const JOINT = /^(?:of|for|on|the|and|&|,)$/;
