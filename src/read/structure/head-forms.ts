import type { Block } from '../../types.js';
import type { BlockFacts } from './block-facts.js';
import { readDatedLine } from './dated-line.js';
import { isUndated, readHeadLabel } from './head-label.js';
import { isHeadline, isMasthead, isProse, isShort } from './head-lines.js';
import { typeOfCredited } from './people-names.js';
import { isOpen, readStamp, readStampLabel, type StampDay } from './stamp.js';

/** What a line of the head is by its form; nothing where its form says nothing. */
export interface LineForm {
  readonly kind: Extract<Block['kind'], 'label' | 'date' | 'caption'> | null;
  /** The rule that knows a label. */
  readonly rule: string | null;
  readonly days: readonly StampDay[];
  /** Whether it says when the article was published but not on which day: "3 hours ago". */
  readonly isUndated: boolean;
}

const NO_FORM: LineForm = { kind: null, rule: null, days: [], isUndated: false };
const LABEL: LineForm = { ...NO_FORM, kind: 'label' };

/** The forms of the first lines of an article, each by itself and then by those around it. */
export function readForms(words: readonly string[], facts: readonly BlockFacts[]): LineForm[] {
  const alone = words.map((line, i) => readForm(line, facts[i]!));
  const isBare = (i: number) => facts[i]!.kind === null && alone[i]!.kind === null;
  const end = words.findIndex((line, i) => facts[i]!.dateline !== null || (isBare(i) && isProse(line)));
  const head: HeadLines = { words, facts, forms: alone, end: end < 0 ? words.length : end };
  const around = [...contactsOf(head), ...letterheadOf(head)];
  const forms = alone.map((form, i) => (around.includes(i) && isBare(i) ? LABEL : (datedBelow(head, i) ?? form)));
  return forms.map((form, i) => {
    if (isCaptionAt(head, i)) return { ...NO_FORM, kind: 'caption' };
    if (isOfTimeline(head, i)) return NO_FORM;
    // "Thursday, March 4" is a day of the head only right above the text.
    return form.days.length > 0 && form.days.every(isOpen) && !isAboveProse(head, i) ? NO_FORM : form;
  });
}

interface HeadLines {
  readonly words: readonly string[];
  readonly facts: readonly BlockFacts[];
  readonly forms: readonly LineForm[];
  /** The first line that is surely of the story. */
  readonly end: number;
}

function readForm(line: string, { kind, dateline }: BlockFacts): LineForm {
  if (kind !== null || dateline !== null) return NO_FORM;
  const days = readStamp(line) ?? daysAmongLabels(line);
  if (days !== null) return { ...NO_FORM, kind: 'date', days };
  const label = readHeadLabel(line);
  return label === null ? NO_FORM : { kind: 'label', rule: label.rule, days: label.days, isUndated: isUndated(label) };
}

/** "March 4, 2021 | 3 Comments | World" */
function daysAmongLabels(line: string): readonly StampDay[] | null {
  const dated = readDatedLine(line);
  return dated?.others.length === 0 ? dated.days : null;
}

/** "Published" on a line of its own is of the day in the next, which may lack its year there. */
function datedBelow({ words, facts }: HeadLines, i: number): LineForm | null {
  const label = i > 0 && facts[i]!.kind === null ? readStampLabel(words[i - 1]!) : null;
  const days = label && readStamp(`${label === 'published' ? 'Published' : 'Updated'} ${words[i]!}`);
  return days && { ...NO_FORM, kind: 'date', days };
}

/** No press office names more in a row. */
const MAX_CONTACTS = 6;

/** The names, numbers and addresses under "Media contact:". */
function contactsOf({ words, forms, end }: HeadLines): number[] {
  const at = forms.findIndex(({ rule }) => rule === 'heading of contacts');
  if (at < 0 || at >= end) return [];
  const found: number[] = [];
  for (let i = at + 1; i < Math.min(end, at + 1 + MAX_CONTACTS); i++) {
    if (forms[i]!.kind === null && (typeOfCredited(words[i]!) === null || words[i]!.split(/\s+/).length > 4)) break;
    found.push(i);
  }
  return found;
}

const OPENS_RELEASE = new Set(['release', 'kind of release', 'number of a release', 'embargo']);
const MAX_LETTERHEAD = 6;

/** The lines above "FOR IMMEDIATE RELEASE", and the offices below it, where a headline comes after them. */
function letterheadOf({ words, facts, forms, end }: HeadLines): number[] {
  const at = forms.findIndex(({ rule }) => rule !== null && OPENS_RELEASE.has(rule));
  if (at < 0 || at > MAX_LETTERHEAD || at >= end) return [];
  const isLine = (i: number) => facts[i]!.kind === null && forms[i]!.kind === null;
  const below = words.map((_, i) => i).slice(at + 1, end);
  const headline = below.find((i) => isLine(i) && isHeadline(words[i]!) && !isMasthead(words[i]!));
  if (headline === undefined || isShort(words[headline]!)) return [];
  const others = words.map((_, i) => i).filter((i) => i < headline && isLine(i));
  return others.every((i) => isOfLetterhead(words[i]!, words[headline]!)) ? others : [];
}

/** "Acme Steel", "12 Mill Road, Hull": names only, where a headline has verbs, or at least more words. */
function isOfLetterhead(line: string, headline: string): boolean {
  const isOfNames = line.split(/\s+/).every((word) => /^[^a-z]/.test(word) || /^(?:of|the|and|for|on|in)$/.test(word));
  return isMasthead(line) || (isOfNames && line.length <= headline.length);
}

/** "Ships wait off Hull. Jane Roe/The Oslo Courier", "Ships wait off Hull. (Jane Roe for The Oslo Courier)" */
const picturedForm = () =>
  /(?:[.!?]["”’]?\s[([]?|[([])(?:(?:File|Photo|Photos|FILE|PHOTO): ?)?\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2} ?(?:\/|, | for ) ?\p{Lu}[\p{L}.'’& -]{1,40}[)\]]?$/u;
/** "Picture: Ships wait off Hull", "Photo by Jane Roe on Unsplash" */
const OF_PICTURE =
  /^(?:pictured|photos?|pictures?|images?|photographs?|illustrations?)(?: ?:| (?:by|from|via|courtesy)) |\(file (?:photo|image|picture)\)\.?$/i;
/** Lines above a headline among which captions are. */
const MAX_CAPTIONS = 4;

/** The words that a line with {@link OF_PICTURE} has one of, and the marks that one with {@link picturedForm} has: the forms take long to compile. */
const PICTURE_WORDS = ['pictur', 'photo', 'image', 'illustration'];
const PICTURE_MARKS = ['. ', '! ', '? ', '(', '[', '.”', '."'];

function isOfPicture(line: string): boolean {
  const lower = line.toLowerCase();
  if (PICTURE_WORDS.some((word) => lower.includes(word)) && OF_PICTURE.test(line)) return true;
  return !/[.!?]["”’]?$/.test(line) && PICTURE_MARKS.some((mark) => lower.includes(mark)) && picturedForm().test(line);
}

/** Whether a line above the headline is that of a picture: its end or its start says so, or it is a sentence with a credit below it. */
function isCaptionAt({ words, facts, forms, end }: HeadLines, i: number): boolean {
  const isBare = (at: number) => facts[at]!.kind === null && facts[at]!.dateline === null && forms[at]!.kind === null;
  if (i >= MAX_CAPTIONS || !isBare(i)) return false;
  const line = words[i]!;
  const isSentence = !isHeadline(line) && facts[i + 1]?.kind === 'credit';
  if (!isSentence && !isOfPicture(line)) return false;
  // Below the headline it may be the first sentence of the story.
  const isAbove = words.slice(0, i).every((other, at) => !isBare(at) || isOfPicture(other));
  return isAbove && words.some((other, at) => at > i && at < Math.max(end, i + 3) && isBare(at) && isHeadline(other));
}

/** Whether the next line that has no form is of the story. */
function isAboveProse({ facts, forms, end }: HeadLines, i: number): boolean {
  const next = forms.findIndex(({ kind }, at) => at > i && kind === null && facts[at]!.kind === null);
  return next >= 0 && next === end;
}

/**
 * Whether a day right above the text is that of what follows, in a list of days that goes on below the text: a story is
 * not older than what it tells.
 */
function isOfTimeline({ forms, end }: HeadLines, i: number): boolean {
  const day = i === end - 1 ? plainDay(forms[i]!) : null;
  if (day === null) return false;
  const later = forms.slice(end + 1).flatMap((form) => plainDay(form) ?? []);
  return later.length > 0 && later.every((other) => other > day);
}

function plainDay({ kind, days }: LineForm): string | null {
  const [first] = days;
  return kind === 'date' && first?.of === 'plain' && first.readings.length === 1 ? first.readings[0] : null;
}
