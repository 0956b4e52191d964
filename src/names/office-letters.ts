import { abbreviatedOffices } from '../lexicon/common/abbreviated-offices.js';
import { isCapitals, startsWithCapital } from '../text/letter-case.js';
import type { Document, Token } from '../types.js';
import type { Name } from './agree.js';

const OFFICES = new Set<string>([...abbreviatedOffices, 'md', 'dig']);
const MAX_LETTERS = 4;

/**
 * Leaves out the letters of an office that were found as a name or as part of one: "DPP" of "DPP Ellen Thorpe" and, where
 * the article has her full name, of "DPP Thorpe"; "MD" of "was MD of Baltic Bank" is not Maryland.
 */
export function withoutOfficeLetters(names: readonly Name[], doc: Document): readonly Name[] {
  const tokensOf = ({ sentence }: Name) => doc.sentences[sentence]!.tokens;
  if (!names.some((name) => isOffice(tokensOf(name)[name.first]!))) return names;
  const people = names.filter(({ type }) => type === 'person');
  const surnames = new Set(people.map((name) => tokensOf(name)[name.last]!.normal));
  return names.flatMap((name, i) => {
    const tokens = tokensOf(name);
    if (!isOffice(tokens[name.first]!)) return [name];
    if (name.first < name.last) return [withoutLetters(name, tokens, surnames)];
    const next = names[i + 1];
    const isBeforePerson = next?.type === 'person' && next.sentence === name.sentence && next.first === name.last + 1;
    return isBeforePerson || isDirector(tokens, name.first) ? [] : [name];
  });
}

function isOffice({ text, normal }: Token): boolean {
  return text.length <= MAX_LETTERS && OFFICES.has(normal) && isCapitals(text);
}

/** "MD of"; but "Laurel, MD of old" */
function isDirector(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.normal === 'md' && tokens[at + 1]?.text === 'of' && tokens[at - 1]?.text !== ',';
}

/** "DPP Thorpe" → "Thorpe"; but "MD Anderson" is a hospital. */
function withoutLetters(name: Name, tokens: readonly Token[], surnames: ReadonlySet<string>): Name {
  const { type, first, last } = name;
  const isPerson = type === 'person' || surnames.has(tokens[last]!.normal);
  if (!isPerson || last > first + 3 || !startsWithCapital(tokens[first + 1]!.text)) return name;
  return { ...name, first: first + 1, type: 'person' };
}
