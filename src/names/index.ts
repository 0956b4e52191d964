import { readClusters } from '../resource/clusters.js';
import { readGazetteer } from '../resource/gazetteer.js';
import { readResource } from '../resource/open.js';
import { readRecognizer } from '../resource/recognizer.js';
import type { Document, ListedSpan, NameMention } from '../types.js';
import { agree } from './agree.js';
import { withoutQuotationMarks } from './bare-names.js';
import { type Tagged, tagNames } from './decode.js';
import { withinEdges } from './edges.js';
import type { Encoder } from './encoder.js';
import { followExplanations } from './explained.js';
import type { Extent } from './extent.js';
import { splitFixtures } from './fixtures.js';
import { withoutListLetters } from './list-letters.js';
import { readListed, withListedMentions, withListedNames } from './listed.js';
import { addBodies } from './missed-bodies.js';
import { withoutOfficeLetters } from './office-letters.js';
import { correctPeople } from './people.js';
import { correctPlaces } from './places/index.js';
import { refine } from './refine.js';
import { agreeInSeries } from './series.js';
import { withStated } from './stated.js';
import { newRecognizer, type Recognizer } from './tagger.js';
import { tagWithEncoder } from './with-encoder.js';

/** Opened for the first article. */
let recognizer: Recognizer | null = null;

function opened(): Recognizer {
  recognizer ??= open();
  return recognizer;
}

function open(): Recognizer {
  const lexicon = {
    clusters: readClusters(readResource('clusters.bin')),
    gazetteer: readGazetteer(readResource('gazetteer.bin')),
  };
  return newRecognizer(lexicon, readRecognizer(readResource('recognizer.bin')));
}

/** The share of its confidence that a name keeps where the lists alone say that it is one. */
const GUESSED = 0.8;

/** What the tagger and an encoder together find in an article, for {@link recognizeNames}. */
export function tagAccurately(
  doc: Document,
  { encoder, extent }: { readonly encoder: Encoder; readonly extent: Extent },
): Promise<Tagged> {
  return tagWithEncoder(doc, opened(), encoder, extent);
}

/**
 * Every name in the article, in order, none overlapping another.
 * @param listed where it has the forms of the user's lexicon, in order
 * @param given what was found in it; what the tagger finds alone if that is left out
 */
export function recognizeNames(doc: Document, listed: readonly ListedSpan[] = [], given?: Tagged): NameMention[] {
  const { lexicon } = opened();
  const { names: tagged, words } = given ?? tagNames(doc, opened());
  const own = readListed(listed, tagged, doc, words);
  const names = withListedNames(tagged, own);
  const mentions: NameMention[] = [];
  const agreed = withoutListLetters(agree(names, doc, words), doc);
  const refined = refine(agreed, doc, words, lexicon.gazetteer);
  const whole = addBodies(withinEdges(refined, doc, words, lexicon.gazetteer), doc, words);
  const explained = followExplanations(agreeInSeries(whole, doc), doc, words);
  const corrected = splitFixtures(explained, doc, words, lexicon.gazetteer);
  const people = correctPeople(withoutOfficeLetters(corrected, doc), doc, words, lexicon.gazetteer);
  for (const name of correctPlaces(people, words, lexicon.gazetteer)) {
    const { sentence, first, last, type, by } = name;
    const { tokens } = doc.sentences[sentence]!;
    const { start } = tokens[first]!;
    const { end } = tokens[last]!;
    const text = doc.article.text.slice(start, end);
    const confidence = words[sentence]!.isGuessed ? name.confidence * GUESSED : name.confidence;
    const mention = { start, end, text, sentence, type, confidence };
    mentions.push(by === undefined ? mention : { ...mention, by });
  }
  return withStated(withListedMentions(withoutQuotationMarks(mentions), own, doc), doc);
}
