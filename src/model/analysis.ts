import type { Anchor, Block, Dateline, Source, Span, TextSpan } from './article.js';
import type { Location } from './location.js';
import type { Match } from './match.js';

export type EntityType = 'person' | 'organization' | 'country' | 'place' | 'group' | 'other';

/** One JSON object per article. */
export interface Analysis {
  /** Raised when a change would break readers of this JSON. */
  readonly schema: 'newsq/2';
  /** What `start` and `end` count; "utf16" unless `--offsets` says otherwise. */
  readonly offsets: OffsetUnit;
  readonly source: Source;
  readonly article: ArticleFacts;
  readonly entities?: readonly Entity[];
  readonly dates?: readonly DateMention[];
  readonly points?: readonly PointList[];
  readonly quotes?: readonly Quote[];
  /** For a timeline only: the dated sentences, in the order of the text. */
  readonly events?: readonly DatedSentence[];
  /** For a timeline only: how many dates are no events. */
  readonly leftOut?: LeftOut;
  /** From `newsq match` only: what matches the pattern, in the order of the text. */
  readonly matches?: readonly Match[];
}

export type OffsetUnit = 'utf16' | 'codepoint' | 'byte';

export interface ArticleFacts {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly dateline: Dateline | null;
  /** What the input itself says (metadata, dateline); XXXX for a year that is not known. */
  readonly published: string | null;
  readonly anchor: Anchor;
  /** The text that all offsets point into; with `--with-text`, and from `newsq text`, only. */
  readonly text?: string;
  /** The stretches of the text that stand on lines of their own, in order; from `newsq text` only. */
  readonly blocks?: readonly TextBlock[];
  /** The sentences of the text, which `sentence` counts from 0; with `--context` only. */
  readonly sentences?: readonly TextSpan[];
}

export interface TextBlock extends Span {
  readonly kind: Block['kind'];
}

/** One thing in the world, with all its mentions. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name, in its usual form. */
  readonly name: string;
  /** The other forms in the text, in order of appearance. */
  readonly aliases: readonly string[];
  readonly count: number;
  /** ISO 3166-1; on countries, and on people, places, groups and organizations if it is known. */
  readonly country?: CountryCodes;
  /** On countries and places, where it is known which one is meant. */
  readonly location?: Location;
  /** On people, as the article gives them: "Foreign Minister". */
  readonly roles?: readonly string[];
  /**
   * On people: id of the organization that their role or name goes with most often. Absent if that entity is not in the
   * output.
   */
  readonly organization?: string;
  /** With `--lexicon` only, on an entity that it has: the line of its first row there. */
  readonly listed?: number;
  readonly mentions: readonly EntityMention[];
  /** Probability that the entity is real and of this type, 0 to 1. */
  readonly confidence: number;
  /**
   * With `--explain` only: the rules that found, typed and joined its mentions, each once, then those that read its roles:
   * "tagger; surname of a full name; title before a name". Between them stands "; ".
   */
  readonly by?: string;
  /** With `--explain` only, on a place without a location: those that it may be, the likeliest first. */
  readonly candidates?: readonly Location[];
}

export interface CountryCodes {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly numeric: string;
}

export interface EntityMention extends Span {
  readonly text: string;
  /** Index of the sentence, 0 for the first. */
  readonly sentence: number;
  /** "nested" with `--nested`, and on a map, only: a place within the name of something else. */
  readonly kind: 'name' | 'short' | 'acronym' | 'demonym' | 'nested';
  /**
   * With `--explain` only: what found the mention ("tagger"), then the rules that completed it, decided what it is and
   * joined it to its entity, each where there is one: "tagger; surname of a full name". Between them stands "; ". The
   * mention that others were joined to names no such link.
   */
  readonly by?: string;
  /**
   * With `--explain` only, on a mention that may be of several people, and nothing in the article says of which: the names of
   * all of them ("Chen Wei", "Chen Lin"). The mention is then of an entity of its own.
   */
  readonly candidates?: readonly string[];
}

export interface DateMention extends Span {
  readonly text: string;
  readonly sentence: number;
  readonly kind: 'date' | 'time' | 'duration' | 'set';
  /** The TIMEX3 value, if there is one: 2020-09-17, 2020-Q3, 199, P5Y, XXXX-WXX-3, PAST_REF; an ISO 8601 interval for a range of days or hours. */
  readonly value: string;
  /**
   * The same in the Extended Date/Time Format (EDTF, ISO 8601-2), where that can say it: 2020-09-17, 199X, 2020-34, an
   * interval of days for a week; null for a set, and for what says nothing of when.
   */
  readonly edtf: string | null;
  /** First day covered, ISO 8601; null if it cannot be known. */
  readonly from: string | null;
  /** Last day covered, inclusive; null if it cannot be known. */
  readonly to: string | null;
  readonly grain: Grain;
  /** Ranges only: their two ends. */
  readonly parts?: readonly DatePart[];
  /**
   * False if the value still has X in it because no anchor is known, for impossible dates, and for ranges that end before
   * they begin.
   */
  readonly resolved: boolean;
  /** Times only: the time zone as the text names it: "GMT", "EDT", "local", "+02:00". */
  readonly zone?: string;
  /** Sets only: to how many of them it comes once, where the value cannot say so: "EVERY 2" of "every other Monday", as TIMEX3's attribute. */
  readonly quant?: string;
  /** With `--explain` only: why the past one is meant or the coming: 'past, since the verb is "said"'. */
  readonly tense?: string;
  /** With `--explain` only: the name of the rule that read it. */
  readonly by?: string;
}

export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'unknown';

export interface DatePart extends Span {
  readonly text: string;
  readonly value: string;
}

/**
 * A sentence, and one of its dates; a sentence with two dates is two events. Of a sentence over 1,200 characters, which is
 * a table or a list, the 600 characters on each side of the date.
 */
export interface DatedSentence {
  /** First and last day, ISO 8601, inclusive. */
  readonly from: string;
  readonly to: string;
  readonly date: DateMention;
  readonly sentence: TextSpan;
}

/** How many dates a timeline has no place for. */
export interface LeftOut {
  /** Those whose day is not known. */
  readonly open: number;
  /** Lengths of time, and times that come again. */
  readonly lengths: number;
  /** Those that are the article's own: in its dateline, above it, in a credit. */
  readonly own: number;
}

/** One enumeration: the lead that announces it, and its points. */
export interface PointList {
  /** The sentence or clause that announces the list. */
  readonly lead: TextSpan | null;
  /** The number that the lead announces ("in four areas"). */
  readonly announced: number | null;
  /** What the lead calls the points: "areas". */
  readonly noun: string | null;
  /** Id of the entity that announces the list; null if the text does not say, or if that entity is not in the output. */
  readonly announcedBy: string | null;
  readonly found: number;
  /** False if points are missing: fewer than announced, or a gap in the numbering. */
  readonly complete: boolean;
  /** The numbers of the points that are missing; absent if none is, or if the points have no numbers. */
  readonly missing?: readonly number[];
  readonly style: 'ordinal' | 'numeral' | 'letter' | 'bullet' | 'series';
  readonly items: readonly PointItem[];
  /** With `--explain` only: the name of the rule that found the list. */
  readonly by?: string;
}

export interface PointItem extends Span {
  readonly number: number;
  /** Null if the point has no marker, as in a series. */
  readonly marker: TextSpan | null;
  /** What the point says, after its marker. */
  readonly text: string;
  /** The lists within it: their places in `points`, from 0. Absent if there is none. */
  readonly lists?: readonly number[];
}

/** Whom a quote is from, in the words of the text: "officials", "he", "a spokesman for the ministry". */
export interface QuoteSource extends TextSpan {
  readonly kind: SourceKind;
  /** Id of the organization that it speaks for: the ministry; absent if there is none, or if that entity is not in the output. */
  readonly organization?: string;
}

/**
 * What a source is, by the first noun, name or pronoun of its words:
 * - named: a person, a body or a country by name, with or without a title: "Foreign Minister Wang Yi", "the WHO"
 * - role: one certain person without a name: "the president", "her husband", "the 52-year-old"; also whoever speaks for
 *   somebody: "a spokesman for the ministry", "a lawyer for Wang"
 * - pronoun: "she", "they", "it", "I", "that"
 * - group: several people, or a body without its name: "Republicans", "critics", "some", "half of voters", "Wang and Lee",
 *   "the ministry", "his campaign", "police"
 * - document: a text, figures, or another thing that shows something: "the report", "a new poll", "the lawsuit", "the decision"
 * - unnamed: one of many ("a woman", "another", "a senior official"), and whoever does not want to be known: "a source",
 *   "two people familiar with the matter", "officials who asked not to be named"
 */
export type SourceKind = 'named' | 'role' | 'pronoun' | 'group' | 'document' | 'unnamed';

/** What somebody says, in quotation marks or in the article's own words. */
export interface Quote extends Span {
  /** The words themselves, without their quotation marks, or the clause that reports them. */
  readonly text: string;
  /** "belief": what somebody thinks or wants ("wants", "believes"), with `--beliefs` only. */
  readonly kind: 'direct' | 'indirect' | 'belief';
  /** Whom it is from, as the text says; null if the text does not say. */
  readonly source: QuoteSource | null;
  /** Id of the entity that says it; null if the text does not say for certain, or if that entity is not in the output. */
  readonly speaker: string | null;
  /** As printed: "said", "according to"; null if there is none. */
  readonly verb: string | null;
  /** For statements only: whom it is told, where its sentence says so; absent where it does not. */
  readonly whom?: Told;
  /** For statements only: the words of its sentence that say when it was said ("on Monday"); absent where none do. */
  readonly said?: SaidWhen;
  /** With `--explain` only: the name of the rule that told who says it or, if none did, that found the quote. */
  readonly by?: string;
}

/** Whom something is told: the Reuters of "told Reuters". */
export interface Told extends TextSpan {
  /** Id of the entity that it is; null if the text does not say for certain, or if that entity is not in the output. */
  readonly entity: string | null;
}

/** When something was said, as its sentence tells: "on Monday". */
export interface SaidWhen extends TextSpan {
  /** First and last day, ISO 8601, inclusive. */
  readonly from: string;
  readonly to: string;
}
