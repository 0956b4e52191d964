import type { SpeechText } from '../speech-text.js';
import { attributionAfter } from './after.js';
import { type Attribution, isBySpeech, isVerbOfSaying } from './attributions.js';
import { attributionBefore, subjectBefore } from './before.js';
import { concernedBefore, isPerson, labelBefore, nameBeforeColon, openerBefore, signatureAfter } from './loose.js';
import type { Quoted } from './quotation-marks.js';

/** Words of an ironic phrase, at most: "visited the 'blue house'". */
const MAX_IRONIC = 3;

/** Who says a quotation by its own sentence, a label before it or a signature after it; null where none of them tells. */
export function attribute(speech: SpeechText, quoted: Quoted, words: number): Attribution | null {
  const found = readAttribution(speech, quoted);
  if (!found || words > MAX_IRONIC || found.from > quoted.open) return found;
  if (/^[,:]$/.test(speech.tokens[quoted.open - 1]!.text)) return found;
  // Between a verb and a quotation as short as an ironic phrase no comma may stand.
  for (let at = found.to; at < quoted.open - 1; at++) if (speech.tokens[at]!.text === ',') return null;
  return found;
}

function readAttribution(speech: SpeechText, quoted: Quoted): Attribution | null {
  const last = speech.tokens[quoted.open - 1];
  // 'Ann Lee:"…': the colon may be no token of its own.
  const colon = quoted.open - (last?.text === ':' ? 1 : 0);
  if (last?.text.endsWith(':') && colon > 0) return attributedByColon(speech, quoted, colon);
  const { sentence, sentenceStart } = speech;
  const signed = signatureAfter(speech, quoted);
  if (signed) return signed;
  const after = attributionAfter(speech, quoted);
  if (after && (sentenceStart[sentence[quoted.open]!] === quoted.open || (after.source && isBySpeech(after))))
    return after;
  return attributionBefore(speech, quoted.open) ?? subjectBefore(speech, quoted.open) ?? after;
}

/** 'Wang said: "…"', 'Wang: "…"'; in 'Wang had a wish: "…," he said' the second says more. */
function attributedByColon(speech: SpeechText, quoted: Quoted, colon: number): Attribution | null {
  const before = attributionBefore(speech, colon);
  if (before) return before;
  const after = attributionAfter(speech, quoted);
  return (
    (after?.source ? after : null) ??
    labelBefore(speech, colon) ??
    concernedBefore(speech, colon) ??
    somebodyBefore(speech, colon) ??
    (isVerbOfSaying(speech, colon - 1) ? null : openerBefore(speech, colon))
  );
}

/** 'It surprised the pollster, Lee: "…': where no person does what stands before the colon, the person who is named last. */
function somebodyBefore(speech: SpeechText, colon: number): Attribution | null {
  const subject = subjectBefore(speech, colon);
  if (subject?.source && isPerson(speech, subject.source)) return subject;
  return nameBeforeColon(speech, colon) ?? subject;
}
