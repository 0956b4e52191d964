import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import { wordsBetween } from '../direct/attributions.js';
import type { SourcePhrase } from '../sources/source.js';
import { bitOf } from '../word-bits.js';
import { accordingTo } from './according.js';
import { clauseAround, rightOf } from './around.js';
import { type Aside, asideAt } from './asides.js';
import { cueWords } from './cues.js';
import type { Clause, Progress, Report, Reported } from './report.js';

/** All of a sentence but its end, and who says it. */
export interface Closing {
  readonly speaker: SourcePhrase;
  readonly clause: Clause;
  readonly verb: string;
}

/** The words that an aside has. */
const closingWords = new Set<string>(['according', ...cueWords, ...verbsOfSaying]);
const PARTING = bitOf([',', '—', '–', '-', '--']);
/** Tokens between the last verb of a sentence and its end, at most: ", says the former head of the Institute for Peace, Wang Yi." */
const MAX_FROM_END = 30;

/**
 * "Beijing believes that it is over, says Wang.", "Lee said that it was over, according to the ministry.": all of it is what Wang says.
 * @param cues the tokens that may show a report
 */
export function readClosing(sentence: Reported, cues: readonly number[]): Closing | null {
  const { speech, start, end } = sentence;
  const { tokens } = speech;
  const least = Math.max(start, end - MAX_FROM_END);
  let parting = -1;
  for (let i = cues.length - 1; i >= 0; i--) {
    const at = cues[i]!;
    if (at <= least) break;
    if (!closingWords.has(tokens[at]!.normal)) continue;
    if (parting < 0) parting = firstParting(sentence);
    // What else closes a sentence stands after a comma or a dash.
    const aside = accordingTo(sentence, at) ?? (at > parting ? asideAt(sentence, at) : null);
    if (!aside || !closes(sentence, aside)) continue;
    const clause = clauseAround(sentence, start, aside);
    if (!clause || clause.to > aside.from) continue;
    const verb = tokens[at]!.normal === 'according' ? wordsBetween(speech, at, at + 2) : tokens[at]!.text;
    return { speaker: aside.speaker, clause, verb };
  }
  return null;
}

/** The first comma or dash of a sentence; its end where it has none. */
function firstParting({ speech: { kinds }, start, end }: Reported): number {
  let at = start;
  while (at < end && (kinds[at]! & PARTING) === 0) at++;
  return at;
}

/** Whether nothing follows an aside in its sentence. */
function closes(sentence: Reported, aside: Aside): boolean {
  const { speech, end } = sentence;
  if (aside.to < end && speech.tokens[aside.to]!.text === ',') return rightOf(sentence, aside) === null;
  for (let at = aside.to; at < end; at++) if (!/^[.!?…)]+$/.test(speech.tokens[at]!.text)) return false;
  return true;
}

/** "…, Wang said", "Prices, said Wang, are too high": the report of an aside. */
export function reportBeside(sentence: Reported, at: number, aside: Aside, { free }: Progress): Report {
  const { speaker } = aside;
  const clause = clauseAround(sentence, free, aside);
  const next = Math.max(at + 1, clause?.to ?? 0);
  const verb = sentence.speech.tokens[at]!.text;
  return { speaker, clause, verb, adding: speaker, next, free: clause ? Math.max(free, next) : free };
}
