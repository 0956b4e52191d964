import { determiners, possessiveDeterminers } from '../lexicon/common/determiners.js';
import { clausePronouns } from '../lexicon/common/pronouns.js';
import { verbsOfSaying } from '../lexicon/common/verbs-of-saying.js';
import {
  auxiliaryVerbs,
  relativeWords,
  verbsOfLearning,
  verbsOfTelling,
  wordsAfterNames,
} from '../lexicon/points/series-words.js';
import { startsWithCapital } from '../text/letter-case.js';
import type { Token } from '../types.js';
import { isJoiner } from './coordination.js';
import { isWord } from './text.js';

const saying = new Set<string>([...verbsOfSaying, ...verbsOfLearning]);
const telling = new Set<string>(verbsOfTelling);
const subjectOpeners = new Set<string>([...determiners, ...possessiveDeterminers, ...clausePronouns]);
const notSubjects = new Set<string>([...relativeWords, ...wordsAfterNames, 'where', 'when', 'why', 'how', 'to', 'as']);
const relatives = new Set<string>(relativeWords);
const auxiliaries = new Set<string>(auxiliaryVerbs.filter((verb) => !/^ha/.test(verb)));

/** Words of an attribution that ends with its verb, and of the subject of another, at most. */
const MAX_ATTRIBUTION = 8;
const MAX_SUBJECT = 14;

/**
 * The end of a stretch without who says it: "jobs, homes and schools, the minister told reporters on Monday."
 * @param isLast whether the stretch is the last point rather than a series: what stands after a comma of that is no point
 */
export function withoutAttribution(tokens: readonly Token[], from: number, to: number, isLast = false): number {
  let end = to;
  while (end > from && !isWord(tokens[end - 1])) end--;
  let isJoined = isLast;
  for (let at = from; at < end; at++) {
    const { text } = tokens[at]!;
    if (isJoiner(tokens[at]) || text === ';') isJoined = true;
    if (text === ',' && (endsAttribution(tokens, at, end) || (isJoined && isAttribution(tokens, at + 1, end))))
      return at;
  }
  return to;
}

/** ", the minister said", ", said Ann Lee": nothing else follows. @param at index of the comma */
function endsAttribution(tokens: readonly Token[], at: number, end: number): boolean {
  if (end - at <= 2 || end - at > MAX_ATTRIBUTION) return false;
  const words = tokens.slice(at + 1, end);
  if (words.some(({ text, normal }) => text === ',' || relatives.has(normal))) return false;
  if (notSubjects.has(words[0]!.normal)) return false;
  const isAtEnd = saying.has(words.at(-1)!.normal) && !auxiliaries.has(words.at(-2)!.normal);
  return isAtEnd || saying.has(words[0]!.normal) || isAccording(words, 0);
}

/** "said Ann Lee, who …", "its leader told reporters on Monday", "according to the plan" */
export function isAttribution(tokens: readonly Token[], at: number, end: number): boolean {
  if (isAccording(tokens, at)) return true;
  if (telling.has(tokens[at]?.normal ?? '')) return isSubject(tokens[at + 1]);
  if (!isSubject(tokens[at])) return false;
  const words = tokens.slice(at, Math.min(end, at + MAX_SUBJECT + 1));
  const verb = words.findIndex(({ normal }, i) => i > 0 && telling.has(normal));
  if (verb < 1) return false;
  const subject = words.slice(0, verb);
  // "the mayor, Ann Lee, said"
  const isWhole = subject.at(-1)!.text === ',' || !subject.some(({ text }) => text === ',');
  return (
    isWhole && !subject.some((word) => isJoiner(word) || relatives.has(word.normal) || auxiliaries.has(word.normal))
  );
}

function isAccording(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.normal === 'according' && tokens[at + 1]?.normal === 'to';
}

/** "Ann", "the", "prosecutors" */
function isSubject(token: Token | undefined): boolean {
  if (!token || notSubjects.has(token.normal)) return false;
  return (
    startsWithCapital(token.text) || subjectOpeners.has(token.normal) || /^(?:\p{Ll}{3,}s|police)$/u.test(token.text)
  );
}
