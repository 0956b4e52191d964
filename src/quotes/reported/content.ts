import { isPredicate } from '../sources/word-kinds.js';
import type { Cue } from './cues.js';
import type { Reported } from './report.js';

/** What is known of the report whose end is looked for. */
export interface Ending {
  /** Null where what is reported follows no verb: "according to Wang, …". */
  readonly cue: Cue | null;
  /** Whether the report stands in a clause that depends on one to come: "While Wang said it was late, he left". */
  readonly isDependent: boolean;
  /** Whether it is a phrase, and no clause: "called for talks". */
  readonly isPhrase: boolean;
  /** Whether it is an infinitive: "vowed to leave". */
  readonly isInfinitive: boolean;
  /** The word between an object and what is said of it: the "of" of "accused Acme of fraud"; null where there is none. */
  readonly link: string | null;
}

/** What is reported, as far as it is known. */
export interface Content extends Ending {
  readonly sentence: Reported;
  readonly from: number;
}

/** Whether a clause has its verb before a token. */
export function hasPredicate({ sentence: { speech }, from }: Content, to: number): boolean {
  for (let at = from; at < to; at++) if (isPredicate(speech, at)) return true;
  return false;
}
