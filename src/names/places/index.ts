import { type Gazetteer, KNOWN } from '../../resource/gazetteer.js';
import type { Name } from '../agree.js';
import type { SentenceWords } from '../article-words.js';
import { lowerText, type PlaceArticle, readPlaceArticle } from './article.js';
import { type Candidate, knownBits } from './candidate.js';
import { findMissedPlaces } from './missed.js';
import { splitPlaces } from './split.js';
import { placeRules } from './types.js';

/**
 * Corrects the names of places: those that were found as something else, those that were found in one with another word, and
 * those that were missed.
 * @param names in order
 */
export function correctPlaces(names: readonly Name[], words: readonly SentenceWords[], gazetteer: Gazetteer): Name[] {
  const article = readPlaceArticle(names, words, gazetteer);
  const typed = typePlaces(splitPlaces(names, article), article);
  const corrected = typed === names ? article : readPlaceArticle(typed, words, gazetteer);
  const found = findMissedPlaces(typed, corrected);
  if (found.length === typed.length) return found;
  // What was missed in one sentence shows what begins another.
  return findMissedPlaces(found, readPlaceArticle(found, words, gazetteer));
}

/** Of a name whose type the words around it changed. */
const CONFIDENCE = 0.9;
const ELSEWHERE = 'place elsewhere in the article';

/** Names that a first round made places of make more of them in lists: "Dodge City, Hutchinson, Larner and Wichita". */
const ROUNDS = 2;

/** What the words around a name show to be a place is one wherever it stands, unless the article has a person of that name. */
function typePlaces(names: readonly Name[], article: PlaceArticle): readonly Name[] {
  const shown = new Set(article.towns);
  const typed = [...names];
  const retype = (ruleOf: (candidate: Candidate) => string | null): boolean => {
    let isChanged = false;
    for (const [index, name] of typed.entries()) {
      if (name.type === 'location' || name.type === 'group') continue;
      const candidate = { name, names: typed, index, sentence: article.sentences[name.sentence]!, article };
      const by = ruleOf(candidate);
      if (by === null) continue;
      typed[index] = { ...name, type: 'location', confidence: CONFIDENCE, by: `${name.by ?? 'tagger'}; ${by}` };
      isChanged = true;
    }
    return isChanged;
  };
  const byRule = (candidate: Candidate) => {
    const rule = placeRules.find((each) => each.applies(candidate) && (each.isSure || !isOfPerson(candidate)));
    if (rule) shown.add(textOf(candidate));
    return rule?.name ?? null;
  };
  const byArticle = (candidate: Candidate) => (isElsewhere(candidate, shown) ? ELSEWHERE : null);
  for (let round = 0; round < ROUNDS; round++) {
    const isShown = retype(byRule);
    const isFollowed = shown.size > 0 && retype(byArticle);
    if (!isShown && !isFollowed) return round === 0 ? names : typed;
  }
  return typed;
}

function isElsewhere(candidate: Candidate, shown: ReadonlySet<string>): boolean {
  if (!shown.has(textOf(candidate)) || isOfPerson(candidate)) return false;
  return candidate.name.type !== 'organization' || isTown(candidate);
}

/** "Clarke", where the article has "Clarke County"; a listed organization stays one. */
function isTown(candidate: Candidate): boolean {
  return candidate.article.towns.has(textOf(candidate)) && (knownBits(candidate) & KNOWN.organization) === 0;
}

/** Whether the article has a person of the name. */
function isOfPerson({ name, sentence, article }: Candidate): boolean {
  return name.first === name.last && article.people.has(sentence.tokens[name.first]!.normal);
}

function textOf({ name, sentence }: Candidate): string {
  return lowerText(name, sentence.tokens);
}
