import type { Document } from '../../types.js';
import type { FoundName } from '../rule.js';
import { completeAsElsewhere, joinNames } from './joined-names.js';
import { addNumbered, completeListed } from './listed-names.js';
import { withoutNoNames } from './no-names.js';
import { splitNames } from './split-names.js';

/**
 * Gives names of organizations, places and countries the ends that they have in print: what was found in part is
 * completed, what was found as one is split, and what names nothing is left out.
 * @param found in the order of the text, not overlapping
 */
export function correctSpans(doc: Document, found: readonly FoundName[]): readonly FoundName[] {
  const { text } = doc.article;
  const names = completeListed(doc, addNumbered(doc, withoutNoNames(text, found)));
  return joinNames(text, splitNames(text, completeAsElsewhere(text, names)));
}
