/**
 * Checks that no regular expression of newsq takes more than linear time: `npm run check:regex`. Literals are read from
 * the source; expressions made by `new RegExp` are recorded while the modules load. Any that recheck finds vulnerable or
 * cannot decide is printed and fails the check, unless regex-bounds.ts says why its input is short.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CallExpression, type NewExpression, parseSync, Visitor } from 'oxc-parser';
import { checkSync } from 'recheck';
import { boundedExpressions } from './regex-bounds.js';

interface Expression {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

interface Verdict {
  /** What is wrong with the expression; null if it is safe. */
  readonly complaint: string | null;
  /** Not where only strings made by chance were tried: what they find differs from run to run. */
  readonly isSure: boolean;
}

/** These only read our own files. */
const EXCLUDED = /^(?:dev|train)\//;
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !EXCLUDED.test(file),
);

const literals: Expression[] = [];
/** "file:line" of every call to RegExp. */
const calls = new Set<string>();
for (const file of files) {
  const text = readFileSync(join('src', file), 'utf8');
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const call = ({ callee, start }: NewExpression | CallExpression) => {
    if (callee.type === 'Identifier' && callee.name === 'RegExp') calls.add(`${file}:${lineAt(start)}`);
  };
  new Visitor({
    Literal(node) {
      if ('regex' in node && node.regex)
        literals.push({ file, line: lineAt(node.start), source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression: (node) => call(node),
    CallExpression: (node) => call(node),
  }).visit(parseSync(file, text).program);
}

/** Loads every module, reads an article, and records what each `new RegExp` builds. */
async function readBuilt(): Promise<Expression[]> {
  const built: Expression[] = [];
  const original = globalThis.RegExp;
  const record = (expression: RegExp) => {
    // A package may be made from a src of its own, which its source map names.
    const frame = new Error().stack!.split('\n').find((line) => /\/src\/(?!dev\/)/.test(line));
    const [, file, line] = /\/src\/([^:]+\.ts):(\d+)/.exec(frame ?? '') ?? [];
    if (file && !frame!.includes('/node_modules/'))
      built.push({ file, line: Number(line), source: expression.source, flags: expression.flags });
    return expression;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, given) => record(new target(...(given as [string, string]))),
    apply: (target, _, given) => record(target(...(given as [string, string]))),
  });
  // cli/main.ts runs a command as soon as it is loaded; it builds no expression.
  for (const file of files.filter((name) => name !== 'cli/main.ts'))
    await import(pathToFileURL(join('src', file)).href);
  // Some are built for the first article, others for the first with a line of its day, in words or in digits, or with a credit.
  const { analyze, match } = (await import(
    pathToFileURL(join('src', 'index.ts')).href
  )) as typeof import('../index.js');
  analyze('Ports reopen\nBy Ann Lee | Thursday, March 4, 2021\n\nAnn Lee left Trinidad and Tobago.');
  analyze('Ports reopen\n04/03/2021\n\nAnn Lee left Trinidad and Tobago on 3 March.\n\n(Reporting by Bo Berg, dpa)');
  // Of the expression in a pattern only whoever writes it can say how long it takes.
  match('Ann Lee left.', '/^Ann$/');
  globalThis.RegExp = original;
  return built;
}

const built = await readBuilt();
const expressions = [...literals, ...built];
const findings = [...calls]
  .filter((location) => !built.some(({ file, line }) => `${file}:${line}` === location))
  .map((location) => `${location}  is not built when its module loads, so it cannot be checked`);
const verdicts = new Map<string, Verdict>();
const unused = new Set(boundedExpressions);
for (const { file, line, source, flags } of expressions) {
  const key = `/${source}/${flags}`;
  if (!verdicts.has(key)) verdicts.set(key, judge(source, flags));
  const { complaint, isSure } = verdicts.get(key)!;
  if (complaint === null && isSure) continue;
  const bounded = boundedExpressions.find((entry) => entry.file === file && source.includes(entry.part));
  if (bounded) unused.delete(bounded);
  else if (complaint !== null)
    findings.push(`${file}:${line}  ${complaint}  ${key.length > 200 ? `${key.slice(0, 200)}…` : key}`);
}
for (const { file, part } of unused)
  findings.push(`${file}  no expression needs the bound that regex-bounds.ts gives for ${part}`);

function judge(source: string, flags: string): Verdict {
  const verdict = checkSync(source, flags, { timeout: 60_000 });
  const isSure = verdict.checker === 'automaton';
  if (verdict.status === 'safe') return { complaint: null, isSure };
  if (verdict.status === 'unknown') return { complaint: `undecided (${verdict.error.kind})`, isSure };
  const { complexity, attack } = verdict;
  return { complaint: `${complexity.summary}, as on ${attack.pattern.slice(0, 80)}`, isSure };
}

for (const finding of findings) console.log(finding);
console.log(
  `${expressions.length} expressions, ${boundedExpressions.length} with a bound, ${findings.length} findings`,
);
process.exitCode = findings.length > 0 ? 1 : 0;
