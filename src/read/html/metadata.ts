import { isIsoDay } from '../../iso-date.js';
import { knownDay } from '../day-of.js';
import { fullDatesIn, readCalendarDate } from '../structure/calendar-date.js';
import type { PageNode } from './dom.js';
import type { StatedArticle } from './json-ld.js';

/** What a page says of itself in its head, by lower-case name or property. */
export type Metadata = ReadonlyMap<string, string>;

export function readMetadata(document: PageNode): Metadata {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

function firstOf(metadata: Metadata, names: readonly string[]): string | null {
  for (const name of names) if (metadata.has(name)) return metadata.get(name)!;
  return null;
}

const TITLES = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'dc.title',
  'dcterms.title',
  'sailthru.title',
  'headline',
  'title',
];
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The headline, without the name of the site after it: the heading of the page that its head also gives. Where the two differ
 * in a few words, as they do after an edit, the one that is shared.
 */
export function readTitle(document: PageNode, metadata: Metadata, stated: StatedArticle | null): string | null {
  const site = metadata.get('og:site_name') ?? null;
  const clean = (title: string | null | undefined) => withoutSite(oneLine(decoded(title ?? '')), site);
  const tab = clean(document.querySelector('title')?.textContent);
  const shared = clean(firstOf(metadata, TITLES));
  const headline = clean(stated?.headline);
  const headings = [...document.querySelectorAll('h1')]
    .map((node) => oneLine(node.textContent))
    .filter((text) => text !== '' && text.length < 300);
  const isSaid = (claim: string) => (heading: string) =>
    plain(heading) === plain(claim) || (plain(heading).length > 12 && plain(claim).startsWith(plain(heading)));
  // The heading of a live blog says what is new; what it is about is in the head of the page.
  const isLive = stated !== null && stated.updates !== null;
  if (shared !== '' && (isLive || headings.some((heading) => isShortened(shared, heading)))) return shared;
  for (const claim of [headline, shared]) {
    const heading = claim === '' ? undefined : headings.find(isSaid(claim));
    if (heading !== undefined) return heading;
  }
  if (headline !== '' && isSaid(tab)(headline)) return headline;
  if (shared !== '' || headline !== '') return shared || headline;
  const heading =
    headings.find(isSaid(tab)) ?? (headings.length === 1 && headings[0]!.length > 12 ? headings[0] : undefined);
  return heading ?? (tab || headings[0] || null);
}

/** Whether a title is another one without some of its words. */
function isShortened(title: string, long: string): boolean {
  const words = long.toLowerCase().split(' ');
  const wanted = title.toLowerCase().split(' ');
  if (wanted.length < 0.65 * words.length || wanted.length >= words.length || title.endsWith('…')) return false;
  let found = 0;
  for (const word of words) if (word === wanted[found]) found++;
  return found === wanted.length;
}

/** Structured data is often escaped once too often. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(quot|apos|lt|gt|nbsp|rsquo|lsquo|rdquo|ldquo|amp);/g, (_, name: string) => ENTITIES[name]!);
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', amp: '&' },
  ...{ rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“' },
};

/** "Talks fail | World | The Gazette" → "Talks fail". */
function withoutSite(title: string, site: string | null): string {
  let rest = title.slice(0, MAX_TITLE);
  for (let part = lastPart(rest); part !== null; part = lastPart(rest)) {
    const { head, mark, last } = part;
    const isSite = site !== null && (plain(last) === plain(site) || plain(site).startsWith(plain(last)));
    const isShort =
      last.length < 40 && last.split(' ').length <= 4 && head.length > last.length && /[|»•·]|::/.test(mark);
    if (!isSite && !isShort) break;
    rest = head;
  }
  return rest;
}

/** No headline is longer. */
const MAX_TITLE = 500;

function lastPart(title: string): { readonly head: string; readonly mark: string; readonly last: string } | null {
  const match = [...title.matchAll(/ (?:[|–—-]|::|»|•|·) /g)].at(-1);
  if (!match) return null;
  const after = match.index + match[0].length;
  return { head: title.slice(0, match.index).trim(), mark: match[0], last: title.slice(after) };
}

const DAYS = [
  ...[
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'parsely-pub-date',
    'datepublished',
    'sailthru.date',
    'publish-date',
    'publish_date',
    'publishdate',
  ],
  ...[
    'pubdate',
    'publication_date',
    'publication-date',
    'date_published',
    'dc.date.issued',
    'dc.date.published',
    'dcterms.created',
    'dcterms.date',
    'dcterms.issued',
    'dc.date',
    'dc.created',
    'dc.date.created',
  ],
  ...[
    'article.published',
    'article:published',
    'published_time',
    'published',
    'displaydate',
    'citation_publication_date',
    'citation_date',
    'cxenseparse:recs:publishtime',
    'article_date_original',
    'originalpublicationdate',
    'last-publish-date',
    'iso-8601-publish-date',
    'date',
    'datecreated',
    'og:pubdate',
  ],
];

/** The day of publication as the page writes it, in its own time zone. */
export function readDay(
  document: PageNode,
  metadata: Metadata,
  stated: StatedArticle | null,
  url: string | null,
): string | null {
  const given = [stated?.published, ...DAYS.map((name) => metadata.get(name))];
  for (const date of given) {
    const day = dayOf(date ?? '');
    if (day) return day;
  }
  for (const node of document.querySelectorAll('[itemprop="datePublished"], time[datetime], time')) {
    const day = dayOf(node.getAttribute('content') ?? node.getAttribute('datetime') ?? '') ?? dayOf(node.textContent);
    if (day) return day;
  }
  return url === null ? null : (fullDatesIn(url)[0] ?? null);
}

/**
 * "2020-09-17T21:00:00+05:00", "20200917", "2020/09/17", "Thu, 17 Sep 2020 21:00:00 GMT", "September 17, 2020 9:00 pm" →
 * "2020-09-17". Null for what a program writes where it knows none.
 */
export function dayOf(date: string): string | null {
  return knownDay(anyDayOf(date));
}

function anyDayOf(date: string): string | null {
  const text = date.trim().slice(0, 100);
  const digits = /^(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)(?!\d)/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)\d{4,6}$/.exec(text);
  const day = digits && `${digits[1]}-${digits[2]}-${digits[3]}`;
  if (day && isIsoDay(day)) return day;
  const whole = readCalendarDate(text);
  if (whole && !whole.startsWith('XXXX')) return whole;
  return fullDatesIn(text)[0] ?? null;
}

/** The line that a page is shared with, often the one under its headline. */
export function readLead(metadata: Metadata): string {
  return oneLine(
    decoded(firstOf(metadata, ['og:description', 'description', 'twitter:description', 'dc.description']) ?? ''),
  );
}

/** "Ann Lee, Bo Chan". */
export function readByline(document: PageNode, metadata: Metadata, stated: StatedArticle | null): string | null {
  const isName = (name: string) => name.length > 2 && name.length < 100 && !/^https?:|\.com\b/i.test(name);
  const authors = (stated?.authors ?? []).map(oneLine).filter(isName);
  if (authors.length > 0) return [...new Set(authors)].join(', ');
  const named = firstOf(metadata, [
    'author',
    'parsely-author',
    'article:author',
    'dc.creator',
    'sailthru.author',
    'byl',
    'dcterms.creator',
  ]);
  if (named !== null && isName(named)) return oneLine(named.replace(/^by\s+/i, ''));
  const marked = document.querySelector('[rel="author"], [itemprop="author"]');
  const text = oneLine(marked?.textContent ?? '').replace(/^by\s+/i, '');
  return isName(text) ? text : null;
}

export function readLanguage(document: PageNode, metadata: Metadata, stated: StatedArticle | null): string | null {
  const html = document.querySelector('html');
  const language =
    html?.getAttribute('lang') || html?.getAttribute('xml:lang') || metadata.get('og:locale') || stated?.language;
  return language ? language.replace('_', '-') : null;
}

export function readAddress(document: PageNode, metadata: Metadata, stated: StatedArticle | null): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const addresses = [canonical, metadata.get('og:url'), stated?.url];
  return addresses.find((address): address is string => /^https?:\/\/\S+$/.test(address ?? '')) ?? null;
}
