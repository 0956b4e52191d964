import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Characters of markup whose nodes take some 20 MB. */
const MOST = 700_000;

let spent = 0;
let collectGarbage: (() => void) | null = null;

/**
 * Counts the markup that was parsed, and has V8 give back the memory of its nodes. They live just long enough to be taken for
 * lasting, and V8 by itself lets hundreds of megabytes of them come together before it looks.
 */
export function countSpent(characters: number): void {
  spent += characters;
  if (spent < MOST) return;
  spent = 0;
  if (collectGarbage === null) {
    setFlagsFromString('--expose-gc');
    collectGarbage = runInNewContext('typeof gc === "function" ? gc : () => {}') as () => void;
  }
  collectGarbage();
}
