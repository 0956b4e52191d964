import type { parseHTML } from 'linkedom';
import { expect } from 'vitest';

export type Page = ReturnType<typeof parseHTML>['document'];

/** What must hold of every page. */
export function checkPage(page: Page): void {
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of page.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')!;
    if (href.startsWith('#')) expect(ids).toContain(href.slice(1));
    else expect(href).toMatch(/^https?:\/\//);
    expect(link.querySelector('a')).toBeNull();
  }
  expect(page.querySelectorAll('script, img, link, iframe, object, form, [src], [style]').length).toBe(0);
  for (const element of page.querySelectorAll('*'))
    for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
}
