import { documentNouns } from '../../lexicon/quotes/source-nouns.js';
import { isRoleHead } from '../../text/role-words.js';
import { isPlural } from '../sources/kinds.js';
import type { SourcePhrase } from '../sources/source.js';
import { isPointing, isSingle } from '../sources/word-kinds.js';
import { isSpeakingNoun } from '../sources/words.js';
import type { SpeechText } from '../speech-text.js';

const documents = new Set<string>(documentNouns);

/** Ends of nouns for people that no list has: "the blogger", "a pianist". */
const PERSON = /(?:er|or|ist|ian|ican|ant|ee|eer|ess|man|crat|star)$/;

/** Ends of plural nouns for nobody: "developments". */
const ABSTRACT = /(?:tion|sion|ment|itie|nesse|ance|ence|ism)s$/;

/** "poll", "emails" */
export function isDocumentNoun(word: string): boolean {
  return documents.has(word) || documents.has(word.replace(/s$/, ''));
}

/** Whether a document may show something: "the poll"; not "his television" of "his television show". */
export function isDocument({ tokens }: SpeechText, { kind, words }: SourcePhrase): boolean {
  return kind === 'document' && isDocumentNoun(tokens[words.head]!.normal);
}

/** Whether a source surely says something: "Wang", "officials", "he"; not the "truce" of "a welcome to the truce announced there". */
export function surelySpeaks({ tokens }: SpeechText, { kind, words }: SourcePhrase): boolean {
  const { normal } = tokens[words.head]!;
  if (words.name !== null || kind === 'named') return true;
  if (kind === 'pronoun') return !isPointing(normal);
  if (kind === 'group' && !isPlural(normal)) return true;
  return (
    isSpeakingNoun(normal) || isRoleHead(normal) || isDocumentNoun(normal) || PERSON.test(normal.replace(/s$/, ''))
  );
}

/** Whether a source can say something: "Wang", "the mayor", "the report"; not "the victory", "this". */
export function canSpeak({ tokens }: SpeechText, { kind, words }: SourcePhrase): boolean {
  const { normal } = tokens[words.head]!;
  if (kind === 'pronoun') return !isPointing(normal) && normal !== 'this';
  if (kind === 'group')
    return !isPlural(normal) || !ABSTRACT.test(normal) || isSpeakingNoun(normal) || isDocumentNoun(normal);
  if (kind !== 'role' && kind !== 'unnamed') return true;
  return (
    isSpeakingNoun(normal) || isRoleHead(normal) || isSingle(normal) || isDocumentNoun(normal) || PERSON.test(normal)
  );
}
