import {
  authoredDocuments,
  makingParticiples,
  personalDocuments,
  platforms,
} from '../../lexicon/quotes/authored-documents.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { isPossessive } from '../../text/possessive.js';
import type { TokenRange } from '../../text/token-ranges.js';
import type { SpeechName, SpeechText } from '../speech-text.js';

const documents = new Set<string>(authoredDocuments);
const personal = new Set<string>(personalDocuments);
const making = new Set<string>(makingParticiples);
const media = new Set<string>(platforms);

/** Tokens between a document and its author, at most. */
const MAX_BETWEEN = 12;

/**
 * The phrase of whoever speaks in a document: of "Wang's letter", "a statement from Acme", "a poll conducted by Acme", "an Acme
 * report". Null where the phrase is of none, or nobody is said to have made it.
 * @param head last word of the phrase before any complement
 */
export function authorOf(speech: SpeechText, { from, to }: TokenRange, head: number): TokenRange | null {
  const { tokens } = speech;
  const noun = tokens[head]!.normal;
  if (!documents.has(noun) && !documents.has(noun.replace(/s$/, ''))) return null;
  return ownerBefore(speech, from, head) ?? makerAfter(speech, head, to) ?? nameBefore(speech, from, head);
}

/** "Wang's letter", "the ministry's annual report", "his letter" */
function ownerBefore({ tokens }: SpeechText, from: number, head: number): TokenRange | null {
  if (/^(?:his|her)$/.test(tokens[from]!.normal)) return { from, to: from + 1 };
  for (let at = head - 1; at > from && head - at <= MAX_BETWEEN; at--)
    if (isPossessive(tokens[at]!.text)) return { from, to: at };
  return null;
}

/** "from Acme", "by Acme", "conducted by Acme"; not "obtained by Acme" */
function makerAfter(speech: SpeechText, head: number, to: number): TokenRange | null {
  const { tokens } = speech;
  for (let at = head + 1; at < to - 1 && at - head <= MAX_BETWEEN; at++) {
    const { normal } = tokens[at]!;
    if (normal !== 'by' && (normal !== 'from' || at > head + 1)) continue;
    const before = tokens[at - 1]!.normal;
    const isMade = normal === 'from' || at === head + 1 || making.has(before) || !/ed$|en$/.test(before);
    return isMade ? { from: at + 1, to: makerEnd(speech, at + 1, to) } : null;
  }
  return null;
}

/** "the Legion" of "from the Legion obtained by Acme" */
function makerEnd({ tokens, nameStartingAt }: SpeechText, from: number, to: number): number {
  const name = nameStartingAt(tokens[from]!.normal === 'the' ? from + 1 : from);
  return name && /^\p{Ll}+ed$/u.test(tokens[name.to]?.text ?? '') ? name.to : to;
}

/** "an Acme report", "one Wang ad"; not "an anti-Wang ad", "a Facebook post", "the Wang report" */
function nameBefore(speech: SpeechText, from: number, head: number): TokenRange | null {
  for (let at = from; at < head; at++) {
    const name = speech.nameStartingAt(at);
    if (name) return name.to <= head && isAuthor(speech, name, head) ? { from: name.from, to: name.to } : null;
  }
  return null;
}

function isAuthor({ tokens }: SpeechText, { entity, from, to }: SpeechName, head: number): boolean {
  const isPrefixed = /^[-–/]$/.test(tokens[from - 1]?.text ?? '') && tokens[from]!.glued;
  // "an Acme-led survey"
  const isPart = /^[-–]$/.test(tokens[to]!.text) && !startsWithCapital(tokens[to + 1]?.text ?? '');
  if (isPrefixed || isPart) return false;
  if (entity.type === 'person') return to === head && personal.has(tokens[head]!.normal.replace(/s$/, ''));
  return entity.type === 'organization' && !media.has(entity.name.toLowerCase());
}
