import { readClusters } from '../resource/clusters.js';
import { readGazetteer } from '../resource/gazetteer.js';
import { readResource } from '../resource/open.js';
import { readRecognizer } from '../resource/recognizer.js';
import type { Document, NameMention } from '../types.js';
import { agree } from './agree.js';
import { withoutQuotationMarks } from './bare-names.js';
import { decodeRun } from './decode.js';
import { newLattice } from './lattice.js';
import { refine } from './refine.js';
import { withStated } from './stated.js';
import { newWordMemory, type Recognizer, scoreRuns } from './tagger.js';

/** Opened for the first article. */
let recognizer: Recognizer | null = null;

function open(): Recognizer {
  const lexicon = {
    clusters: readClusters(readResource('clusters.bin')),
    gazetteer: readGazetteer(readResource('gazetteer.bin')),
  };
  return {
    lexicon,
    model: readRecognizer(readResource('recognizer.bin')),
    memory: newWordMemory(lexicon),
  };
}

/** Every name in the article, in order, none overlapping another. */
export function recognizeNames(doc: Document): NameMention[] {
  recognizer ??= open();
  const { lexicon, model } = recognizer;
  const { transitions } = model;
  const expTransitions = transitions.map(Math.exp);
  const lattice = newLattice();
  const { runs, words } = scoreRuns(doc, recognizer);
  const names = runs.flatMap((run) =>
    decodeRun(run, transitions, expTransitions, lattice).map((name) => ({ ...name, sentence: run.sentence })),
  );
  const mentions: NameMention[] = [];
  for (const { sentence, first, last, type, confidence } of refine(
    agree(names, doc, words),
    doc,
    words,
    lexicon.gazetteer,
  )) {
    const { tokens } = doc.sentences[sentence]!;
    const { start } = tokens[first]!;
    const { end } = tokens[last]!;
    mentions.push({ start, end, text: doc.article.text.slice(start, end), sentence, type, confidence });
  }
  return withStated(withoutQuotationMarks(mentions), doc);
}
