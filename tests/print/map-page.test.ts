import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { plainInk } from '../../src/print/ink.js';
import { newWebpagePrinter } from '../../src/print/webpage/index.js';
import type { PlaceMap } from '../../src/types.js';
import { checkPage, type Page } from '../helpers/page.js';
import { type Located, mapWith } from '../helpers/places.js';

const PARIS: Located = ['Paris', 48.85341, 2.3488, { country: 'FR', admin1: 'Île-de-France' }];
const FRANCE: Located = ['France', 46, 2, { country: 'FR', kind: 'country' }];

function pageOf(map: PlaceMap): Page {
  const options = {
    isTerminal: false,
    width: 80,
    ink: plainInk,
    asked: { tasks: ['entities'], explain: false },
  } as const;
  const printer = newWebpagePrinter();
  const page = parseHTML(printer.begin(options) + printer.item(map, options) + printer.end(options)).document;
  checkPage(page);
  return page;
}

const texts = (page: Page, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('has a circle a place, which leads to the place in the list', () => {
  const page = pageOf(mapWith(PARIS, FRANCE));
  expect(page.querySelector('h1')!.textContent).toBe('1 article');
  const links = [...page.querySelectorAll('svg a')].map((link) => page.querySelector(link.getAttribute('href')!)!);
  expect(links.map((item) => item.querySelector('summary')!.textContent)).toEqual(
    expect.arrayContaining(['Paris city, Île-de-France, FR2', 'France country1']),
  );
  expect(texts(page, 'svg title')).toContain('Paris, Île-de-France, FR: 2 mentions in 1 article');
});

test('has the sentences of a place, with it marked', () => {
  const page = pageOf(mapWith(PARIS));
  expect(texts(page, '.spots ul li')).toEqual(['It rained in Paris. a.txt']);
  expect(texts(page, 'mark')).toEqual(['Paris']);
});

test('says what it leaves out', () => {
  const map = mapWith(...Array.from({ length: 501 }, (_, i): Located => [`Town ${i}`, i % 80, i / 3]));
  const [first, ...others] = map.places;
  const sentences = Array.from({ length: 22 }, () => first!.sentences[0]!);
  const page = pageOf({ ...map, places: [{ ...first!, sentences }, ...others] });
  expect(texts(page, 'h2')).toContain('Places the 500 named most, of 501');
  expect(page.querySelectorAll('.spots > li').length).toBe(500);
  expect(texts(page, '#p1 ul li').slice(19)).toEqual(['It rained in Town 0. a.txt', '2 more sentences']);
});

test('has what is on no map', () => {
  const unlocated = [{ type: 'place' as const, name: '<Elm> Street', count: 3, documents: 1, confidence: 1 }];
  const page = pageOf({ ...mapWith(PARIS), unlocated });
  expect(texts(page, 'summary').at(-1)).toBe('1 place whose location is not known');
  expect(texts(page, 'details p')).toEqual(['<Elm> Street (3)']);
  const empty = pageOf({ ...mapWith(), unlocated });
  expect(texts(empty, 'main p')).toEqual(['no place of known location found', '<Elm> Street (3)']);
});

test('has a map of the part with the most places where they are far apart', () => {
  const around = Array.from({ length: 20 }, (_, i): Located => [`Town ${i}`, 45 + (i % 5), 5 + i / 2]);
  expect(pageOf(mapWith(PARIS, FRANCE)).querySelectorAll('svg').length).toBe(1);
  const page = pageOf(mapWith(['Tokyo', 35.6895, 139.69171], ['Lima', -12.04318, -77.02824], ...around));
  expect(page.querySelectorAll('svg').length).toBe(2);
  expect(texts(page, 'h2')).toEqual(['Where most of them are 20', 'Places 22']);
});
