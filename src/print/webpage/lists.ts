import { compareIsoDays } from '../../iso-date.js';
import type { Analysis, DateMention, Entity, PointList, Quote } from '../../types.js';
import { type Axis, axisOf, cellsOf, type Period } from '../axis.js';
import { type Html, html, type Part } from '../markup.js';
import { innerPlaces, partsOf } from '../points.js';
import type { Asked } from '../printer.js';
import { countOf, dateReason, ENTITY_GROUPS, entitiesOf, incompleteNote, namesOf, wordsCell } from '../rows.js';
import { safe } from '../safe.js';
import type { Ids } from './ids.js';

/** What was found in an article, each with links to where it stands in the text. */
export function listsOf(analysis: Analysis, ids: Ids, asked: Asked): Html {
  const { entities = [], dates = [], points = [], quotes = [] } = analysis;
  const names = namesOf(entities);
  return html`<div class="lists">
${entityLists(entities, ids, asked)}${pointLists(points, names, ids, asked)}${quoteList(quotes, names, ids, asked)}${dateList(dates, ids, asked)}</div>`;
}

function entityLists(entities: readonly Entity[], ids: Ids, asked: Asked): Part[] {
  const names = namesOf(entities);
  const most = Math.max(1, ...entities.map(({ count }) => count));
  return ENTITY_GROUPS.flatMap(([type, heading]) => {
    const some = entitiesOf(type, entities, asked);
    if (some.length === 0) return [];
    return html`<h3>${heading} <span class="count">${some.length}</span></h3>
<ul class="bars-${type}">${some.map((entity) => entityItem(entity, names, most, ids))}</ul>
`;
  });
}

function entityItem(entity: Entity, names: ReadonlyMap<string, string>, most: number, ids: Ids): Html {
  const { id, name, country, roles = [], organization, aliases, mentions, count } = entity;
  const about = [
    country && `${country.alpha2} ${country.alpha3}`,
    roles.join(', '),
    names.get(organization ?? ''),
    aliases.length > 0 ? `also ${aliases.join(', ')}` : '',
  ].filter(Boolean);
  const links = mentions.map(
    (_, i) => html`<a href="#${ids.mention(id, i)}" aria-label="${`mention ${i + 1} of ${name}`}">${i + 1}</a> `,
  );
  return html`<li id="${ids.entity(id)}"><a class="m ${entity.type} name" href="#${ids.mention(id, 0)}">${safe(name)}</a> <span class="count">${count}</span>${
    about.length === 0 ? null : html` <span class="soft">${safe(about.join(' · '))}</span>`
  }${bar({ start: 0, end: count }, most)}<span class="jumps">${links}</span></li>
`;
}

function pointLists(points: readonly PointList[], names: ReadonlyMap<string, string>, ids: Ids, asked: Asked): Part[] {
  const inner = innerPlaces(points);
  return points.map((list, n) => {
    if (inner.has(n)) return null;
    return html`<h3>Points <span class="count">${countOf(list, names, asked)}</span></h3>
${list.lead && html`<p class="soft"><a href="#${ids.list(n)}">${safe(list.lead.text)}</a></p>`}${noteOf(list)}${pointList(list, n, points, ids)}
`;
  });
}

function noteOf(list: PointList): Html | null {
  const note = incompleteNote(list);
  return note === null ? null : html`<p><strong>${note}</strong></p>`;
}

/** The points of a list, each with the lists within it. @param n its place in `points` */
function pointList(list: PointList, n: number, points: readonly PointList[], ids: Ids): Html {
  return html`<ol class="points">${list.items.map((item, i) => {
    const parts = partsOf(item, points).map((part) =>
      'text' in part ? part.text : html`${noteOf(part.list)}${pointList(part.list, part.place, points, ids)}`,
    );
    const content = parts.length === 1 ? html`<span>${parts}</span>` : html`<div>${parts}</div>`;
    return html`<li><a href="#${ids.item(n, i)}">${item.number}</a> ${content}</li>
`;
  })}</ol>`;
}

function quoteList(
  quotes: readonly Quote[],
  names: ReadonlyMap<string, string>,
  ids: Ids,
  { explain }: Asked,
): Html | null {
  if (quotes.length === 0) return null;
  return html`<h3>Quotes <span class="count">${quotes.length}</span></h3>
<ul>${quotes.map((quote, n) => {
    const { speaker, source, verb, by } = quote;
    const name = names.get(speaker ?? '');
    const who =
      name === undefined
        ? `“${safe(source?.text ?? '?')}”`
        : html`<a href="#${ids.entity(speaker!)}">${safe(name)}</a>`;
    return html`<li id="${ids.quoteRow(n)}"><span class="name">${who}</span> <span class="soft">${safe(verb ?? '')}${explain && by ? ` · ${by}` : null}</span> <a href="#${ids.quote(n)}">${wordsCell(quote)}</a></li>
`;
  })}</ul>
`;
}

/** The dates whose day is known in the order of time, on an axis; then the others, in the order of the text. */
function dateList(dates: readonly DateMention[], ids: Ids, { explain }: Asked): Html | null {
  if (dates.length === 0) return null;
  const numbered = dates.map((date, n) => ({ date, n }));
  const known = numbered
    .flatMap(({ date, n }) => (isPeriod(date) ? [{ date, n, from: date.from, to: date.to }] : []))
    .sort((a, b) => compareIsoDays(a.from, b.from) || compareIsoDays(a.to, b.to) || a.n - b.n);
  const axis = known.length > 1 ? axisOf(known) : null;
  const others = numbered.filter(({ date }) => !isPeriod(date));
  const item = ({ date, n }: { date: DateMention; n: number }, picture: Html | null) =>
    html`<li id="${ids.dateRow(n)}"><span class="name">${date.value}</span> <a href="#${ids.date(n)}">${safe(date.text)}</a>${
      explain ? html` <span class="soft">${dateReason(date)}</span>` : null
    }${picture}</li>
`;
  return html`<h3>Dates <span class="count">${dates.length}</span></h3>
<ul class="bars-date">${known.map((entry) => item(entry, axis && periodBar(entry, axis)))}${others.map((entry) => item(entry, null))}</ul>
`;
}

function isPeriod(date: DateMention): date is DateMention & Period {
  return date.from !== null && date.to !== null;
}

const CELLS = 200;

/** A period as a picture on the axis. */
export function periodBar(period: Period, axis: Axis): Html {
  return bar(cellsOf(period, axis, CELLS), CELLS);
}

/** A bar from one cell to another, of so many. */
function bar({ start, end }: { start: number; end: number }, cells: number): Html {
  return html`<svg class="bar" viewBox="0 0 ${cells} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="${cells}" height="1"/><rect x="${start}" width="${end - start}" height="1"/></svg>`;
}
