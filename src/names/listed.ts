import { functionWords } from '../lexicon/common/function-words.js';
import { honorifics } from '../lexicon/common/honorifics.js';
import { offices } from '../lexicon/features/offices.js';
import { legalForms } from '../lexicon/names/legal-forms.js';
import { KNOWN } from '../resource/gazetteer.js';
import { covered } from '../text/span.js';
import type { Document, EntityType, ListedEntity, ListedSpan, NameMention, Token, TokenSpan } from '../types.js';
import type { Name } from './agree.js';
import { CASING, type SentenceWords } from './article-words.js';
import { isCalendarWord } from './calendar-words.js';
import { isKnown } from './feature-tokens.js';

/** A name of the user's lexicon, with the type that it has in the text. */
export interface ListedName extends ListedSpan {
  readonly type: NameMention['type'];
  /** Whether it is surely meant; otherwise only where a name is found in the end that begins and ends with it. */
  readonly isSure: boolean;
}

/**
 * The names of a lexicon that a text has. A form within a longer name that the tagger is sure of is another name: the "Acme"
 * of "Acme Street". A single common word needs the tagger, or a sure mention elsewhere, where its capital proves nothing; the
 * word for a month or a day needs the tagger everywhere.
 * @param names that the tagger found, in order
 */
export function readListed(
  listed: readonly ListedSpan[],
  names: readonly Name[],
  doc: Document,
  words: readonly SentenceWords[],
): ListedName[] {
  const sure = new Set<ListedEntity>();
  let next = 0;
  const found = listed.map((span, i) => {
    const { tokens } = doc.sentences[span.sentence]!;
    while (next < names.length && isBefore(names[next]!, span)) next++;
    const around = names[next] && overlap(names[next]!, span) ? names[next]! : null;
    const isNone = around ? isSurelyLonger(around, span, listed, i, tokens) : isDayWord(span, tokens);
    const isSure = !isNone && (around !== null || !mayBeWord(span, tokens, words[span.sentence]!));
    if (isSure) sure.add(span.listed);
    const whole = withLegalForm(span, tokens, listed[i + 1]);
    return { ...whole, type: typeOf(span.listed, around, span), isSure, isNone };
  });
  return found.map(({ isNone, ...name }) => ({ ...name, isSure: !isNone && sure.has(name.listed) }));
}

/** The names that the tagger found, and those of the lexicon in place of what overlaps them; in order. */
export function withListedNames(names: readonly Name[], listed: readonly ListedName[]): Name[] {
  const sure = listed.filter(({ isSure }) => isSure);
  if (sure.length === 0) return [...names];
  let next = 0;
  const free = names.filter((name) => {
    while (next < sure.length && isBefore(sure[next]!, name)) next++;
    return next === sure.length || !overlap(sure[next]!, name);
  });
  const own = sure.map(
    ({ sentence, first, last, type }): Name => ({ sentence, first, last, type, confidence: 1, by: BY }),
  );
  return [...free, ...own].sort((a, b) => a.sentence - b.sentence || a.first - b.first);
}

/** The same for the mentions in the end: whatever was made of the names meanwhile, those of the lexicon are certain. */
export function withListedMentions(
  mentions: readonly NameMention[],
  listed: readonly ListedName[],
  { article: { text }, sentences }: Document,
): NameMention[] {
  if (listed.length === 0) return [...mentions];
  const found = new Map(mentions.map((mention) => [mention.start, mention]));
  const own = listed.flatMap(({ sentence, first, last, type: given, listed: entity, isSure }): NameMention[] => {
    const { tokens } = sentences[sentence]!;
    const span = { start: tokens[first]!.start, end: tokens[last]!.end };
    const same = found.get(span.start);
    const isFound = same?.end === span.end;
    if (!isSure && !isFound) return [];
    const type = entity.type === null && isFound ? same.type : given;
    return [{ ...span, text: covered(text, span), sentence, type, confidence: 1, by: BY, listed: entity }];
  });
  return [...mentionsBeside(mentions, own), ...own].sort((a, b) => a.start - b.start);
}

const BY = 'lexicon';

/** The mentions that overlap none of others; both in order. */
function mentionsBeside(mentions: readonly NameMention[], others: readonly NameMention[]): NameMention[] {
  let next = 0;
  return mentions.filter(({ start, end }) => {
    while (next < others.length && others[next]!.end <= start) next++;
    return next === others.length || others[next]!.start >= end;
  });
}

function isBefore(a: TokenSpan, b: TokenSpan): boolean {
  return a.sentence < b.sentence || (a.sentence === b.sentence && a.last < b.first);
}

function overlap(a: TokenSpan, b: TokenSpan): boolean {
  return a.sentence === b.sentence && a.first <= b.last && b.first <= a.last;
}

/** "May", which was found as no name. */
function isDayWord({ first, last }: TokenSpan, tokens: readonly Token[]): boolean {
  return first === last && isCalendarWord(tokens[first]!.normal);
}

/** "Will" and "Target" at the start of a sentence: where the tagger found no name, it may be none. */
function mayBeWord(
  { first, last }: TokenSpan,
  tokens: readonly Token[],
  { words, casing, isGuessed }: SentenceWords,
): boolean {
  const { text, normal } = tokens[first]!;
  if (first !== last || text === normal) return false;
  const provesNothing = isGuessed || casing !== CASING.running || startsSentence(tokens, first);
  return provesNothing && isKnown(words[first]!, KNOWN.common);
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /^["“‘]$/.test(tokens[at - 1]!.text);
}

/** A tagged name that is surer than this is not part of a shorter one of the lexicon. */
const SURE = 0.3;

const titles = new Set<string>([...honorifics, ...offices]);
const forms = new Set<string>(legalForms);
/** "Then Acme paid" */
const openers = new Set<string>(functionWords);
const joints = new Set(['the', 'and', '&', ',']);

/** "Acme Street" around "Acme"; not "Mr. Hill" around "Hill", nor "Acme Inc.", nor two of the lexicon in one. */
function isSurelyLonger(
  { first, last, confidence }: Name,
  span: ListedSpan,
  listed: readonly ListedSpan[],
  i: number,
  tokens: readonly Token[],
): boolean {
  if ((first >= span.first && last <= span.last) || first > span.first || last < span.last) return false;
  if (confidence < SURE) return false;
  // "Acme and Apex"; "Acme Apex" is one name.
  const beside = [listed[i - 1], listed[i + 1]].filter(
    (each) => each?.sentence === span.sentence && each.last + 1 !== span.first && span.last + 1 !== each.first,
  );
  for (let at = first; at <= last; at++) {
    if (at >= span.first && at <= span.last) continue;
    if (beside.some((each) => at >= each!.first && at <= each!.last)) continue;
    const { text, normal } = tokens[at]!;
    if (joints.has(normal) || (at === 0 && openers.has(normal))) continue;
    if (at < span.first ? titles.has(normal.replace(/\.$/, '')) : forms.has(text)) continue;
    return true;
  }
  return false;
}

/** "Acme" → "Acme Inc." */
function withLegalForm(span: ListedSpan, tokens: readonly Token[], next: ListedSpan | undefined): ListedSpan {
  const { type } = span.listed;
  if (type !== 'organization' && type !== null) return span;
  const at = tokens[span.last + 1]?.text === ',' ? span.last + 2 : span.last + 1;
  if (!forms.has(tokens[at]?.text ?? '')) return span;
  const whole = { ...span, last: at };
  return next && overlap(whole, next) ? span : whole;
}

const NAME_TYPES: Readonly<Record<EntityType, NameMention['type']>> = {
  person: 'person',
  organization: 'organization',
  country: 'location',
  place: 'location',
  group: 'group',
  other: 'other',
};

/** As the lexicon says; where it does not, as the tagger found it. */
function typeOf({ type }: ListedEntity, around: Name | null, { first, last }: TokenSpan): NameMention['type'] {
  if (type !== null) return NAME_TYPES[type];
  return around && around.first <= first && around.last >= last ? around.type : 'other';
}
