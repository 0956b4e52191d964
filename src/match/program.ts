import type { Node, Unit } from './pattern.js';
import { invalid } from './pattern-tokens.js';

/** A pattern as steps that a search can go through one by one. */
export type Step =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | ZeroWidth
  | { readonly kind: 'found' }
  /** Goes on at either; the first is tried before the second. */
  | { kind: 'either'; first: number; second: number }
  | { kind: 'goto'; to: number }
  /** Notes where a group starts (even slots) or ends (odd slots). */
  | { readonly kind: 'note'; readonly slot: number };

/** What takes no word. */
export type ZeroWidth = { readonly kind: 'mark'; readonly mark: string } | { readonly kind: 'start' | 'end' | 'glued' };

export interface Program {
  readonly steps: readonly Step[];
  /** The names of the groups, by slot / 2. */
  readonly groups: readonly string[];
}

const MAX_STEPS = 1000;

/** @throws NewsqError for a pattern of too many steps */
export function compile(pattern: Node, source: string): Program {
  const steps: Step[] = [];
  const groups: string[] = [];
  const add = <S extends Step>(step: S): S => {
    if (steps.push(step) > MAX_STEPS) throw invalid(source, `it has more than ${MAX_STEPS} parts`);
    return step;
  };
  const addEither = () => add({ kind: 'either', first: steps.length + 1, second: -1 });

  const addNode = (node: Node): void => {
    switch (node.kind) {
      case 'sequence':
        for (const part of node.of) addNode(part);
        return;
      case 'choice':
        addChoice(node.of);
        return;
      case 'repeat':
        addRepeat(node);
        return;
      case 'group':
        addGroup(node.name, node.of);
        return;
      default:
        add(node);
    }
  };

  const addChoice = (choices: readonly Node[]): void => {
    const ends = choices.slice(0, -1).map((choice) => {
      const either = addEither();
      addNode(choice);
      const end = add({ kind: 'goto', to: -1 });
      either.second = steps.length;
      return end;
    });
    addNode(choices.at(-1)!);
    for (const end of ends) end.to = steps.length;
  };

  const addRepeat = ({ of, min, max, isLazy }: Node & { kind: 'repeat' }): void => {
    for (let i = 0; i < min; i++) addNode(of);
    const optional = max === Number.POSITIVE_INFINITY ? 1 : max - min;
    const exits: { first: number; second: number }[] = [];
    for (let i = 0; i < optional; i++) {
      const at = steps.length;
      exits.push(addEither());
      addNode(of);
      if (max === Number.POSITIVE_INFINITY) add({ kind: 'goto', to: at });
    }
    for (const exit of exits) {
      exit.second = steps.length;
      if (isLazy) [exit.first, exit.second] = [exit.second, exit.first];
    }
  };

  const addGroup = (name: string, of: Node): void => {
    const known = groups.indexOf(name);
    const group = known < 0 ? groups.push(name) - 1 : known;
    add({ kind: 'note', slot: group * 2 });
    addNode(of);
    add({ kind: 'note', slot: group * 2 + 1 });
  };

  addNode(pattern);
  add({ kind: 'found' });
  return { steps, groups };
}
