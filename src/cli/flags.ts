import type { TimelineSelection } from '../edit/timeline.js';
import type { Extent } from '../names/extent.js';
import type { FormatName } from '../print/index.js';
import type { ShownKind, SortKey } from '../print/printer.js';
import type { FieldOptions } from '../read/reader.js';
import type { EntityType, NetworkUnit, OffsetUnit, Quote } from '../types.js';
import type { CircleFlag, DayOrFormat } from './option-values.js';

/** The values of all options, by the names that commander gives them. */
export interface Flags {
  json?: true;
  format: FormatName;
  per?: 'entity' | 'mention';
  columns?: string[];
  sort?: SortKey[];
  top?: number;
  jobs?: number;
  errors?: string;
  resume?: string;
  output?: string;
  force?: true;
  from?: string | DayOrFormat;
  to?: string;
  since?: string;
  until?: string;
  grain?: TimelineSelection['grain'];
  within?: NetworkUnit | CircleFlag;
  in?: string;
  minWeight?: number;
  speaker?: string;
  about?: string;
  kind?: Quote['kind'];
  beliefs?: true;
  types?: EntityType[];
  minConfidence?: number;
  decisions?: string;
  lexicon?: string;
  onlyListed?: true;
  merge?: true;
  minItems?: number;
  by?: string;
  brief?: true;
  encoding?: string;
  lang: 'en' | 'any';
  include?: string[];
  exclude?: string[];
  filesFrom?: string;
  files0From?: string;
  textField?: string;
  titleField?: string;
  dateField?: string;
  idField?: string;
  keepFields?: FieldOptions['keep'];
  anchor?: string;
  home?: string;
  accurate?: Extent;
  nested?: true;
  offsets: OffsetUnit;
  withText?: true;
  explain?: true;
  /** False with --no-color. */
  color: 'auto' | 'always' | 'never' | false;
  quiet?: true;
  /** Of `newsq match`, how many sentences. */
  context?: true | number;
  only?: ShownKind[];
  pager?: boolean;
}

/** When there is color. */
export function colorOf({ color }: Pick<Flags, 'color'>): Exclude<Flags['color'], false> {
  return color === false ? 'never' : color;
}
