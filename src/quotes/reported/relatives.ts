import { auxiliaries } from '../../lexicon/quotes/auxiliaries.js';
import { sourceBefore } from '../sources/before.js';
import { clauseFrom } from './clauses.js';
import { cueAt } from './cues.js';
import { goesOnAt, within } from './nouns.js';
import type { Progress, Report, Reported } from './report.js';

const predicates = new Set<string>(auxiliaries);
/** Before the subject of a verb that reports: "which", or the noun itself. */
const NO_RELATIVE = /^(?:[,;:.!?()—–"“”-]+|and|but|or|as|when|if|because|while|although|though)$/;
/** Tokens of what is said before a comma may end it, at least. */
const MIN_CLAUSE = 3;

/** "the plan, which officials said would cost too much": what is said of the plan. */
export function readRelative(sentence: Reported, at: number, { free, last }: Progress): Report | null {
  const { speech, start, end } = sentence;
  const { tokens } = speech;
  const from = at + 1;
  if (from >= end || !predicates.has(tokens[from]!.normal)) return null;
  const cue = cueAt(speech, at);
  if (cue?.voice !== 'finite' || cue.isNegated || cue.isNoun || !cue.frames.has('clause')) return null;
  if ((cue.sort === 'belief') !== (sentence.isOfBeliefs ?? false)) return null;
  const speaker = sourceBefore(speech, at);
  if (!speaker || speaker.from <= start || NO_RELATIVE.test(tokens[speaker.from - 1]!.normal)) return null;
  const clause = clauseFrom(within(sentence, from), from, 'which officials said would …');
  let { to } = clause;
  for (let i = from + MIN_CLAUSE; i < to; i++) if (goesOnAt(sentence, i)) to = i;
  return {
    speaker,
    clause: { ...clause, to },
    verb: tokens[at]!.text,
    adding: last,
    next: to,
    free: Math.max(free, to),
  };
}
