import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { unmark } from './marked.js';

const TABLES = join(import.meta.dirname, '../dates');
const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** Every string of the tables in tests/dates, without its marks, and the articles of fixtures/. */
export function dateSentences(): string[] {
  const texts = readdirSync(TABLES).flatMap((file) => stringsOf(file, readFileSync(join(TABLES, file), 'utf8')));
  const articles = readdirSync(FIXTURES)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(FIXTURES, file), 'utf8'));
  return [...texts.map((text) => unmark(text).text), ...articles];
}

function stringsOf(file: string, source: string): string[] {
  const strings: string[] = [];
  new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') strings.push(value);
    },
    TemplateElement: ({ value }) => {
      strings.push(value.cooked ?? '');
    },
  }).visit(parseSync(file, source).program);
  return strings;
}
