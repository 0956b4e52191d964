import type { PointItem, TextSpan } from '../../types.js';

/** Where a first clause may end: at the end of a sentence, at a pause that a new clause follows. */
const CLAUSE_END =
  /[.?!](?=["”’')\]]*(?:\s|$))|[;:](?=\s)|\s+(?:--+|[–—])(?=\s)|—|,(?=\s+(?:and|but|or|so|which|who|where|when|while|because|since|as|although|though|if|with|including|in particular)\b)/gi;
/** A clause that is shorter says too little: "Yes, but …". */
const FEWEST_WORDS = 4;
/** "the U.S. economy", "Mr. Wang": a stop behind one of these ends no sentence. */
const ABBREVIATION = /(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|No|vs|Gen|Sen|Rep|Gov|Inc|Co|Corp|e\.g|i\.e))$/u;

/** The first clause of a point, for one line a point: "strengthen cutting-edge innovations" of three sentences. */
export function briefPoint({ text, start }: PointItem): TextSpan {
  for (const match of text.matchAll(CLAUSE_END)) {
    const before = text.slice(0, match.index);
    if (match[0] === '.' && ABBREVIATION.test(before.slice(-8))) continue;
    if (!/[.?!]/.test(match[0]) && before.split(/\s+/).length < FEWEST_WORDS) continue;
    const clause = before.trimEnd();
    if (clause !== '') return { text: clause, start, end: start + clause.length };
  }
  const whole = text.replace(/[\s.;,]+$/, '');
  return { text: whole, start, end: start + whole.length };
}
