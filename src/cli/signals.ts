/** Ctrl-\\ sends the last. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/**
 * From now on a signal that ends the process does so between two writes, so that what it has written ends with a whole line.
 * @returns undoes it
 */
export function endBetweenWrites(): () => void {
  return beforeSignals(() => {});
}

/**
 * Does something before a signal ends the process.
 * @returns undoes it
 */
export function beforeSignals(act: (signal: NodeJS.Signals) => void): () => void {
  const onSignal = (signal: NodeJS.Signals) => {
    release();
    act(signal);
    // Nobody listens any more: now it ends the process.
    process.kill(process.pid, signal);
  };
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return release;
}
