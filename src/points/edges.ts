import { startsWithCapital } from '../text/letter-case.js';
import type { Document, Sentence } from '../types.js';
import { withoutAttribution } from './attribution.js';
import { continuesPoint } from './cohesion.js';
import { isFurniture } from './furniture.js';
import { indentOf } from './indents.js';
import type { Marker } from './marker.js';
import { isHeading, type LastPoint } from './next-sentence.js';
import { seriesEnd } from './series-end.js';
import { allows, tailsIn } from './tails.js';
import { blockIndexAt, opensBlock, sentenceAt, tokenFrom } from './text.js';

/** What stands between a point and the next marker and belongs to neither: "; and", ", ", " -- ", an opening quotation mark. */
const JOINT =
  /(?:[\s;,]+|(?<=[\s;,.!?)"”’–—-])(?:and|or|but|so|then|while|finally|lastly)|(?<=\s)["“‘'`([]+|(?<=\s)(?:--+|[•◦▪‣●–—-]|[#*_]{1,6}))$/i;
/** Stage directions, and an agency's mark: "(Applause.)", "[Laughter]", "REUTERS". */
const STAGE = /\s*(?:[([](?:applause|laughter|cheers|cheering|music)[^)\]]{0,30}[)\]]|\bREUTERS?\b)\s*$/i;

/** "73." or "73" by itself, before the paragraph that it numbers. */
const LONE_NUMBER = /[\r\n][ \t]*\d{1,4}[.)]?\s*$/;

/** The symbol and the page of a record between two of its lines: "11-51360 16". */
const RECORD = /\s+(?:\d{1,3}\s+)?\d{2}-\d{5}(?:\s+\d{1,3})?\s*$/;

/** Where a point ends that starts at `start`, when something else starts at `limit`: what joins the two belongs to neither. */
export function cutJoint(text: string, start: number, limit: number): number {
  let end = limit;
  // What joins two points is short; looking no further keeps a hostile text linear.
  for (let round = 0; round < 12 && end > start; round++) {
    const window = Math.max(start, end - 60);
    const tail = text.slice(window, end);
    const joint = JOINT.exec(tail) ?? STAGE.exec(tail) ?? LONE_NUMBER.exec(tail) ?? RECORD.exec(tail);
    if (!joint || joint[0].length === 0) break;
    end = window + joint.index;
  }
  return closesWithout(text, start, end) ? end - 1 : end;
}

/** '"First, we stay. Second, we fight."': the mark that closes what was opened before the point. */
function closesWithout(text: string, start: number, end: number): boolean {
  const mark = text[end - 1];
  // "the workers’"
  if (mark === '’' || mark === "'") return /[.!?,]/.test(text[end - 2]!) && !/[‘']/.test(text.slice(start, end - 1));
  if (mark !== '"' && mark !== '”') return false;
  let open = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === '“') open++;
    else if (text[at] === '”') open--;
    else if (text[at] === '"') open = open > 0 ? open - 1 : open + 1;
  }
  return mark === '”' ? open < 0 : open !== 0;
}

/** Where a point ends that is followed by another. */
export function innerEnd(doc: Document, marker: Marker, next: Marker): number {
  const { text } = doc.article;
  const end = cutJoint(text, marker.textStart, beforeClause(text, marker, next));
  if (next.position !== 'line') return end;
  const closed = marker.position === 'line' ? closedBlockEnd(doc, marker.textStart, end) : null;
  return closed ?? withoutNextLead(doc, marker, withoutFurniture(doc, blockIndexAt(doc, marker.textStart), end));
}

/** "Then came the following:" above the next point announces that, unless it is indented as the text of this one. */
function withoutNextLead(doc: Document, marker: Marker, end: number): number {
  const { text, blocks } = doc.article;
  const at = blockIndexAt(doc, end - 1);
  if (text[end - 1] !== ':' || at <= blockIndexAt(doc, marker.textStart)) return end;
  return indentOf(doc, blocks[at]!.start) > indentOf(doc, marker.start) ? end : blocks[at - 1]!.end;
}

/** What opens the clause of the next point: "there is, first, the cost; there is, secondly, the time". */
const CLAUSE_OPENING = /;\s(?:(?:and|but)\s)?(?:\p{L}+\s){0,3}\p{L}+,\s$/u;

/** The same without a pause: "(1) few answer and (2) those who do are unlike the rest, partly because (3) some lie". */
const CONJUNCTION =
  /,?\s(?:(?:and|or|but)\s)?(?:\p{L}{3,}ly\s|in part\s|not least\s)?(?:because|that|since|while|whereas|which|although|unless|whether)\s$/u;

function beforeClause(text: string, { textStart, sentence }: Marker, next: Marker): number {
  if (next.position !== 'clause' || next.sentence !== sentence) return next.start;
  const window = Math.max(textStart, next.start - 40);
  const between = text.slice(window, next.start);
  return window + ((CLAUSE_OPENING.exec(between) ?? CONJUNCTION.exec(between))?.index ?? between.length);
}

/** A point ends with a paragraph that ends with ";": where that is, null where none does. */
function closedBlockEnd(doc: Document, start: number, end: number): number | null {
  const { text, blocks } = doc.article;
  const index = blockIndexAt(doc, start);
  const first = blocks[index]!;
  if (first.end >= end) return null;
  return /;(?:\s+(?:and|or))?$/.test(text.slice(first.end - 6, first.end)) ? cutJoint(text, start, first.end) : null;
}

/** The end of a point that opens in the paragraph at `index`, without the captions, credits and promotions that close it. */
function withoutFurniture(doc: Document, index: number, end: number): number {
  const { blocks } = doc.article;
  const last = blockIndexAt(doc, end - 1);
  let at = last;
  while (at > index && isFurniture(doc, blocks[at]!)) at--;
  return at < last ? blocks[at]!.end : end;
}

/** Where the last point ends: after the last sentence that elaborates it. */
export function lastEnd(doc: Document, point: LastPoint): number {
  const { text } = doc.article;
  const { marker, limit, atLeast } = point;
  let sentence = sentenceAt(doc, Math.max(marker.textStart, atLeast - 1));
  let end = Math.min(sentence.end, limit);
  if (point.sharesSentence || marker.position === 'clause') {
    const broken = marker.sentence === sentence.index ? clauseEnd(text, marker.textStart, end, point) : end;
    if (point.sharesSentence) return cutJoint(text, marker.textStart, ownEnd(sentence, marker.textStart, broken));
    if (broken < end) return cutJoint(text, marker.textStart, broken);
  }
  const first = sentenceAt(doc, marker.textStart);
  let count = 1;
  for (;;) {
    const next = doc.sentences[sentence.index + 1];
    if (!next || next.start >= limit) break;
    if (opensBlock(doc, next) ? startsAnew(doc, next) : leavesQuotation(text, marker.textStart, next.start)) break;
    if (isInline(marker) && /^\s{2}/.test(text.slice(sentence.end, next.start))) break;
    if (!continuesPoint(doc, { ...point, first, last: sentence, count }, next)) break;
    sentence = next;
    end = Math.min(sentence.end, limit);
    count++;
  }
  return cutJoint(text, marker.textStart, end);
}

/** "The plan: - Trade grows. - Visas end.  Who pays": lines run together, between which more than one space is left. */
function isInline({ family, position }: LastPoint['marker']): boolean {
  return family === 'bullet' && position !== 'line';
}

/** '"First, we stay. Second, we fight." | He sat down.' @param next where the sentence after the quotation starts */
function leavesQuotation(text: string, start: number, next: number): boolean {
  const from = Math.max(start, next - 4);
  const end = from + text.slice(from, next).trimEnd().length;
  return closesWithout(text, start, end) && !/["“‘']/.test(text[next]!);
}

/** "When Does It Pay to Wait? Some …": a heading at the head of its paragraph. */
function isHeadingQuestion(sentence: string): boolean {
  if (!sentence.endsWith('?') || sentence.length > MAX_HEADING_QUESTION) return false;
  const long = sentence.match(/[\p{L}’']{4,}/gu) ?? [];
  return long.length > 2 && long.every((word) => startsWithCapital(word));
}

const MAX_HEADING_QUESTION = 150;

/** A heading, a caption, a note in brackets: never part of a point. */
function startsAnew(doc: Document, sentence: Sentence): boolean {
  const { text } = doc.article;
  const block = doc.article.blocks[sentence.block]!;
  // "[…]", "74. To sum up, …": a note, the number of a paragraph.
  if (/^(?:\[|\d{1,4}[.)]\s)/.test(text.slice(block.start, block.start + 6))) return true;
  if (isFurniture(doc, block) || isHeadingQuestion(text.slice(sentence.start, sentence.end))) return true;
  return isHeading(doc, sentence) && text[block.end - 1] !== ':';
}

/** The end of the last point of a sentence without what the sentence goes on with: who says it, a clause on all of the points. */
function ownEnd({ tokens }: Sentence, start: number, limit: number): number {
  const from = tokenFrom(tokens, start);
  const to = tokenFrom(tokens, limit);
  const closed = Math.min(to, seriesEnd(tokens, from, false) ?? to);
  const said = withoutAttribution(tokens, from, closed, true);
  const tail = tailsIn(tokens, from, said).find(
    ({ at, after }) => after !== 'names' && allows(after, tokens, { from, to: at }),
  );
  const end = tail?.at ?? said;
  return end < to && end > from ? tokens[end - 1]!.end : limit;
}

/** Characters of a point within a sentence that are searched for its end. */
const MAX_CLAUSE_LENGTH = 2000;

/** A point within a sentence ends at a ";" where the point before it did, and one after a dash at the next of "- trade, - visas - and". */
function clauseEnd(text: string, start: number, end: number, point: LastPoint): number {
  const before = text.slice(Math.max(0, point.marker.start - 8), point.marker.start);
  const dash = /,\s$/.test(before) ? /^(?:--|[–—-])(?=\s)/.exec(text.slice(point.marker.start, start)) : null;
  if (dash) {
    const next = text.slice(start, Math.min(end, start + MAX_CLAUSE_LENGTH)).indexOf(` ${dash[0]} `);
    return next < 0 ? end : start + next;
  }
  if (!/;\s*(?:and\s+|or\s+)?\(?$/.test(before)) return end;
  const cut = text.slice(start, Math.min(end, start + MAX_CLAUSE_LENGTH)).indexOf(';');
  return cut < 0 ? end : start + cut;
}
