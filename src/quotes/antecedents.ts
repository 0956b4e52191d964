import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { adverbsBeforeVerbs } from '../lexicon/quotes/adverbs-before-verbs.js';
import { partitionPoint } from '../text/binary-search.js';
import type { SpeechName, SpeechText } from './speech-text.js';

const verbs = new Set<string>(verbsOfSaying);
const adverbs = new Set<string>(adverbsBeforeVerbs);

/** Sentences before the pronoun's that are searched; those that have the pronoun outside of quotations are not counted. */
const MAX_SENTENCES_SEARCHED = 2;
/** Sentences before the pronoun's, at most, however they are counted. */
const MAX_SENTENCES_BACK = 12;

/**
 * The id of the only person who can be meant by a pronoun: of those named, outside of quotations, in its sentence before it
 * and in the sentence before that; where nobody is, in the next one back. Of several, the only one who speaks there; null
 * where that leaves none or several. Where people of the other sex are named before, the person must be known to be of the
 * pronoun's sex.
 */
export function antecedentOf(speech: SpeechText, pronoun: number): string | null {
  const { sentence, sentenceStart, tokens, sex } = speech;
  const here = sentence[pronoun]!;
  const { normal } = tokens[pronoun]!;
  const meant = normal === 'she' ? 'woman' : 'man';
  const found = new Set<string>();
  const speaking = new Set<string>();
  let mustBeKnown = false;
  const search = (from: number, to: number) => {
    const mustBeKnownHere = mustBeKnown;
    for (const name of peopleIn(speech, from, to)) {
      const { id } = name.entity;
      const known = sex.get(id) ?? null;
      if (known === meant || (known === null && !mustBeKnownHere)) {
        found.add(id);
        if (speaks(speech, name)) speaking.add(id);
      } else if (known !== null) mustBeKnown = true;
    }
  };
  search(sentenceStart[here]!, pronoun);
  for (
    let back = 1, searched = 0;
    back <= Math.min(MAX_SENTENCES_BACK, here) && searched < MAX_SENTENCES_SEARCHED;
    back++
  ) {
    const [from, to] = [sentenceStart[here - back]!, sentenceStart[here - back + 1]!];
    // "He said Merkel was ill. He said …": he is somebody else.
    if (isAllQuoted(speech, from, to) || tokens[from]!.normal === normal) continue;
    search(from, to);
    if (found.size > 0) break;
    // "Merkel spoke first. Then she left. At home she slept. … she said": who is still spoken of stays near.
    if (!hasPronoun(speech, normal, from, to)) searched++;
  }
  const [only = null, ...others] = found.size > 1 ? speaking : found;
  return others.length > 0 ? null : only;
}

/** "Wang said", "Wang also said" */
function speaks({ tokens }: SpeechText, { to }: SpeechName): boolean {
  const next = tokens[to]?.normal ?? '';
  return verbs.has(next) || (adverbs.has(next) && verbs.has(tokens[to + 1]?.normal ?? ''));
}

/** Tokens of a sentence that are searched for the pronoun. */
const MAX_TOKENS = 60;

function hasPronoun({ tokens, quotedUntil }: SpeechText, pronoun: string, from: number, to: number): boolean {
  const end = Math.min(to, from + MAX_TOKENS);
  for (let at = from; at < end; at++) if (tokens[at]!.normal === pronoun && quotedUntil[at] === 0) return true;
  return false;
}

function isAllQuoted({ quotedUntil }: SpeechText, from: number, to: number): boolean {
  return quotedUntil[from]! >= to;
}

/** Names of a sentence that are read: no sentence for people to read has more. */
const MAX_NAMES = 60;

/** People's names outside of quotations, in order. */
function peopleIn({ names, quotedUntil }: SpeechText, from: number, to: number): SpeechName[] {
  const first = partitionPoint(names, (name) => name.from < from);
  const people: SpeechName[] = [];
  const end = Math.min(names.length, first + MAX_NAMES);
  for (let i = first; i < end && names[i]!.to <= to; i++) {
    const name = names[i]!;
    if (name.entity.type === 'person' && quotedUntil[name.from] === 0) people.push(name);
  }
  return people;
}
