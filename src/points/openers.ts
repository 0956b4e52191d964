import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import type { Token } from '../types.js';
import { isWord, startsPlain } from './text.js';

/** What stands between a number of things and their series. */
export type Opener = 'colon' | 'dash' | 'namely' | 'including' | 'bracket';

/** Where a series opens. */
export interface Opening {
  readonly opener: Opener;
  /** Index of its first token. */
  readonly first: number;
}

/** "namely", "i.e." */
const NAMELY = /^(?:namely|i\.e\.|viz\.)$/;
/** "three areas, which are", "three areas, including" */
const WHICH = /^(?:which|that)$/;
const ARE = /^(?:are|were)$/;

/** The opening at token `at`; null where there is none. */
export function openingAt(tokens: readonly Token[], at: number): Opening | null {
  const opener = openerAt(tokens, at);
  if (!opener || !tokens[at + 1]) return null;
  // "namely, a dam and a road", 'two things: "a dam and a road."'
  const isAfterMark = opener === 'namely' ? /^[,:]$/ : /^["“]$/;
  const isMarked = opener !== 'dash' && isAfterMark.test(tokens[at + 1]!.text) && !opensQuotedNames(tokens, at + 1);
  const isSpelled = WHICH.test(tokens[at]!.normal);
  return { opener, first: isMarked || isSpelled ? at + 2 : at + 1 };
}

function openerAt(tokens: readonly Token[], at: number): Opener | null {
  const { text, normal, glued } = tokens[at]!;
  const next = tokens[at + 1];
  if (text === ':') return next?.glued && isWord(next) ? null : 'colon';
  // "two options; either pay or leave"
  if (text === ';' && next?.normal === 'either') return 'colon';
  if (NAMELY.test(normal)) return 'namely';
  // "the four areas of his work, including …, …, … and …"
  if (normal === 'including' && tokens[at - 1]?.text === ',') return 'including';
  if (WHICH.test(normal) && ARE.test(next?.normal ?? '') && tokens[at - 1]?.text === ',') return 'namely';
  if (text === '(') return 'bracket';
  if (/^["“]$/.test(text) && goesOn(tokens, at)) return 'colon';
  if (startsPlain(text)) return null;
  return /^(?:--|—)$/.test(text) || (/^[-–]$/.test(text) && !glued) ? 'dash' : null;
}

/** Tokens of a title in quotation marks, at most. */
const MAX_TITLE = 20;

/** '"Rain", "Snow" and "Wind."': each has marks of its own. */
function opensQuotedNames(tokens: readonly Token[], at: number): boolean {
  if (!/^["“]$/.test(tokens[at]!.text)) return false;
  const close = tokens.slice(at + 1, at + 2 + MAX_TITLE).findIndex(({ text }) => /^["”]$/.test(text));
  if (close < 0) return false;
  const next = tokens.slice(at + close + 2, at + close + 5);
  const mark = next.findIndex(({ text }) => /^["“]$/.test(text));
  // “cut taxes,” “build roads”
  const isClosed = tokens[at + close]!.text === ',';
  return (
    (mark > 0 || (mark === 0 && isClosed)) && next.slice(0, mark).every(({ text }) => /^(?:,|;|and|or)$/.test(text))
  );
}

const saying = new Set<string>(verbsOfSaying);
/** Tokens of who says it, at most. */
const MAX_ATTRIBUTION = 8;

/** '"There are three things we need," she said, "more money, …"': the quotation goes on after who says it. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== ',') return false;
  const said = tokens.slice(Math.max(0, at - MAX_ATTRIBUTION), at - 1);
  const close = said.findLastIndex(({ text }) => /^["”]$/.test(text));
  return close >= 0 && said.slice(close).some(({ normal }) => saying.has(normal));
}
