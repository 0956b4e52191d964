import type { Analysis, DateMention, Span, TextBlock } from '../../types.js';
import { type Found, foundIn } from '../found.js';
import { type Html, html } from '../markup.js';
import { namesOf } from '../rows.js';
import type { Ids } from './ids.js';
import { type Mark, markText } from './marks.js';

/** The article's text, block by block, with all that was found in it marked. */
export function textOf(analysis: Analysis, ids: Ids): Html {
  const { text = '', blocks = [] } = analysis.article;
  const names = namesOf(analysis.entities ?? []);
  const write = markText(
    text,
    foundIn(analysis).flatMap((found) => marksOf(found, names, ids)),
  );
  return html`<div class="text" dir="auto">${blocks.map((block) => elementOf(block, write(block)))}</div>`;
}

/** The page has headings of its own: the article's are no sections of it. */
function elementOf({ kind }: TextBlock, content: Html): Html {
  return html`<p class="is-${kind}">${content}</p>
`;
}

function marksOf(found: Found, names: ReadonlyMap<string, string>, ids: Ids): Mark[] {
  switch (found.kind) {
    case 'lead':
      return [markOf(found, html` class="lead"`, html` id="${ids.list(found.place)}"`)];
    case 'point': {
      const id = ids.item(found.place, found.itemPlace);
      return [markOf(found, html` class="point"`, html` id="${id}" data-n="${found.item.number}"`)];
    }
    case 'quote': {
      const { kind, speaker, source } = found.quote;
      const title = names.get(speaker ?? '') ?? source?.text ?? 'nobody is named';
      const attributes = html` class="${`quote ${kind}`}" title="${title}"`;
      return [markOf(found, attributes, html` id="${ids.quote(found.place)}"`)];
    }
    case 'entity': {
      const { id, type, name } = found.entity;
      const attributes = html` class="${`m ${type}`}" title="${`${name} (${type})`}"`;
      return [markOf(found, attributes, html` id="${ids.mention(id, found.mentionPlace)}"`, `#${ids.entity(id)}`)];
    }
    case 'date': {
      const { date, place } = found;
      const attributes = html` class="m date" title="${date.value}"`;
      const mark = markOf(found, attributes, html` id="${ids.date(place)}"`, `#${ids.dateRow(place)}`);
      if (!isOfHtml(date)) return [mark];
      return [mark, { ...markOf(found, html` datetime="${date.value}"`), element: 'time' }];
    }
  }
}

function markOf({ start, end }: Span, attributes: Html, once: Html | null = null, href: string | null = null): Mark {
  return { start, end, element: 'span', attributes, once, href };
}

/** HTML has forms for a time, a day, a month and a year; a range or a quarter has none. */
function isOfHtml({ value }: DateMention): boolean {
  return /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?$/.test(value);
}
