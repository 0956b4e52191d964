import { createHash } from 'node:crypto';
import type { Analysis, Output } from '../../types.js';
import { type Html, html, type Part } from '../markup.js';
import type { Asked, Printer } from '../printer.js';
import { articlesTitle, ENTITY_GROUPS, headingLines, sourceOf } from '../rows.js';
import { safe } from '../safe.js';
import { collectionOf, indexOf, ledgerOf, linkTo, type Target, timelineOf, webAddress } from './across.js';
import { idsOf } from './ids.js';
import { listsOf } from './lists.js';
import { mapOf } from './map.js';
import { networkOf } from './network.js';
import { STYLE } from './style.js';
import { textOf } from './text.js';

/**
 * One page for the whole run, which asks nothing of any server and needs no script. Its index comes first, so it is
 * written when the last article is known.
 */
export function newWebpagePrinter(): Printer {
  const articles: Section[] = [];
  /** The id on the page of each mention, by the article and the mention's start. */
  const targets: ReadonlyMap<number, string>[] = [];
  let title = '';
  let index: Part = null;
  const target: Target = (article, mention) => {
    const places = targets[article];
    if (places === undefined) return null;
    const id = mention === undefined ? idsOf(article).article : places.get(mention);
    return id === undefined ? null : `#${id}`;
  };
  return {
    showsText: true,
    showsIndex: true,
    keepsItems: true,
    begin: () => '',
    item(output, { asked }) {
      if (isAnalysis(output)) {
        if (articles.length === 0) title = headingLines(output)[0];
        targets.push(mentionIds(output, articles.length));
        articles.push(sectionOf(output, articles.length, asked));
      } else if (articles.length !== 1) {
        title = articlesTitle(output.articles.length);
        index = acrossSection(output, target, asked);
      }
      return '';
    },
    end: ({ asked }) =>
      page(title, [
        articles.length > 0 ? switches(asked) : null,
        html`<main>${index}${articles.map((section) => articleElement(section, articles.length === 1))}</main>`,
      ]),
  };
}

function isAnalysis(output: Output): output is Analysis {
  return !('articles' in output);
}

function mentionIds({ entities = [] }: Analysis, article: number): ReadonlyMap<number, string> {
  const ids = idsOf(article);
  return new Map(entities.flatMap(({ id, mentions }) => mentions.map(({ start }, i) => [start, ids.mention(id, i)])));
}

/** An article on the page; the level of its heading depends on how many there are. */
interface Section {
  readonly id: string;
  readonly title: Part;
  readonly day: string;
  readonly content: Html;
}

function sectionOf(analysis: Analysis, index: number, asked: Asked): Section {
  const ids = idsOf(index);
  const { source, article } = analysis;
  const origin = sourceOf(source);
  const title = article.title === null ? origin : safe(article.title);
  return {
    id: ids.article,
    title: linkTo(webAddress(source.url), title || 'article'),
    day: [title === origin ? '' : origin, headingLines(analysis)[1]].filter(Boolean).join(' · '),
    content: html`${textOf(analysis, ids)}\n${listsOf(analysis, ids, asked)}`,
  };
}

function articleElement({ id, title, day, content }: Section, isAlone: boolean): Html {
  return html`<article class="article" id="${id}">
<header>${isAlone ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}<p class="soft">${day}</p>${isAlone ? html`<h2 class="unseen">Text and findings</h2>` : null}</header>
${content}</article>
`;
}

function acrossSection(output: Exclude<Output, Analysis>, target: Target, asked: Asked): Html {
  const title = html`<h1>${articlesTitle(output.articles.length)}</h1>
`;
  if ('statements' in output) return html`${title}${ledgerOf(output, asked)}`;
  if ('places' in output) return html`${title}${mapOf(output)}`;
  if ('edges' in output) return html`${title}${networkOf(output)}`;
  if ('events' in output) return html`${title}${timelineOf(output, asked)}`;
  return html`${title}${indexOf(output, target)}${target(0) === null ? collectionOf(output, asked) : null}`;
}

/** What is marked in the texts, as a legend that also switches it off. */
function switches({ tasks }: Asked): Html {
  const kinds: [string, string, string][] = [
    ...(tasks.includes('entities') || tasks.includes('quotes') || tasks.includes('points')
      ? ENTITY_GROUPS.map(([type, heading]): [string, string, string] => [type, heading, `m ${type}`])
      : []),
    ...(tasks.includes('dates') ? [['date', 'Dates', 'm date'] as [string, string, string]] : []),
    ...(tasks.includes('points') ? [['point', 'Points', 'point'] as [string, string, string]] : []),
    ...(tasks.includes('quotes') ? [['quote', 'Quotes', 'quote direct'] as [string, string, string]] : []),
  ];
  return html`<header><fieldset class="shown"><legend>Marked:</legend>${kinds.map(
    ([kind, heading, mark]) =>
      html`<label><input type="checkbox" id="show-${kind}" checked> <span class="swatch ${mark}">${heading}</span></label>
`,
  )}</fieldset></header>
`;
}

/** The policy allows this style and nothing else: no script, no picture, no address is asked for anything. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

function page(title: string, body: Part): string {
  return `${
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="newsq">
<title>${title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
${body}
</body>
</html>`.markup
  }\n`;
}
