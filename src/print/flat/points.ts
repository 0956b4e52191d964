import type { Analysis, OffsetUnit, PointItem, PointList } from '../../types.js';
import { namesOf } from '../rows.js';
import { ARTICLE_COLUMNS, type Column, type InArticle } from './column.js';

interface Listed extends InArticle {
  readonly list: PointList;
  /** The number of the list in its article, from 1, as the tables count. */
  readonly place: number;
  readonly item: PointItem;
  readonly names: ReadonlyMap<string, string>;
  readonly offsets: OffsetUnit;
}

/** A row a point, with what is known of its list. */
export const pointColumns: readonly Column<Listed>[] = [
  ...ARTICLE_COLUMNS,
  { name: 'list', type: 'integer', of: ({ place }) => place },
  { name: 'number', type: 'integer', of: ({ item }) => item.number },
  { name: 'marker', of: ({ item }) => item.marker?.text },
  { name: 'text', of: ({ item }) => item.text },
  { name: 'inner_lists', type: 'integers', of: ({ item }) => (item.lists ?? []).map((index) => index + 1) },
  { name: 'lead', of: ({ list }) => list.lead?.text },
  { name: 'noun', of: ({ list }) => list.noun },
  { name: 'announced', type: 'integer', of: ({ list }) => list.announced },
  { name: 'found', type: 'integer', of: ({ list }) => list.found },
  { name: 'complete', type: 'boolean', of: ({ list }) => list.complete },
  { name: 'missing', type: 'integers', of: ({ list }) => list.missing ?? [] },
  { name: 'announced_by', of: ({ list, names }) => names.get(list.announcedBy ?? '') },
  { name: 'announced_by_id', of: ({ list }) => list.announcedBy },
  { name: 'style', of: ({ list }) => list.style },
  { name: 'start_offset', type: 'integer', of: ({ item }) => item.start },
  { name: 'end_offset', type: 'integer', of: ({ item }) => item.end },
  { name: 'offset_unit', of: ({ offsets }) => offsets },
  { name: 'found_by', of: ({ list }) => list.by, needs: '--explain' },
];

export function pointsOf(analysis: Analysis): Listed[] {
  const { entities = [], points = [], offsets } = analysis;
  const names = namesOf(entities);
  return points.flatMap((list, index) =>
    list.items.map((item) => ({ entry: analysis, list, place: index + 1, item, names, offsets })),
  );
}
