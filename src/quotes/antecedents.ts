import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import { adverbsBeforeVerbs } from '../lexicon/quotes/adverbs-before-verbs.js';
import type { NamePlace, SpeechText } from './speech-text.js';

const verbs = new Set<string>(verbsOfSaying);
const adverbs = new Set<string>(adverbsBeforeVerbs);

/** So many sentences back, those in quotation marks not counted, an antecedent may stand. */
const FARTHEST_ANTECEDENT = 2;
const MOST_SENTENCES = 12;

/**
 * The only person who can be meant that is named, outside of quotations, in this sentence up to the pronoun and the one
 * before it; where nobody is, the only one of the sentence before that. Of several it is the one who speaks there, null
 * where nobody does. Behind people of the other sex it must be one whose sex is known.
 */
export function antecedentOf(speech: SpeechText, pronoun: number): string | null {
  const { sentence, sentenceStart, tokens, sex } = speech;
  const here = sentence[pronoun]!;
  const { normal } = tokens[pronoun]!;
  const meant = normal === 'she' ? 'woman' : 'man';
  const found = new Set<string>();
  const speaking = new Set<string>();
  let mustBeKnown = false;
  const look = (from: number, to: number) => {
    const known = mustBeKnown;
    for (const name of namedIn(speech, from, to)) {
      const { id } = name.entity;
      const own = sex.get(id) ?? null;
      if (own === meant || (own === null && !known)) {
        found.add(id);
        if (speaks(speech, name)) speaking.add(id);
      } else if (own !== null) mustBeKnown = true;
    }
  };
  look(sentenceStart[here]!, pronoun);
  for (let back = 1, read = 0; back <= MOST_SENTENCES && back <= here && read < FARTHEST_ANTECEDENT; back++) {
    const [from, to] = [sentenceStart[here - back]!, sentenceStart[here - back + 1]!];
    // "He said Merkel was ill. He said …": he is somebody else.
    if (isAllQuoted(speech, from, to) || tokens[from]!.normal === normal) continue;
    look(from, to);
    if (found.size > 0) break;
    // "Merkel spoke first. She … She … she said": who is spoken of all the while stays near.
    if (!hasPronoun(speech, normal, from, to)) read++;
  }
  const [only = null, ...others] = found.size > 1 ? speaking : found;
  return others.length > 0 ? null : only;
}

/** "Wang said", "Wang also said" */
function speaks({ tokens }: SpeechText, { to }: NamePlace): boolean {
  const next = tokens[to]?.normal ?? '';
  return verbs.has(next) || (adverbs.has(next) && verbs.has(tokens[to + 1]?.normal ?? ''));
}

function hasPronoun({ tokens, quotedUntil }: SpeechText, pronoun: string, from: number, to: number): boolean {
  const end = Math.min(to, from + LONGEST_READ);
  for (let at = from; at < end; at++) if (tokens[at]!.normal === pronoun && quotedUntil[at] === 0) return true;
  return false;
}

/** So many tokens of a sentence are read for a pronoun. */
const LONGEST_READ = 60;

function isAllQuoted({ quotedUntil }: SpeechText, from: number, to: number): boolean {
  return quotedUntil[from]! >= to;
}

/** No sentence for people to read has more names. */
const MOST_NAMES = 60;

/** People's names outside of quotations, in order. */
function namedIn({ names, quotedUntil }: SpeechText, from: number, to: number): NamePlace[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  const people: NamePlace[] = [];
  const end = Math.min(names.length, low + MOST_NAMES);
  for (let i = low; i < end && names[i]!.to <= to; i++) {
    const name = names[i]!;
    if (name.entity.type === 'person' && quotedUntil[name.from] === 0) people.push(name);
  }
  return people;
}
