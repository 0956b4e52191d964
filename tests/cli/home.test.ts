import { expect, test } from 'vitest';
import { newsq } from '../helpers/newsq.js';

const TEXT = 'Police in Alexandria said on Monday that a bridge was closed. The Ohio Senate met.\n';

async function entities(args: readonly string[], input = TEXT) {
  const { stdout, stderr, exitCode } = await newsq(['entities', '--json', ...args, '-'], { input });
  const found = stdout === '' ? [] : (JSON.parse(stdout) as { entities: Found[] }).entities;
  return { places: found.map(({ name, location }) => `${name}: ${location?.admin1 ?? '-'}`), found, stderr, exitCode };
}

interface Found {
  readonly name: string;
  readonly location?: { readonly admin1?: string };
  readonly mentions: readonly { readonly text: string; readonly kind: string }[];
}

test('--home says where the paper is at home', async () => {
  expect(await entities(['--home', 'Alexandria, Louisiana'])).toMatchObject({
    places: ['Alexandria: Louisiana', 'Ohio Senate: -'],
    stderr: '',
    exitCode: 0,
  });
});

test("a record's own home goes before it", async () => {
  const record = JSON.stringify({ text: TEXT, home: 'Alexandria, Virginia' });
  const { places } = await entities(['--from', 'ndjson', '--home', 'Alexandria, Louisiana'], record);
  expect(places[0]).toBe('Alexandria: Virginia');
});

test('of several places of a name the likeliest is taken, and told', async () => {
  const { stderr, exitCode } = await entities(['--home', 'Springfield']);
  expect(stderr).toMatch(/^newsq: --home: "Springfield" is taken for Springfield, .+, US, the likeliest of \d+ .+\n$/);
  expect(exitCode).toBe(0);
});

test('a home that is nowhere is wrong usage', async () => {
  const { stderr, exitCode, found } = await entities(['--home', 'Qwzzyx']);
  expect(stderr).toMatch(/^newsq: --home: no place is known by the name "Qwzzyx"; .+\n$/);
  expect([exitCode, found]).toEqual([2, []]);
});

test('a home of a record that is nowhere is told, and the exit code knows', async () => {
  const { stderr, exitCode, found } = await entities(
    ['--from', 'ndjson'],
    JSON.stringify({ text: TEXT, home: 'Qwzzyx' }),
  );
  expect(stderr).toMatch(/no place is known by the name of its home, "Qwzzyx"/);
  expect(found).toHaveLength(2);
  expect(exitCode).not.toBe(0);
});

test('--nested finds the places within other names, and changes nothing else', async () => {
  const [plain, nested] = [await entities([]), await entities(['--nested'])];
  expect(nested.found.slice(0, 2)).toEqual(plain.found);
  expect(nested.found[2]).toMatchObject({ name: 'Ohio', mentions: [{ text: 'Ohio', kind: 'nested' }] });
});
