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
  let isJoined = false;
  for (let i = first; i <= last; i++) {
    const { normal } = tokens[i]!;
    if (normal === 'and' || normal === '&') isJoined = true;
    else if (normal !== ',' && (!isKnown(words[i]!, KNOWN.common) || BODIES.has(normal))) return false;
  }
  return isJoined && followsMinister(tokens, first);
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
