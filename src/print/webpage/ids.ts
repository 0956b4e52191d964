/** What the parts of an article on the page are called, for links to them. */
export interface Ids {
  readonly article: string;
  readonly entity: (id: string) => string;
  /** @param mention its place among the mentions of the entity, from 0 */
  readonly mention: (id: string, mention: number) => string;
  /** @param n the place of the list, date or quote in the analysis, from 0 */
  readonly list: (n: number) => string;
  readonly item: (n: number, item: number) => string;
  readonly date: (n: number) => string;
  readonly dateRow: (n: number) => string;
  readonly quote: (n: number) => string;
  readonly quoteRow: (n: number) => string;
}

/** @param index of the article on the page, from 0 */
export function idsOf(index: number): Ids {
  const article = `a${index + 1}`;
  return {
    article,
    entity: (id) => `${article}-${id}`,
    mention: (id, mention) => `${article}-${id}-m${mention + 1}`,
    list: (n) => `${article}-list${n + 1}`,
    item: (n, item) => `${article}-list${n + 1}-${item + 1}`,
    date: (n) => `${article}-date${n + 1}`,
    dateRow: (n) => `${article}-when${n + 1}`,
    quote: (n) => `${article}-quote${n + 1}`,
    quoteRow: (n) => `${article}-said${n + 1}`,
  };
}
