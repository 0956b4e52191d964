import { parseFeed } from 'feedsmith';
import { NewsqError } from '../../errors.js';
import type { Paragraph } from '../compose.js';
import { dayOf } from '../day-of.js';
import type { Story } from '../formats/story.js';
import { refuseDeep, withoutDoctype } from '../markup.js';
import { splitParagraphs } from '../structure/paragraphs.js';

type Feed = ReturnType<typeof parseFeed>;
type Xml = typeof import('../xml/index.js');

/** An entry as its feed has it, before its HTML is read. */
interface Entry {
  readonly id: string | null | undefined;
  readonly url: string | null | undefined;
  readonly title: string | null | undefined;
  readonly day: string | null | undefined;
  /** Its texts, the fullest first. */
  readonly bodies: readonly (string | null | undefined)[];
}

/**
 * The entries of a feed, in order.
 * @returns and whether the file ends in the midst of one
 * @throws NewsqError where it is no feed
 */
export async function readFeed(
  text: string,
  where: string,
): Promise<{ readonly stories: Story[]; readonly isCut: boolean }> {
  refuseDeep(text, where);
  const bare = withoutDoctype(text);
  const whole = parse(bare);
  const repaired = whole === null ? closed(bare) : null;
  const feed = whole ?? (repaired === null ? null : parse(repaired));
  if (feed === null) throw new NewsqError(`${where}: not a valid feed (RSS, Atom, RDF or JSON Feed); check the file`);
  const xml = await import('../xml/index.js');
  const name = await lineOf(nameOf(feed), xml, where);
  const stories: Story[] = [];
  for (const [index, entry] of entriesOf(feed).entries())
    stories.push(await storyOf(entry, name, xml, `${where}[${index}]`));
  return { stories, isCut: whole === null };
}

function parse(text: string): Feed | null {
  try {
    return parseFeed(text);
  } catch {
    return null;
  }
}

/** A feed that was cut off, closed after the last entry that is whole; null where none is. */
function closed(text: string): string | null {
  const [, root] = /<(rss|rdf:RDF|feed)[\s>]/.exec(text.slice(0, 4096)) ?? [];
  if (root === undefined || text.includes(`</${root}>`)) return null;
  const end = root === 'feed' ? '</entry>' : '</item>';
  const last = text.lastIndexOf(end);
  if (last < 0) return null;
  return `${text.slice(0, last + end.length)}${root === 'rss' ? '</channel>' : ''}</${root}>`;
}

function nameOf({ format, feed }: Feed): string | null | undefined {
  return format === 'atom' ? feed.title?.value : feed.title;
}

function entriesOf({ format, feed }: Feed): Entry[] {
  switch (format) {
    case 'atom':
      return (feed.entries ?? []).map(({ id, links, title, published, updated, content, summary }) => ({
        id,
        url: (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href,
        title: title?.value,
        day: wordsOf(published ?? updated),
        bodies: [content?.value, summary?.value],
      }));
    case 'json':
      return (feed.items ?? []).map((item) => ({
        id: item.id,
        url: item.url ?? item.external_url,
        title: item.title,
        day: wordsOf(item.date_published ?? item.date_modified),
        bodies: [item.content_html, item.content_text, item.summary],
      }));
    case 'rdf':
      return (feed.items ?? []).map((item) => ({
        id: item.rdf?.about,
        url: item.link,
        title: item.title,
        day: wordsOf(item.dc?.dates?.[0]),
        bodies: [item.content?.encoded, item.description],
      }));
    default:
      return (feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        url: item.link ?? (item.guid?.isPermaLink === false ? null : addressOf(item.guid?.value)),
        title: item.title,
        day: wordsOf(item.pubDate ?? item.dc?.dates?.[0]),
        bodies: [item.content?.encoded, item.description],
      }));
  }
}

/** A date as its feed writes it; the parser leaves open what it may be. */
function wordsOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function addressOf(text: string | null | undefined): string | null {
  return text && /^https?:/.test(text) ? text : null;
}

async function storyOf(entry: Entry, publisher: string | null, xml: Xml, where: string): Promise<Story> {
  const { id, url, title, day, bodies } = entry;
  return {
    id: id || null,
    url: url || null,
    publisher,
    title: await lineOf(title, xml, where),
    day: dayOf(day),
    paragraphs: await fullest(bodies, xml, where),
  };
}

async function lineOf(text: string | null | undefined, { readLine }: Xml, where: string): Promise<string | null> {
  return (text && (await readLine(text, where))) || null;
}

/** The first text of an entry that has words. */
async function fullest(
  bodies: readonly (string | null | undefined)[],
  { readFragment }: Xml,
  where: string,
): Promise<Paragraph[]> {
  for (const body of bodies) {
    if (!body) continue;
    const all = MARKUP.test(body) ? await readFragment(body, where) : linesOf(body);
    const paragraphs = all.filter(({ text }) => !isTrailer(text));
    if (paragraphs.length > 0) return paragraphs;
  }
  return [];
}

/** A tag, or a character by its name or number. */
const MARKUP = /<[a-z!/]|&#?\w{1,30};/i;

function linesOf(text: string): Paragraph[] {
  return splitParagraphs(text).map(({ start, end }) => ({ text: text.slice(start, end) }));
}

/** "The post Talks fail appeared first on The Oslo Courier.", which a blog's program adds to each entry. */
function isTrailer(text: string): boolean {
  return text.length < 400 && /^The post .+ (?:appeared|was published) first on /.test(text);
}
