import { parseSync } from 'oxc-parser';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly computed?: boolean;
  readonly shorthand?: boolean;
  readonly [key: string]: unknown;
}

/** Where a name stands in a module. */
interface Name {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether it gets its meaning there, or is given to other modules. */
  readonly isDeclared: boolean;
  /** Whether it is short for a property of the same name as well: `{ name }`. */
  readonly isShort: boolean;
}

/** What is to stand in place of a stretch of the source. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: () => string;
}

/**
 * The source of a module with its expressions, sets and maps made where they are first used. Most runs do without many of
 * them, and V8 takes up to a fifth of a millisecond to read an expression with a class of Unicode.
 */
export function lateConstants(file: string, source: string): string {
  const program = parseSync(file, source).program as unknown as Node & { readonly body: readonly Node[] };
  const names = namesOf(program);
  const edits: Edit[] = [];
  const edited = (from: number, to: number): string => {
    let text = '';
    let at = from;
    for (const edit of edits) {
      if (edit.start < at || edit.end > to) continue;
      text += source.slice(at, edit.start) + edit.text();
      at = edit.end;
    }
    return text + source.slice(at, to);
  };
  for (const statement of program.body) {
    const { name, init } = constantOf(statement) ?? {};
    if (name === undefined || !mayBeLate(init!)) continue;
    const found = names.filter((each) => each.name === name);
    if (found.filter(({ isDeclared }) => isDeclared).length > 1) continue;
    const made = () => `(${name} ??= ${edited(init!.start, init!.end)})`;
    edits.push({ start: statement.start, end: statement.end, text: () => `let ${name};` });
    for (const { start, end, isDeclared, isShort } of found)
      if (!isDeclared) edits.push({ start, end, text: () => (isShort ? `${name}: ${made()}` : made()) });
  }
  // A declaration before the names in it.
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  return edited(0, source.length);
}

/** What a statement defines, if that is one constant. */
function constantOf({ type, kind, declarations }: Node): { readonly name: string; readonly init: Node } | null {
  if (type !== 'VariableDeclaration' || kind !== 'const') return null;
  const [{ id, init }, ...others] = declarations as [{ readonly id: Node; readonly init: Node | null }];
  return id.type === 'Identifier' && init !== null && others.length === 0 ? { name: id.name!, init } : null;
}

const MADE_LATE = ['RegExp', 'Set', 'Map'];

/** Whether what is made depends on constants alone, so that nobody sees when it is made. */
function mayBeLate({ type, regex, callee, arguments: given }: Node): boolean {
  if (type === 'Literal') return regex !== undefined;
  if (type !== 'NewExpression') return false;
  return MADE_LATE.includes((callee as Node).name!) && (given as readonly Node[]).length > 0;
}

function namesOf(program: Node): Name[] {
  const names: Name[] = [];
  const walk = (node: Node, isDeclared: boolean, isShort: boolean): void => {
    const { type, name, start, end } = node;
    if (type === 'Identifier') names.push({ name: name!, start, end, isDeclared, isShort });
    else if (!TYPES.includes(type))
      for (const [key, value] of Object.entries(node)) {
        if (TYPE_KEYS.includes(key) || (PROPERTY_KEYS.includes(`${type}.${key}`) && node.computed !== true)) continue;
        for (const child of [value].flat() as readonly (Node | null)[])
          if (typeof child?.type === 'string')
            walk(child, declares(type, key, isDeclared), type === 'Property' && node.shorthand === true);
      }
  };
  walk(program, false, false);
  return names;
}

/** What is gone when the module runs. */
const TYPES = ['TSTypeAliasDeclaration', 'TSInterfaceDeclaration'];
const TYPE_KEYS = ['typeAnnotation', 'typeArguments', 'typeParameters', 'returnType'];

/** Where an identifier is the key of a property, or a name in another module, not that of a variable. */
const PROPERTY_KEYS = [
  ...['MemberExpression.property', 'Property.key', 'MethodDefinition.key', 'PropertyDefinition.key'],
  ...['ImportSpecifier.imported', 'ExportSpecifier.exported'],
];

/** Where a name is declared or exported; what is within a pattern there is as well. */
const DECLARES = ['VariableDeclarator.id', 'ImportSpecifier.local', 'ExportSpecifier.local', 'CatchClause.param'];
const PATTERNS = ['ObjectPattern.properties', 'Property.value', 'ArrayPattern.elements', 'RestElement.argument'];

function declares(type: string, key: string, isDeclared: boolean): boolean {
  const place = `${type}.${key}`;
  if (DECLARES.includes(place) || key === 'params' || (key === 'id' && type !== 'TSEnumMember')) return true;
  return isDeclared && (PATTERNS.includes(place) || place === 'AssignmentPattern.left');
}
