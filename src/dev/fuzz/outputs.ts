import type { Analysis, Collection, Ledger, Output, PlaceMap, Timeline } from '../../types.js';
import { idsResolve } from './ids.js';
import { areSlices, daysAreValid, factsFitTypes, fitsSchema, rangeIsInOrder, type Violation } from './properties.js';

/** The first property that the output of `--json --with-text` violates; each line of it is an output. */
export function violationOfJson(stdout: string): Violation | null {
  if (stdout !== '' && !stdout.endsWith('\n'))
    return { property: 'JSON ends with its line', detail: stdout.slice(-40) };
  for (const line of stdout.split('\n').slice(0, -1)) {
    let output: Output;
    try {
      output = JSON.parse(line) as Output;
    } catch (error) {
      return { property: 'the output is JSON', detail: String(error) };
    }
    const found = violationOf(output);
    if (found) return found;
  }
  return null;
}

function violationOf(output: Output): Violation | null {
  const invalid = fitsSchema(output);
  if (invalid !== null) return { property: 'the output fits the schema', detail: invalid };
  const lost = idsResolve(output);
  if (lost !== null) return { property: 'ids resolve in the output', detail: lost };
  if (!('articles' in output)) return violationOfAnalysis(output);
  if ('statements' in output) return violationOfLedger(output);
  if ('edges' in output) return null;
  if ('places' in output) return violationOfMap(output);
  return 'events' in output ? violationOfTimeline(output) : violationOfCollection(output);
}

function violationOfAnalysis(analysis: Analysis): Violation | null {
  const { article, offsets, entities = [] } = analysis;
  return (
    of('facts fit types in the output', factsFitTypes(entities)) ??
    of('offsets are of the text', slicesOf({ ...analysis, article: null }, article.text, offsets))
  );
}

function violationOfCollection({ articles, entities, offsets }: Collection): Violation | null {
  for (const { name, count, documents, appearances } of entities) {
    const mentions = appearances.flatMap((appearance) => appearance.mentions);
    if (mentions.length !== count || appearances.length !== documents)
      return { property: 'a collection counts right', detail: name };
    for (const { article, mentions } of appearances) {
      const wrong = slicesOf(mentions, articles[article]?.article.text, offsets);
      if (wrong !== null) return { property: 'offsets are of the text', detail: wrong };
    }
  }
  return of('facts fit types in a collection', factsFitTypes(entities));
}

function violationOfMap({ articles, places, offsets }: PlaceMap): Violation | null {
  for (const { name, count, documents, sentences } of places) {
    const counted = sentences.reduce((sum, { mentions }) => sum + mentions.length, 0);
    if (counted !== count || new Set(sentences.map(({ article }) => article)).size !== documents)
      return { property: 'a map counts right', detail: name };
    for (const { article, text, start, end } of sentences) {
      const wrong = slicesOf({ text, start, end }, articles[article]?.article.text, offsets);
      if (wrong !== null) return { property: 'offsets are of the text', detail: wrong };
    }
  }
  return null;
}

function violationOfTimeline({ articles, events, offsets }: Timeline): Violation | null {
  let last = '';
  for (const { article, date, sentence, from, to } of events) {
    const days = { text: date.text, from, to };
    const found =
      of('days are valid', daysAreValid(days)) ??
      of('ranges are in order', rangeIsInOrder(days)) ??
      of('offsets are of the text', slicesOf([date, sentence], articles[article]?.article.text, offsets));
    if (found) return found;
    if (from < last) return { property: 'a timeline is in order', detail: `${from} after ${last}` };
    last = from;
  }
  return null;
}

function violationOfLedger({ articles, statements, offsets }: Ledger): Violation | null {
  let last = '';
  for (const { from, copies, said, article, text, start, end, source } of statements) {
    if ((from ?? '~') < last) return { property: 'statements are in order', detail: `${from} after ${last}` };
    last = from ?? '~';
    for (const place of [{ article, text, start, end, source, said }, ...copies]) {
      const { article: at, ...found } = place;
      const wrong = slicesOf(found, articles[at]?.article.text, offsets);
      if (wrong !== null) return { property: 'offsets are of the text', detail: wrong };
    }
  }
  return null;
}

function slicesOf(value: unknown, text: string | undefined, unit: Output['offsets']): string | null {
  if (text === undefined) return 'the output has no text';
  return unit === 'byte' && !text.isWellFormed() ? null : areSlices(value, text, unit);
}

function of(property: string, detail: string | null): Violation | null {
  return detail === null ? null : { property, detail };
}
