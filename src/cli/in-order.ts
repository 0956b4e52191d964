/** What is begun in order, goes on side by side, and is done with in order. */
export interface InOrder {
  /**
   * Adds a piece of work that has begun, and waits until there is room for another.
   * @param size of what it holds in memory
   * @param finish called with what it came to, after those before it are finished
   * @param limit of pieces that may be begun and not finished; with 1 it is finished when this returns
   * @throws what a piece or its finish threw, of this piece or one before it; none is finished after that
   */
  readonly add: <Result>(
    work: Promise<Result>,
    finish: (result: Result) => Promise<void> | void,
    room: { readonly size: number; readonly limit: number },
  ) => Promise<void>;
  /** Does something after what was added before: at once, if all of that is finished. */
  readonly after: (act: () => void) => void;
  /** Waits until all is finished. */
  readonly end: () => Promise<void>;
}

/** Articles that wait for a slow one before them hold no more than this together: UTF-16 code units of their texts. */
const MAX_WAITING = 1 << 24;

export function newInOrder(): InOrder {
  const turns: Promise<void>[] = [];
  let held = 0;
  const push = (turn: () => Promise<void>, size: number) => {
    const before = turns.at(-1);
    held += size;
    const own = (async () => {
      await before;
      await turn();
      turns.shift();
      held -= size;
    })();
    // Whoever adds the next piece is told, or whoever waits for the end.
    own.catch(() => {});
    turns.push(own);
  };
  return {
    async add(work, finish, { size, limit }) {
      work.catch(() => {});
      push(async () => finish(await work), size);
      while (turns.length >= limit || (turns.length > 0 && held > MAX_WAITING)) await turns[0];
    },
    after(act) {
      if (turns.length === 0) act();
      else push(async () => act(), 0);
    },
    async end() {
      await turns.at(-1);
    },
  };
}
