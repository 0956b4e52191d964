import type { TextSpan } from '../../types.js';
import type { Attribution } from './attributions.js';
import type { Quoted } from './quotation-marks.js';

/** A quotation and who says it, as far as it is known. */
export interface Saying {
  readonly quoted: Quoted;
  readonly span: TextSpan;
  readonly words: number;
  readonly attribution: Attribution | null;
}
