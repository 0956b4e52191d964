import { organizationHeads } from '../../lexicon/common/organization-heads.js';
import {
  anonymityWords,
  bodyNouns,
  documentNouns,
  quantityNouns,
  singularsInS,
  spokesNouns,
} from '../../lexicon/quotes/source-nouns.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { isPossessive } from '../../text/possessive.js';
import { isRoleHead } from '../../text/role-words.js';
import type { SourceKind } from '../../types.js';
import type { SpeechName, SpeechText } from '../speech-text.js';
import type { Phrase } from './base-phrase.js';
import type { SourceWords } from './source.js';
import { isObjectPronoun, isPointing, isSeveral, isSingle, personalPronounAt } from './word-kinds.js';

const documents = new Set<string>(documentNouns);
const bodies = new Set<string>([...organizationHeads, ...bodyNouns]);
const speakingFor = new Set<string>(spokesNouns);
const anonymity = new Set<string>(anonymityWords);
const quantities = new Set<string>(quantityNouns);
const singulars = new Set<string>(singularsInS);

/** A phrase with its name, where its head is one, and its kind. */
export function sourceWords(speech: SpeechText, phrase: Phrase): SourceWords {
  const owner = ownerOfAnswer(speech, phrase);
  if (owner && OWNERS.test(speech.tokens[owner.head]!.normal)) return { ...owner, name: null, kind: 'pronoun' };
  const { from, to, head } = owner ?? phrase;
  const name = speech.nameEndingAt(head);
  const own = name && name.from >= from && !name.isDemonym ? name : null;
  return { from, to, head, name: own, kind: kindOf(speech, { from, to, head }, name) };
}

const ANSWERS = /^(?:answer|response|reply|retort|message)$/;
const OWNERS = /^(?:his|her)$/;

/** "Wang's response", "her answer": whoever gives it. */
function ownerOfAnswer(speech: SpeechText, { from, head }: Phrase): Phrase | null {
  const { tokens } = speech;
  if (!ANSWERS.test(tokens[head]!.normal) || head === from) return null;
  if (OWNERS.test(tokens[from]!.normal)) return { from, to: from + 1, head: from };
  for (let at = head - 1; at > from; at--) if (isPossessive(tokens[at]!.text)) return { from, to: at, head: at - 1 };
  return null;
}

/** What kind of source a phrase is, by its head. */
function kindOf(speech: SpeechText, phrase: Phrase, name: SpeechName | null): SourceKind {
  const { from, to, head } = phrase;
  const { normal } = speech.tokens[head]!;
  if (name) return kindOfName(speech, phrase, name);
  if (/^(?:and|or|nor|&)$/.test(normal)) return 'group';
  if (personalPronounAt(speech, head) || isPointing(normal)) return 'pronoun';
  if (isAnonymous(speech, from, to)) return 'unnamed';
  if (isSeveral(normal) || /^[\d.,]+%?$/.test(normal) || isQuantity(speech, head)) return 'group';
  if (isSingle(normal)) return 'unnamed';
  if (isObjectPronoun(normal)) return 'pronoun';
  return kindOfNoun(speech, phrase);
}

function kindOfNoun(speech: SpeechText, { from, head }: Phrase): SourceKind {
  const { normal, text } = speech.tokens[head]!;
  const singular = singularOf(normal);
  const isRole = isRoleHead(normal);
  if (documents.has(singular) || documents.has(normal)) return 'document';
  if (!isRole && (bodies.has(singular) || bodies.has(normal))) return 'group';
  if (isPlural(normal)) return 'group';
  if (speakingFor.has(normal)) return 'role';
  // A name that no finder of names knows: "the Fed".
  if (!isRole && head > from && startsWithCapital(text)) return 'named';
  // "Flydubai said": no noun for one stands without an article.
  if (!isRole && head === from && startsWithCapital(text)) return 'named';
  if (isIndefinite(speech, from, head)) return 'unnamed';
  return !isRole && ABSTRACT.test(normal) ? 'document' : 'role';
}

/** Ends of nouns for nobody: "the decision", "the agreement". */
const ABSTRACT = /(?:tion|sion|ment|ity|ness|ance|ence|ism|ship|sis|logy|ing|posal)$/;

/** "Wang", "Republicans"; "the Republican" is one, as "the senator" is. */
function kindOfName(speech: SpeechText, { from, head }: Phrase, name: SpeechName): SourceKind {
  if (!name.isDemonym && name.entity.type !== 'group') return 'named';
  const isOne = !/(?:s|ese|ish|ch)$/.test(speech.tokens[head]!.normal) && from < name.from;
  if (!isOne) return 'group';
  if (isIndefinite(speech, from, head)) return 'unnamed';
  return /^(?:the|this|that)$/.test(speech.tokens[from]!.normal) ? 'role' : 'group';
}

/** "a number of voters", "a chorus of critics" */
function isQuantity({ tokens }: SpeechText, head: number): boolean {
  return quantities.has(tokens[head]!.normal) && tokens[head + 1]?.normal === 'of';
}

function isAnonymous({ tokens }: SpeechText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (anonymity.has(tokens[at]!.normal)) return true;
  return false;
}

/** "officials", "police"; not "congress". */
export function isPlural(word: string): boolean {
  if (word.endsWith('ics')) return isRoleHead(word.slice(0, -1)) || /^(?:sk|sc)eptics$/.test(word);
  return /[^su']s$/.test(word) && !singulars.has(word);
}

function singularOf(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return isPlural(word) ? word.replace(/s$/, '') : word;
}

/** "a woman", "one voter", "another official"; a role without determiner is somebody certain: "chief executive". */
function isIndefinite({ tokens }: SpeechText, from: number, head: number): boolean {
  const { normal } = tokens[from]!;
  if (/^(?:a|an|one|another|some|any|every|each|no)$/.test(normal)) return true;
  return from === head && !isRoleHead(normal);
}
