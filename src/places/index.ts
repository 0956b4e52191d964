import { remembered } from '../memory.js';
import { type AtlasPlace, regionOfCode } from '../resource/atlas.js';
import type { Location } from '../types.js';
import type { Candidate } from './candidates.js';
import { kilometersBetween } from './distance.js';
import { FEATURES, type Question } from './features.js';
import { ONE_PLACE } from './kinds.js';
import type { Named, Setting } from './named.js';
import { homeQuestions, questionsOf } from './questions.js';
import { bestOf, MIN_CONFIDENCE, solve, type Weights } from './solve.js';
import { weights } from './weights.js';

export type { Named, Setting } from './named.js';

/** Where something is, as far as the article says. */
export interface Located {
  /** Null where it is open which of the candidates is meant. */
  readonly location: Location | null;
  /** Those that it may be, the likeliest first, where it is open. */
  readonly candidates: readonly Location[];
}

const MAX_CANDIDATES = 5;

/**
 * Where the countries and places of an article are: of all that have the name the one that the rest of the article speaks for.
 * Null for what is none, and for what the atlas lacks.
 */
export function locate(named: readonly Named[], { home, ...told }: Setting): readonly (Located | null)[] {
  const asked = questionsOf(named, told);
  const known = home === null ? null : likeliestOf(home);
  solve([...asked.filter((question) => question !== null), ...(known ? homeQuestions(known.place) : [])], weights);
  return asked.map((question) => question && answerTo(question));
}

/**
 * The place of a name that stands alone, "Kyiv", "Paris, Texas", "Louisiana", "UA" or "US-LA": the likeliest, and how many others
 * there are of that name. Null for a name that none has.
 */
export function placeNamed(name: string): { readonly location: Location; readonly others: number } | null {
  const code = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(name) ? regionOfCode(name.replace('-', '.')) : null;
  if (code) return { location: locationOf(code, 1), others: 0 };
  const known = likeliestOf(name);
  return known && { location: locationOf(known.place, known.confidence), others: known.others };
}

interface Likeliest {
  readonly place: Candidate;
  readonly confidence: number;
  /** How many other places have the name. */
  readonly others: number;
}

/** What a name means with what it is in, parted by commas. The articles of a paper all have its home. */
const likeliestOf = remembered((name): Likeliest | null => {
  const named: Named[] = [];
  for (const { 0: form, index } of name.matchAll(/[^,]+/g)) {
    const start = index + form.length - form.trimStart().length;
    const span = { start, end: start + form.trim().length };
    named.push({ type: 'place', forms: [form.trim()], spans: [span], country: null, isWellKnown: true });
  }
  const asked = questionsOf(named, { text: name, dateline: null });
  solve(
    asked.filter((question) => question !== null),
    ofAnywhere,
  );
  const question = asked[0] ?? null;
  if (question === null) return null;
  const { place, confidence } = bestOf(question);
  const best = question.candidates[place]!;
  const others = question.candidates.filter((other) => kilometersBetween(other, best) > ONE_PLACE).length;
  return { place: best, confidence, others };
});

/** The articles that the weights are from are of America for the most part; whoever asks for Paris need not be there. */
const ofAnywhere: Weights = {
  own: weights.own.map((weight, i) => (FEATURES[i] === 'in a country of English' ? 0 : weight)),
  all: weights.all.map((weight, i) => (FEATURES[i] === 'in a country of English' ? 0 : weight)),
};

function answerTo(question: Question): Located {
  const { candidates, beliefs } = question;
  const { place, confidence } = bestOf(question);
  if (confidence >= MIN_CONFIDENCE) return { location: locationOf(candidates[place]!, confidence), candidates: [] };
  const order = [...candidates.keys()].sort((a, b) => beliefs[b]! - beliefs[a]! || a - b);
  return {
    location: null,
    candidates: order.slice(0, MAX_CANDIDATES).map((i) => locationOf(candidates[i]!, beliefs[i]!)),
  };
}

function locationOf({ id, name, lat, lon, kind, country, region }: AtlasPlace, confidence: number): Location {
  const admin1 = kind === 'region' || region === '' ? null : regionOfCode(region);
  return {
    lat,
    lon,
    ...(id === 0 ? {} : { geonameid: id }),
    name,
    ...(admin1 ? { admin1: admin1.name } : {}),
    ...(country === '' ? {} : { country }),
    kind,
    confidence: Math.round(confidence * 100) / 100,
  };
}
