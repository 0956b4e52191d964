import { adverbsBeforeVerbs } from '../../lexicon/quotes/adverbs-before-verbs.js';
import { beliefsThatAreNouns } from '../../lexicon/quotes/belief-verbs.js';
import { compoundsThatAreNouns, type Frame, verbsThatAreNouns } from '../../lexicon/quotes/reporting-verbs.js';
import {
  decliningVerbs,
  formsOfBe,
  formsOfDo,
  formsOfHave,
  modalVerbs,
  negations,
  pluralSubjects,
  refusingVerbs,
  verbsBeforeInfinitives,
  wordsBeforeInfinitives,
} from '../../lexicon/quotes/verb-groups.js';
import { startsWithCapital } from '../../text/letter-case.js';
import { oncePerToken } from '../once.js';
import { opensPhrase } from '../sources/word-kinds.js';
import { isSpeakingNoun } from '../sources/words.js';
import type { SpeechText } from '../speech-text.js';
import { type Form, type Sort, type Verb, verbs } from './verb-forms.js';

/** How a cue stands to whoever says it. */
export type Voice =
  /** "Wang said", "has said", "did not say", "is saying": the subject stands before the verb group. */
  | 'finite'
  /** ", saying", "by saying", "to say": the subject is that of another verb. */
  | 'bound'
  /** "was asked", "Asked": it is said to the subject. */
  | 'passive';

/** A verb that reports, in its sentence. */
export interface Cue {
  /** First token of the verb group: "has", "did", "declined". */
  readonly from: number;
  /** The verb itself. */
  readonly verb: number;
  /** The index after the verb and the words that belong to it. */
  readonly to: number;
  readonly form: Form;
  readonly voice: Voice;
  /** Whether it is said that it is not said: "did not say", "declined to say". */
  readonly isNegated: boolean;
  readonly sort: Sort;
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  /** Whether the verb may as well be a noun after what stands before it: "retirements promise". */
  readonly isNoun: boolean;
}

const adverbs = new Set<string>(adverbsBeforeVerbs);
const be = new Set<string>(formsOfBe);
const have = new Set<string>(formsOfHave);
const does = new Set<string>(formsOfDo);
const refusing = new Set<string>(refusingVerbs);
const not = new Set<string>(negations);
const modals = new Set<string>(modalVerbs);
const governing = new Set<string>(verbsBeforeInfinitives);
const declining = new Set<string>(decliningVerbs);
/** Tokens of a verb group before its verb, at most: "has repeatedly and publicly declined to". */
const MAX_GROUP = 8;

const nouns = new Set<string>([...verbsThatAreNouns, ...beliefsThatAreNouns]);
const compounds = new Set<string>(compoundsThatAreNouns);
const noSubjects = new Set<string>(wordsBeforeInfinitives);
const plurals = new Set<string>(pluralSubjects);

/** The words that may be cues of what is said, and of what is thought. */
export const cueWords: readonly string[] = wordsOf((sort) => sort !== 'belief');
export const beliefWords: readonly string[] = wordsOf((sort) => sort === 'belief');

function wordsOf(isWanted: (sort: Sort) => boolean): string[] {
  return [...verbs].filter(([, each]) => each.some(({ sort }) => isWanted(sort))).map(([word]) => word);
}

/** The cue whose verb stands at a token; null where the word there is none. */
export function cueAt(speech: SpeechText, at: number): Cue | null {
  return verbs.has(speech.tokens[at]!.normal) ? cueOnce(speech, at) : null;
}

const cueOnce = oncePerToken(readCue);

function readCue(speech: SpeechText, at: number): Cue | null {
  const { tokens } = speech;
  const word = tokens[at]!.normal;
  const verb = verbAt(tokens, at, verbs.get(word)!);
  if (!verb || speech.nameEndingAt(at)) return null;
  const { sort, lemma, frames, rest } = verb;
  const group = readGroup(speech, at, verb.forms);
  if (!group) return null;
  const { from, form, voice, isNegated } = group;
  const isAlsoNoun = from === at && mayBeNoun(speech, at, form);
  const to = at + 1 + rest.length;
  return { from, verb: at, to, form, voice, isNegated, sort, lemma, frames, isNoun: isAlsoNoun };
}

/** The first of some verbs whose further words follow. */
function verbAt(tokens: SpeechText['tokens'], at: number, all: readonly Verb[]): Verb | null {
  for (const verb of all) if (follow(tokens, at + 1, verb.rest)) return verb;
  return null;
}

function follow(tokens: SpeechText['tokens'], from: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[from + i]?.normal !== words[i]) return false;
  return true;
}

/** "retirements promise", "270 pledged delegates", "the most promising plans"; not "in 2016 said". */
function mayBeNoun({ tokens }: SpeechText, at: number, form: Form): boolean {
  const before = tokens[at - 1]?.normal ?? '';
  const { normal } = tokens[at]!;
  if (form === 'past')
    return (/^\d/.test(before) && normal !== 'said') || /^(?:an?|the|any|own|most|regular)$/.test(before);
  // "the most promising plans"
  if (form === 'doing') return opensPhrase(before) || /^(?:most|more|very)$/.test(before);
  return form === 'base' && isNoun(normal) && !plurals.has(before);
}

/** Whether a word is a form of a verb that reports, in the form of a cue. */
export function isAlsoCue({ tokens }: SpeechText, at: number, form: Form): boolean {
  const found = verbs.get(tokens[at]?.normal ?? '') ?? [];
  return found.some(({ sort, forms, rest }) => sort !== 'belief' && forms.has(form) && follow(tokens, at + 1, rest));
}

type Group = Pick<Cue, 'from' | 'form' | 'voice' | 'isNegated'>;

/** The words before a verb that reports. */
interface Context {
  readonly speech: SpeechText;
  /** Index of that verb. */
  readonly at: number;
  readonly forms: ReadonlySet<Form>;
  /** The first index within reach. */
  readonly start: number;
}

/** The word at an index, within reach; otherwise ''. */
function wordAt({ speech, start }: Context, index: number): string {
  return index >= start ? speech.tokens[index]!.normal : '';
}

/** The last index before another of a word that is no adverb and no negation. */
function before(context: Context, index: number): number {
  let last = index - 1;
  while (last >= context.start && isAdverb(wordAt(context, last))) last--;
  return last;
}

/** The verb group that ends with a form of a verb that reports; null where that form is no report there. */
function readGroup(speech: SpeechText, at: number, forms: ReadonlySet<Form>): Group | null {
  const context = { speech, at, forms, start: Math.max(sentenceStartOf(speech, at), at - MAX_GROUP) };
  if (modals.has(wordAt(context, before(context, at)))) return null;
  if (forms.has('doing')) return progressive(context);
  if (forms.has('past') || forms.has('participle')) return past(context);
  return forms.has('present') ? present(context) : base(context);
}

/** "is saying", "has been saying"; ", saying" */
function progressive(context: Context): Group | null {
  const { speech, at } = context;
  const last = before(context, at);
  const word = wordAt(context, last);
  // "it is worth noting", "it bears repeating", "it goes without saying": the writer says it.
  if (/^(?:worth|bears?)$/.test(word) || (word === 'without' && wordAt(context, last - 1) === 'goes')) return null;
  // "Acme's reporting"
  const isOwned = /^['’]s$/.test(word) && !/^(?:he|she|it|who|what|that|there|here)$/.test(wordAt(context, last - 1));
  if (!be.has(word) || isOwned) {
    const nearest =
      /^\p{Ll}{4,}ly$/u.test(wordAt(context, at - 1)) && wordAt(context, at - 1) !== 'only' ? at - 2 : at - 1;
    return { from: at, form: 'doing', voice: 'bound', isNegated: wordAt(context, nearest) === 'not' };
  }
  const from = withHave(context, last);
  return { from, form: 'doing', voice: 'finite', isNegated: isNegated(speech, from, at) };
}

/** The "has" before a "been", else that. */
function withHave(context: Context, been: number): number {
  const last = before(context, been);
  return have.has(wordAt(context, last)) ? last : been;
}

/** "said", "has said", "was asked" */
function past(context: Context): Group | null {
  const { speech, at, forms } = context;
  const last = before(context, at);
  const word = wordAt(context, last);
  if (be.has(word)) {
    const from = withHave(context, last);
    return { from, form: 'participle', voice: 'passive', isNegated: isNegated(speech, from, at) };
  }
  const form = forms.has('past') ? 'past' : 'participle';
  if (have.has(word)) {
    const first = wordAt(context, before(context, last));
    const isPossible = modals.has(first) || refusing.has(first);
    return isPossible ? null : { from: last, form, voice: 'finite', isNegated: isNegated(speech, last, at) };
  }
  if (form === 'participle') return null;
  return { from: last + 1, form, voice: 'finite', isNegated: isNegated(speech, last + 1, at) };
}

/** "says"; not "the claims" */
function present(context: Context): Group | null {
  const { speech, at } = context;
  const last = before(context, at);
  const { normal } = speech.tokens[at]!;
  // "Wang, the minister, claims that"
  const isAfterAside = speech.tokens[last]?.text === ',' && speech.tokens[at + 1]?.normal === 'that';
  if (isNoun(normal) && !isSubjectOne(speech, last) && !isAfterAside) return null;
  if (last === at - 1 && !speech.nameEndingAt(last) && compounds.has(`${speech.tokens[last]?.normal} ${normal}`))
    return null;
  if (normal === 'states' && isOfStates(speech, last)) return null;
  return { from: last + 1, form: 'present', voice: 'finite', isNegated: false };
}

/** "Western states", "Rust Belt states", "and states": no verb; not "Wang states". */
function isOfStates({ tokens, nameEndingAt }: SpeechText, at: number): boolean {
  const type = nameEndingAt(at)?.entity.type;
  if (type) return type !== 'person' && type !== 'organization';
  return startsWithCapital(tokens[at]!.text) || /^(?:and|but)$/.test(tokens[at]!.normal);
}

/** "officials say", "did not say", "went on to say" */
function base(context: Context): Group | null {
  const { speech, at } = context;
  const last = before(context, at);
  const word = wordAt(context, last);
  if (word === 'to') return infinitive(context, last);
  if (does.has(word) || refusing.has(word)) {
    const isRefused = isNegated(speech, last, at);
    if (refusing.has(word) && !isRefused) return null;
    return { from: last, form: 'base', voice: 'finite', isNegated: isRefused };
  }
  const isAlsoNoun = isNoun(speech.tokens[at]!.normal);
  if (isAlsoNoun && (!isSubjectMany(speech, last) || NUMBERS.test(word))) return null;
  if (noSubjects.has(word) || last + 1 === sentenceStartOf(speech, at)) return null;
  return { from: last + 1, form: 'base', voice: 'finite', isNegated: false };
}

/** "most state parties" */
const NUMBERS = /^(?:most|many|some|several|all|both|few|two|three|four|five|other)$/;

/** "declined to say", "went on to say" */
function infinitive(context: Context, to: number): Group | null {
  const governor = before(context, to);
  const isDeclined = declining.has(wordAt(context, governor));
  if (!isDeclined && !governing.has(wordAt(context, governor))) return null;
  let from = governor;
  while (isInGroup(wordAt(context, from - 1))) from--;
  return { from, form: 'base', voice: 'finite', isNegated: isDeclined };
}

function isInGroup(word: string): boolean {
  return governing.has(word) || be.has(word) || have.has(word) || isAdverb(word);
}

function isNegated({ tokens }: SpeechText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (not.has(tokens[at]!.normal)) return true;
  return false;
}

function isAdverb(word: string): boolean {
  return (adverbs.has(word) && !have.has(word)) || /^(?:not|never|n't)$/.test(word) || /^\p{Ll}{2,}ly$/u.test(word);
}

/** "Wang", "he", "the report": before a verb that may as well be a plural noun. */
function isSubjectOne({ tokens, nameEndingAt }: SpeechText, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (nameEndingAt(at) || (/^\p{Lu}\p{L}+$/u.test(token.text) && !plurals.has(token.normal))) return true;
  return /^(?:he|she|it|who|and|but)$/.test(token.normal) || isSpeakingNoun(token.normal);
}

/** "officials", "they", "percent": before a verb that has no ending, and may as well be a noun. */
function isSubjectMany({ tokens, nameEndingAt }: SpeechText, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { normal, text } = token;
  if (plurals.has(normal)) return true;
  const name = nameEndingAt(at);
  if (name && /^(?:and|,)$/.test(tokens[name.from - 1]?.normal ?? '')) return true;
  return /^\p{L}+[^s'’u]s$/u.test(text) && !noSubjects.has(normal);
}

function sentenceStartOf({ sentence, sentenceStart }: SpeechText, at: number): number {
  return sentenceStart[sentence[at]!]!;
}

/** Whether a word in -s or without ending is a noun as often as a verb. */
function isNoun(word: string): boolean {
  return nouns.has(word.replace(/s$/, ''));
}

/** "the claims", "made further demands": a word in -s that is no verb after what stands before it. */
export function isNounThere(speech: SpeechText, at: number): boolean {
  const { normal } = speech.tokens[at]!;
  if (!normal.endsWith('s') || !isNoun(normal) || (speech.tokens[at - 1]?.text ?? ',') === ',') return false;
  let before = at - 1;
  while (before > 0 && isAdverb(speech.tokens[before]!.normal)) before--;
  return !isSubjectOne(speech, before);
}
