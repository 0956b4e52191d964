import { isLettersAfterName } from '../text/letters-after-names.js';
import type { Name } from './agree.js';
import { CASING } from './article-words.js';
import type { NameSentence } from './name-sentence.js';

/** "Alan Pryce MBE" → "Alan Pryce" */
export function withoutLetters(name: Name, { tokens, casing }: NameSentence): Name {
  let { last } = name;
  while (last > name.first) {
    const token = tokens[last]!;
    const hasComma = tokens[last - 1]!.text === ',';
    if (hasComma && isLettersAfterName(token.text)) last -= 2;
    else if (casing === CASING.running && last > name.first + 1 && isLettersAfterName(token.text)) last--;
    else break;
  }
  return last === name.last || last < name.first ? name : { ...name, last };
}

/** Whether a name was found in the letters after the name of a person: "Lena Ortiz, M.D.", "Rosa Lind, Ph.D., CPA". */
export function areLettersAfter(
  { type, first, last }: Name,
  previous: Name | null,
  { tokens, casing }: NameSentence,
): boolean {
  if (previous?.type !== 'person' || casing !== CASING.running) return false;
  // "(SAN)"; but "(MA)" is the state.
  const isInBrackets =
    type === 'organization' && first === last && tokens[first - 1]!.text === '(' && tokens[last + 1]?.text === ')';
  for (let i = previous.last + 1; i < first - (isInBrackets ? 1 : 0); i++)
    if (!isLettersOrMark(tokens[i]!.text)) return false;
  // "C. S.K." has them in two tokens.
  const whole = tokens.slice(first, last + 1).map(({ text }) => text);
  return whole.every(isLettersOrMark) || isLettersAfterName(whole.join(''));
}

function isLettersOrMark(text: string): boolean {
  return text === ',' || text === '.' || isLettersAfterName(text);
}
