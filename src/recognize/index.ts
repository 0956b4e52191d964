import { readClusters } from '../resource/clusters.js';
import { readGazetteer } from '../resource/gazetteer.js';
import { readResource } from '../resource/open.js';
import { type RecognizerModel, readRecognizer } from '../resource/recognizer.js';
import type { Document, NameMention } from '../types.js';
import { type Edges, edgesOf } from './features.js';
import { LABELS, OUTSIDE, PLACE, placeOf, TYPES, typeOf } from './labels.js';
import { scoreRuns } from './tagger.js';
import { findBestLabels } from './viterbi.js';
import type { Lexicon } from './words.js';

interface Recognizer {
  readonly lexicon: Lexicon;
  readonly edges: Edges;
  readonly model: RecognizerModel;
}

/** The files are read when the first article comes. */
let opened: Recognizer | null = null;

function open(): Recognizer {
  const lexicon = {
    clusters: readClusters(readResource('clusters.bin')),
    gazetteer: readGazetteer(readResource('gazetteer.bin')),
  };
  return { lexicon, edges: edgesOf(lexicon), model: readRecognizer(readResource('recognizer.bin')) };
}

/** Every name of the article, in order; mentions do not overlap. */
export function recognizeNames(doc: Document): NameMention[] {
  opened ??= open();
  const { lexicon, edges, model } = opened;
  const mentions: NameMention[] = [];
  for (const { sentence, first, count, scores } of scoreRuns(doc, lexicon, edges, model)) {
    const { tokens } = doc.sentences[sentence]!;
    const labels = new Uint8Array(count);
    findBestLabels(
      scores,
      count,
      model.transitions,
      new Float64Array(count * LABELS),
      new Uint8Array(count * LABELS),
      labels,
    );
    let from = 0;
    for (let t = 0; t < count; t++) {
      const label = labels[t]!;
      if (label === OUTSIDE) continue;
      const place = placeOf(label);
      if (place === PLACE.begin || place === PLACE.whole) from = t;
      if (place !== PLACE.last && place !== PLACE.whole) continue;
      const { start } = tokens[first + from]!;
      const { end } = tokens[first + t]!;
      mentions.push({
        start,
        end,
        text: doc.article.text.slice(start, end),
        sentence,
        type: TYPES[typeOf(label)]!,
        confidence: 1,
      });
    }
  }
  return mentions;
}
