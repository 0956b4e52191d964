import type { ArticleEntry, CollectedEntity, Collection, Ledger, Timeline } from '../../types.js';
import { axisEnds, axisOf } from '../axis.js';
import { unknownSourcesLine } from '../ledger.js';
import { type Html, html, type Part } from '../markup.js';
import type { Asked } from '../printer.js';
import {
  dateReason,
  ENTITY_GROUPS,
  entitiesOf,
  headingLines,
  periodOf,
  sourceOf,
  speakerCell,
  wordsCell,
} from '../rows.js';
import { safe } from '../safe.js';
import { periodBar } from './lists.js';

/** Limits of the matrix: more can neither be seen at once nor drawn quickly. */
const MAX_NAMES = 60;
const MAX_ARTICLES = 100;

/** Where an article, or a mention in one, is on the page; null if its text is not on it. */
export type Target = (article: number, mention?: number) => string | null;

/** The articles, and who appears in which of them. */
export function indexOf({ articles, entities }: Collection, target: Target): Html {
  return html`<nav class="index" aria-label="Articles">
<ol>${articles.map(
    (
      entry,
      i,
    ) => html`<li>${linkTo(target(i), headingLines(entry)[0])} <span class="soft">${headingLines(entry)[1]}</span></li>
`,
  )}</ol>
${matrixOf(articles, entities, target)}</nav>
`;
}

function matrixOf(
  articles: readonly ArticleEntry[],
  entities: readonly CollectedEntity[],
  target: Target,
): Html | null {
  if (entities.length === 0) return null;
  const columns = articles.slice(0, MAX_ARTICLES);
  const names = [...entities].sort((a, b) => b.documents - a.documents || b.count - a.count);
  const rows = names.filter(({ appearances }) => appearances.some(({ article }) => article < MAX_ARTICLES));
  const leftOut = [
    rows.length > MAX_NAMES ? `the ${MAX_NAMES} names of the most articles, of ${names.length}` : '',
    articles.length > MAX_ARTICLES ? `the first ${MAX_ARTICLES} articles, of ${articles.length}` : '',
  ].filter(Boolean);
  return html`<h2>Who appears where${leftOut.length > 0 ? html` <span class="count">${leftOut.join('; ')}</span>` : null}</h2>
<div class="scroll" role="region" tabindex="0" aria-label="Who appears in which article"><table class="matrix">
<thead><tr><th scope="col">name</th><th scope="col" class="number">articles</th>${columns.map(
    (entry, i) => html`<th scope="col" title="${headingLines(entry)[0]}">${linkTo(target(i), String(i + 1))}</th>`,
  )}</tr></thead>
<tbody>${rows.slice(0, MAX_NAMES).map((entity) => matrixRow(entity, columns.length, target))}</tbody>
</table></div>
`;
}

function matrixRow({ name, type, documents, appearances }: CollectedEntity, columns: number, target: Target): Html {
  const byArticle = new Map(appearances.map(({ article, mentions }) => [article, mentions]));
  const cells = Array.from({ length: columns }, (_, article) => {
    const mentions = byArticle.get(article);
    if (mentions === undefined) return html`<td></td>`;
    const label = `${name} in article ${article + 1}: ${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}`;
    const href = target(article, mentions[0]!.start);
    const count = mentions.length;
    if (href === null) return html`<td>${count}</td>`;
    return html`<td><a${count > 4 ? html` class="many"` : null} href="${href}" aria-label="${label}">${count}</a></td>`;
  });
  return html`<tr><th scope="row"><span class="m ${type}">${safe(name)}</span></th><td class="number">${documents}</td>${cells}</tr>
`;
}

/** All entities of many articles, by type. */
export function collectionOf({ entities }: Collection, asked: Asked): Part {
  return ENTITY_GROUPS.map(([type, heading]) => {
    const some = entitiesOf(type, entities, asked);
    if (some.length === 0) return null;
    return html`<h3>${heading} <span class="count">${some.length}</span></h3>
<div class="scroll" role="region" tabindex="0" aria-label="${heading}"><table>
<thead><tr><th scope="col">name</th><th scope="col">code</th><th scope="col" class="number">articles</th><th scope="col" class="number">count</th><th scope="col">also</th><th scope="col">roles</th></tr></thead>
<tbody>${some.map(
      ({ name, country, documents, count, aliases, roles = [] }) =>
        html`<tr><th scope="row">${safe(name)}</th><td>${country?.alpha2 ?? ''}</td><td class="number">${documents}</td><td class="number">${count}</td><td>${safe(aliases.join(', '))}</td><td>${safe(roles.join(', '))}</td></tr>
`,
    )}</tbody></table></div>
`;
  });
}

/** The dated sentences, each with its place on the axis of all. */
export function timelineOf({ articles, events }: Timeline, { explain }: Asked): Part {
  if (events.length === 0) return html`<p>no dated sentences found</p>`;
  const axis = axisOf(events);
  const [first, last] = axisEnds(axis);
  return html`<p class="ends" aria-hidden="true"><span>${first}</span><span>${last}</span></p>
<ol class="events bars-date">${events.map((event) => {
    const { sentence, date, article } = event;
    const [before, after] = splitAt(sentence.text, date.start - sentence.start, date.end - sentence.start);
    return html`<li><span class="name">${periodOf(event)}</span> <span>${before}<span class="m date">${safe(date.text)}</span>${after} <span class="soft">${
      articles.length > 1 ? sourceLink(articles[article]!) : null
    }${explain ? ` ${dateReason(date)}` : null}</span></span>${periodBar(event, axis)}</li>
`;
  })}</ol>
`;
}

/** What stands before and after the date; all of it before where the offsets are not those of the text. */
function splitAt(text: string, start: number, end: number): [string, string] {
  return [safeKeepingEnds(text.slice(0, start)), safeKeepingEnds(text.slice(end))];
}

/** As `safe`, but a space at an end still parts words. */
function safeKeepingEnds(text: string): string {
  const inner = safe(text);
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) && inner !== '' ? ' ' : ''}`;
}

/** Who said what, and when. */
export function ledgerOf(ledger: Ledger, { explain }: Asked): Part {
  const { articles, statements } = ledger;
  const unknown = unknownSourcesLine(ledger);
  return html`<ol class="events">${statements.map(
    ({ from, to, name, source, roles, verb, article, copies, by, ...words }) => {
      const places = [article, ...copies.map((copy) => copy.article)];
      return html`<li><span class="name">${from === null ? 'day not known' : periodOf({ from, to: to! })}</span> <div><span class="name">${speakerCell(name, source)}</span> <span class="soft">${safe([roles.join(', '), verb].filter(Boolean).join(' · '))}</span><blockquote>${wordsCell(words)}</blockquote><span class="soft">${[
        ...new Set(places),
      ].map((place) => [sourceLink(articles[place]!), ' '])}${explain && by ? by : null}</span></div></li>
`;
    },
  )}</ol>
${unknown && html`<p class="soft">${unknown}</p>`}`;
}

/** An article that has an address is linked to it. */
export function sourceLink({ source }: ArticleEntry): Part {
  return linkTo(webAddress(source.url), sourceOf(source));
}

export function linkTo(href: string | null, text: string): Part {
  return href === null ? text : html`<a href="${href}">${text}</a>`;
}

/** The address if it is one of the web: an article's metadata can say anything. */
export function webAddress(url: string | undefined): string | null {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : null;
}
