import { isRoleHead } from '../../text/role-words.js';
import { oncePerToken } from '../once.js';
import type { QuoteRule } from '../rules.js';
import type { SpeechText } from '../speech-text.js';
import { sourceWords } from './kinds.js';
import { phraseAfter } from './phrase-forward.js';
import { type SourcePhrase, sourcePhrase } from './source.js';
import { isPointing, isPredicate, isTime, personalPronounAt } from './word-kinds.js';

/** The speaker whose words begin at `from`: "Chinese Foreign Ministry spokesman Zhao Lijian", "the WHO", "officials". */
export const sourceAfter = oncePerToken(readAfter);

function readAfter(speech: SpeechText, from: number): SourcePhrase | null {
  const { tokens, sentence, sentenceStart } = speech;
  const first = tokens[from];
  const isTitle = opensTitle(speech, from);
  if (!first || (isTime(first.normal) && !speech.nameStartingAt(from) && !isTitle)) return null;
  if (isPointing(first.normal)) return null;
  const end = sentenceStart[sentence[from]! + 1]!;
  const phrase = phraseAfter(speech, isTitle ? from + 1 : from, end);
  if (!phrase) return null;
  // "said the plan would fail": a clause, and no speaker.
  if (phrase.reach < end && isPredicate(speech, phrase.reach)) return null;
  const range = { from, to: phrase.reach };
  return sourcePhrase(speech, sourceWords(speech, phrase), range, ruleOf(speech, phrase.head, from));
}

/** Tokens of a title after "then", at most. */
const MAX_TITLE = 5;

/** "then finance minister Wang" */
function opensTitle({ tokens, nameStartingAt }: SpeechText, from: number): boolean {
  if (tokens[from]?.normal !== 'then') return false;
  for (let at = from + 2; at <= from + MAX_TITLE && at < tokens.length; at++)
    if (nameStartingAt(at)?.entity.type === 'person') return isRoleHead(tokens[at - 1]!.normal);
  return false;
}

function ruleOf(speech: SpeechText, head: number, from: number): QuoteRule {
  if (personalPronounAt(speech, head)) return 'said he';
  const name = speech.nameEndingAt(head);
  if (!name) return 'said the minister';
  if (name.entity.type !== 'person') return 'said the WHO';
  const isAfterComma = speech.tokens[name.from - 1]?.text === ',' && isRoleHead(speech.tokens[from + 1]?.normal);
  return isAfterComma || speech.tokens[name.from - 1]?.text === ',' ? 'said the minister, Wang' : 'said Wang';
}
