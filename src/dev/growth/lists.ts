import { newCollection } from '../../across/collect.js';
import { newStatements } from '../../across/statements.js';
import { byTime } from '../../across/timeline.js';
import { applyDecisions, type Decision } from '../../edit/decisions.js';
import { selectStatements } from '../../edit/statements.js';
import { csvPrinter } from '../../print/flat/index.js';
import { plainInk } from '../../print/ink.js';
import { markdownPrinter } from '../../print/markdown.js';
import type { PrintOptions } from '../../print/printer.js';
import { tablePrinter } from '../../print/table.js';
import { ALL_TASKS } from '../../tasks.js';
import type { Analysis, ArticleEntry, Entity, EntityType, PointList, Quote, TimelineEvent } from '../../types.js';
import type { Observe } from './steps.js';
import { nameOf, times } from './words.js';

/** Grows in the number of articles or rows instead of the length of one text. */
export interface ListFamily {
  readonly name: string;
  /** The smallest number of articles or rows. */
  readonly n: number;
  /** Why it is allowed to grow faster than its input. */
  readonly exception?: string;
  readonly walk: (n: number, observe: Observe) => void;
}

const PRINT: PrintOptions = {
  isTerminal: false,
  width: 100,
  ink: plainInk,
  asked: {
    tasks: ALL_TASKS,
    explain: false,
    rows: {
      table: 'statements',
      columns: null,
      sort: [{ column: 'speaker', descending: true }],
      top: null,
      keepsFields: false,
    },
  },
};

function articleOf(i: number): ArticleEntry {
  return {
    source: { path: null, id: `record ${i}`, format: 'ndjson' },
    article: { title: null, titleSpan: null, dateline: null, published: null, anchor: { date: null, from: 'none' } },
  };
}

interface Named {
  readonly type: EntityType;
  readonly name: string;
  readonly mentions?: readonly string[];
  readonly country?: string;
  readonly role?: string;
  readonly organization?: string;
}

function entityOf({ type, name, mentions = [name], country, role, organization }: Named, k: number): Entity {
  return {
    id: `e${k + 1}`,
    type,
    name,
    aliases: mentions.filter((text) => text !== name),
    count: mentions.length,
    ...(country ? { country: { alpha2: country, alpha3: country, numeric: '000' } } : {}),
    ...(role ? { roles: [role] } : {}),
    ...(organization ? { organization } : {}),
    mentions: mentions.map((text, i) => ({
      text,
      start: 10 * i,
      end: 10 * i + text.length,
      sentence: 0,
      kind: /^[A-Z]{2,}$/.test(text) ? 'acronym' : 'name',
    })),
    confidence: 0.9,
  };
}

/** n articles; `named` gives the entities of the i-th. */
function analysesOf(n: number, named: (i: number) => readonly Named[]): Analysis[] {
  return times(n, (i) => ({ schema: 'newsq/2', offsets: 'utf16', ...articleOf(i), entities: named(i).map(entityOf) }));
}

function merging(name: string, n: number, named: (i: number) => readonly Named[]): ListFamily {
  return {
    name: `merge: ${name}`,
    n,
    walk(size, observe) {
      const analyses = analysesOf(size, named);
      const collection = observe('merge', () => {
        const view = newCollection();
        for (const analysis of analyses) view.add(analysis);
        return view.end();
      });
      observe('print table', () => tablePrinter.item(collection, PRINT));
      observe('print markdown', () => markdownPrinter.item(collection, PRINT));
    },
  };
}

/** Three organizations in every article, so that people of the same name are taken to be the same person. */
const COMPANY: readonly Named[] = ['World Bank', 'United Nations', 'Red Cross'].map((name) => ({
  type: 'organization',
  name,
}));

function timing(
  name: string,
  n: number,
  event: (i: number) => readonly [from: string, to: string, text: string],
): ListFamily {
  return {
    name: `timeline: ${name}`,
    n,
    walk(size, observe) {
      const events = times(size, (i): TimelineEvent => {
        const [from, to, text] = event(i);
        const date = {
          start: 0,
          end: 4,
          text: 'then',
          sentence: 0,
          kind: 'date',
          value: from,
          edtf: from,
          from,
          to,
          grain: 'day',
          resolved: true,
        } as const;
        return { article: i, from, to, date, sentence: { text, start: 0, end: text.length } };
      });
      const timeline = { schema: 'newsq/2', offsets: 'utf16', articles: times(size, articleOf) } as const;
      const sorted = () => ({ ...timeline, events: events.toSorted(byTime), leftOut: { open: 0, lengths: 0, own: 0 } });
      observe('print table', () => tablePrinter.item(sorted(), PRINT));
      observe('print markdown', () => markdownPrinter.item(sorted(), PRINT));
    },
  };
}

/** n articles with a statement of a person each. */
function stating(name: string, n: number, statement: (i: number) => Omit<Quote, 'speaker' | 'source'>): ListFamily {
  return {
    name: `statements: ${name}`,
    n,
    walk(size, observe) {
      const analyses = analysesOf(size, () => [{ type: 'person', name: 'Ann Lee', country: 'PE' }]).map(
        (analysis, i): Analysis => ({ ...analysis, quotes: [{ ...statement(i), source: null, speaker: 'e1' }] }),
      );
      const ledger = observe('statements', () => {
        const view = newStatements();
        for (const analysis of analyses) view.add(analysis);
        return selectStatements(view.end(), { speaker: 'Lee' });
      });
      observe('print table', () => tablePrinter.item(ledger, PRINT));
      observe('print rows', () => csvPrinter.item(ledger, PRINT));
    },
  };
}

/** Each decision that applies to an article rebuilds its list of entities. */
const WRITTEN = 'decisions are written by hand, for the few entities that an article gets wrong';

function deciding(name: string, n: number, decision: (i: number) => Decision, exception?: string): ListFamily {
  return {
    name: `decisions: ${name}`,
    n,
    ...(exception === undefined ? {} : { exception }),
    walk(size, observe) {
      const entities = times(size, (i) =>
        entityOf({ type: 'person', name: `Ann ${nameOf(i)}`, mentions: [`Ann ${nameOf(i)}`, nameOf(i)] }, i),
      );
      const decisions = times(size, decision);
      observe('decisions', () => applyDecisions(entities, decisions));
    },
  };
}

/** One list of n points. */
const points: ListFamily = {
  name: 'points: one list',
  n: 1000,
  walk(size, observe) {
    const list: PointList = {
      lead: { text: 'They made proposals:', start: 0, end: 20 },
      announced: size * 2,
      noun: 'proposals',
      announcedBy: null,
      found: size,
      complete: false,
      style: 'numeral',
      items: times(size, (i) => ({ number: i + 1, marker: null, text: 'go on with it', start: i, end: i + 1 })),
    };
    const analysis: Analysis = { schema: 'newsq/2', offsets: 'utf16', ...articleOf(0), points: [list] };
    observe('print table', () => tablePrinter.item(analysis, PRINT));
    observe('print markdown', () => markdownPrinter.item(analysis, PRINT));
  },
};

export const listFamilies: readonly ListFamily[] = [
  merging('different people', 500, (i) => [{ type: 'person', name: `Ann ${nameOf(i)}` }, ...COMPANY]),
  merging('one person that agrees', 500, () => [{ type: 'person', name: 'Ann Lee', country: 'PE' }, ...COMPANY]),
  merging('one person in the same company', 500, () => [{ type: 'person', name: 'Ann Lee' }, ...COMPANY]),
  merging('people of one name that never agree', 500, (i) => [
    { type: 'person', name: 'Ann Lee' },
    { type: 'organization', name: `${nameOf(i)} Bank` },
  ]),
  merging('people of one surname alone', 500, () => [{ type: 'person', name: 'Lee' }]),
  merging('people of one name, each with a role of their own', 500, (i) => [
    { type: 'person', name: 'Ann Lee', role: `head of ${nameOf(i)}`, organization: 'e2' },
    { type: 'organization', name: `${nameOf(i)} Bank` },
  ]),
  merging('people of one name in many countries', 500, (i) => [
    { type: 'person', name: 'Ann Lee', country: String.fromCharCode(65 + (i % 26), 65 + (Math.floor(i / 26) % 26)) },
  ]),
  merging('places of one name in many countries', 500, (i) => [
    { type: 'place', name: 'Paris', country: String.fromCharCode(65 + (i % 26), 65 + (Math.floor(i / 26) % 26)) },
  ]),
  merging('one organization', 500, () => COMPANY),
  merging('one country', 500, () => [{ type: 'country', name: 'Peru', country: 'PE' }]),
  merging('an acronym and its full names', 500, (i) => [
    { type: 'organization', name: `${nameOf(i)} Bank`, mentions: [`${nameOf(i)} Bank`, 'WB'] },
    { type: 'organization', name: 'WB' },
  ]),
  timing('days', 2000, (i) => [
    `20${10 + (i % 20)}-09-17`,
    `20${10 + (i % 20)}-09-17`,
    'The old house by the river was sold to the town.',
  ]),
  timing('long periods', 2000, () => ['1000-01-01', '2999-12-31', 'It was so.']),
  timing('long sentences', 100, () => ['2020-09-17', '2020-09-17', 'The old house by the river was sold. '.repeat(40)]),
  stating('different words', 500, (i) => ({
    ...{ text: `The house of ${nameOf(i)} was sold to the town`, start: 0, end: 30, kind: 'direct', verb: 'said' },
  })),
  stating('the same words', 500, () => ({
    ...{ text: 'The old house was sold to the town', start: 0, end: 30, kind: 'direct', verb: 'said' },
  })),
  deciding('drop', 200, (i) => ({ line: i + 1, verb: 'drop', name: `Ann ${nameOf(i)}` }), WRITTEN),
  deciding(
    'merge into one',
    200,
    (i) => ({ line: i + 1, verb: 'merge', name: `Ann ${nameOf(i)}`, into: 'Ann Lee' }),
    WRITTEN,
  ),
  deciding('split', 200, (i) => ({ line: i + 1, verb: 'split', name: nameOf(i) }), WRITTEN),
  deciding('names that nothing has', 200, (i) => ({ line: i + 1, verb: 'drop', name: `Bo ${nameOf(i)}` })),
  points,
];
