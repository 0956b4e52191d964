import type { NameMention } from '../types.js';

/** Quotation marks at the edges of a name, those of typewriters and wires too: "``", "''". A single apostrophe may be part of it. */
const BEFORE = /^(?:[`"“”„«»\s]|''|‘‘|’’)+/;
const AFTER = /(?:[`"“”„«»\s]|''|‘‘|’’)+$/;
/** What a name with such a mark starts or ends with. */
const EDGES = '`"“”„«»\'‘’';

/** The names without the quotation marks at their edges; what is nothing else is no name. */
export function withoutQuotationMarks(mentions: readonly NameMention[]): NameMention[] {
  return mentions.flatMap((mention) => {
    const { text } = mention;
    if (!EDGES.includes(text[0]!) && !EDGES.includes(text.at(-1)!)) return [mention];
    const before = BEFORE.exec(text)?.[0].length ?? 0;
    const after = before === text.length ? 0 : (AFTER.exec(text)?.[0].length ?? 0);
    const bare = text.slice(before, text.length - after);
    if (!/[\p{L}\p{N}]/u.test(bare)) return [];
    return [{ ...mention, start: mention.start + before, end: mention.end - after, text: bare }];
  });
}
