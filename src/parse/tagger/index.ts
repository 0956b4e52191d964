import nlp from 'compromise/two';
import { partitionPoint } from '../../text/binary-search.js';
import { covered } from '../../text/span.js';
import type { Span } from '../../types.js';

/** compromise's tagger of parts of speech: 300 KB, which are loaded only where they are asked for. */

interface Term {
  readonly tags: ReadonlySet<string>;
  readonly offset: { readonly start: number; readonly length: number };
}

/** compromise takes more than linear time, so it is given a sentence that is a table in pieces of so many code units. */
const MAX_PIECE = 4000;

/**
 * The tags that each word of a sentence has: "Verb", "PastTense".
 * @param words in order, by offsets into the text of the sentence
 */
export function tagsOf(sentence: string, words: readonly Span[]): readonly ReadonlySet<string>[] {
  const tags: ReadonlySet<string>[] = [];
  while (tags.length < words.length) {
    const { start } = words[tags.length]!;
    const count = Math.max(1, partitionPoint(words, ({ end }) => end <= start + MAX_PIECE) - tags.length);
    const piece = words.slice(tags.length, tags.length + count);
    const own = piece.map((word) => ({ start: word.start - start, end: word.end - start }));
    tags.push(...tagsOfPiece(sentence.slice(start, piece.at(-1)!.end), own));
  }
  return tags;
}

const OWNER = /^['’]s$/i;

function tagsOfPiece(sentence: string, words: readonly Span[]): readonly ReadonlySet<string>[] {
  const tags = words.map(() => new Set<string>());
  const terms = (nlp(sentence).compute('offset') as unknown as { docs: readonly (readonly Term[])[] }).docs.flat();
  let at = 0;
  for (const { tags: own, offset } of terms) {
    const { start, length } = offset;
    // The second word of "didn't" has no letters of its own.
    const isHidden = length === 0;
    while (at < words.length && (isHidden ? words[at]!.end < start : words[at]!.end <= start)) at++;
    for (let i = at; i < words.length && words[i]!.start < start + Math.max(length, 1); i++) {
      if (isHidden && words[i]!.end !== start) break;
      const isOwner = OWNER.test(covered(sentence, words[i]!));
      // compromise takes many a possessive for "is"; after a pronoun it is one.
      const isVerb = isHidden && ['Pronoun', 'QuestionWord', 'Determiner'].some((tag) => tags[i - 1]?.has(tag));
      for (const tag of isOwner && !isVerb ? ['Possessive'] : own) tags[i]!.add(tag);
    }
  }
  return tags;
}

interface Transform {
  readonly all: (word: string, model: unknown) => readonly string[];
}

/** The forms of a verb, a noun or an adjective, itself among them: "say", "says", "said", "saying". */
export function formsOf(word: string): readonly string[] {
  const { methods, model } = nlp.world() as unknown as {
    readonly methods: {
      readonly two: { readonly transform: Readonly<Record<'verb' | 'noun' | 'adjective', Transform>> };
    };
    readonly model: unknown;
  };
  const { verb, noun, adjective } = methods.two.transform;
  const forms = [verb, noun, adjective].flatMap(({ all }) => all(word, model));
  return [...new Set([word, ...forms.filter((form) => /^\S+$/.test(form))])];
}
