import { expect, test } from 'vitest';
import { withoutAccents } from '../../src/text/fold.js';

test.each([
  ['Ann Lee', 'Ann Lee'],
  ['Côte d’Ivoire', 'Cote d’Ivoire'],
  ['ŠABAC', 'SABAC'],
  ['Hồ Chí Minh', 'Ho Chi Minh'],
  // accents that are characters of their own
  ['Jose\u0301 Nu\u0303nez', 'Jose Nunez'],
  // no accents: strokes, ligatures, and the marks of other scripts
  ['Łódź, Tromsø, Æbelø', 'Łodz, Tromsø, Æbelø'],
  ['हिन्दी', 'हिन्दी'],
  ['', ''],
])('%s → %s', (text, plain) => {
  expect(withoutAccents(text)).toBe(plain);
});
