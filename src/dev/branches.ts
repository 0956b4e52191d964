/**
 * Counts the branches of every function: `npm run branches` prints those with the most. A branch is an `if`, a `?:`, a
 * `&&`, `||` or `??` (also as an assignment), a `?.`, a `case` with a test, a loop, a `catch` or a default value. Branches
 * in a nested function count for that function alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';

export interface FunctionBranches {
  readonly file: string;
  readonly line: number;
  readonly branches: number;
}

/** What {@link countBranches} counts, apart from the operators that depend on more than the kind of node. */
const BRANCHES = [
  'IfStatement',
  'ConditionalExpression',
  'LogicalExpression',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'CatchClause',
  'AssignmentPattern',
] as const;

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'] as const;

/** The functions of a file, in the order of their ends. */
export function countBranches(file: string, text: string): FunctionBranches[] {
  const counted: FunctionBranches[] = [];
  const open: { start: number; branches: number }[] = [];
  const add = () => {
    const current = open.at(-1);
    if (current) current.branches++;
  };
  const enter = ({ start }: { readonly start: number }) => {
    open.push({ start, branches: 0 });
  };
  const leave = () => {
    const { start, branches } = open.pop()!;
    counted.push({ file, line: text.slice(0, start).split('\n').length, branches });
  };
  const visitor: Record<string, (node: never) => void> = {
    AssignmentExpression: ({ operator }: { readonly operator: string }) => {
      if (['&&=', '||=', '??='].includes(operator)) add();
    },
    SwitchCase: ({ test }: { readonly test: unknown }) => {
      if (test !== null) add();
    },
    MemberExpression: ({ optional }: { readonly optional: boolean }) => {
      if (optional) add();
    },
    CallExpression: ({ optional }: { readonly optional: boolean }) => {
      if (optional) add();
    },
  };
  for (const kind of BRANCHES) visitor[kind] = add;
  for (const kind of FUNCTIONS) {
    visitor[kind] = enter;
    visitor[`${kind}:exit`] = leave;
  }
  new Visitor(visitor).visit(parseSync(file, text).program);
  return counted;
}

/** The functions of src/, those with the most branches first. */
export function branchesOfAll(): FunctionBranches[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => countBranches(file, readFileSync(join('src', file), 'utf8')))
    .sort((a, b) => b.branches - a.branches);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const worst = branchesOfAll().slice(0, 40);
  console.log(worst.map(({ file, line, branches }) => `${branches}\tsrc/${file}:${line}`).join('\n'));
}
