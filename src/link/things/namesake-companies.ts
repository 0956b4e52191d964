import { verbsOfSaying } from '../../lexicon/common/verbs-of-saying.js';
import { companyWords } from '../../lexicon/names/type-cues.js';
import type { Document, NameMention } from '../../types.js';
import type { NameForm } from '../forms/name-forms.js';

const words = new Set<string>(companyWords);
const verbs = new Set<string>(verbsOfSaying);

/** A word after the name; "shares his views" and "shares a border with" are what somebody does. */
const AFTER = /^ (\p{Ll}+)(?! (?:his|her|its|their|the|a|an|some|many|with|in|this|that)\b)/u;
/** Characters of " shareholders", and of a word after it. */
const MAX_AFTER = 20;
/** Characters between a name and one after "said that". */
const MAX_SAYING = 20;

/**
 * The mentions, by their indexes, of companies that bear the surname of somebody in the article and were found as people: "Dell"
 * of "Dell shares rose" and, where there is such a one, of "Dell said Michael Dell would stay".
 * @param surnames of the people in the article
 * @param isPerson whether a title, an age or the like is beside the mention: "Mr. Dell"
 */
export function namesakeCompanies(
  doc: Document,
  mentions: readonly NameMention[],
  forms: readonly NameForm[],
  surnames: ReadonlyMap<string, number>,
  isPerson: (doc: Document, mention: NameMention) => boolean,
): ReadonlySet<number> {
  const { text } = doc.article;
  const isNamesake = (i: number) => mentions[i]!.type === 'person' && surnames.has(forms[i]!.key);
  const indexes = mentions.flatMap((mention, i) =>
    isNamesake(i) && words.has(wordAfter(text, mention)) && !isPerson(doc, mention) ? i : [],
  );
  if (indexes.length === 0) return NONE;
  const keys = new Set(indexes.map((i) => forms[i]!.key));
  const speakers = mentions.flatMap((mention, i) => {
    const next = mentions[i + 1];
    if (!keys.has(forms[i]!.key) || !isNamesake(i) || forms[i + 1]?.parts?.last !== forms[i]!.key) return [];
    return next!.start - mention.end < MAX_SAYING && verbs.has(wordAfter(text, mention)) ? i : [];
  });
  return new Set([...indexes, ...speakers]);
}

const NONE: ReadonlySet<number> = new Set();

function wordAfter(text: string, { end }: NameMention): string {
  return AFTER.exec(text.slice(end, end + MAX_AFTER))?.[1] ?? '';
}
