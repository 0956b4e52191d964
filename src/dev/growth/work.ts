import { Session } from 'node:inspector';

/** Counts how often the blocks of our own functions run; unlike time, a busy machine does not change it. */
export interface WorkCounter {
  readonly count: (run: () => unknown) => number;
  readonly stop: () => void;
}

/** Matches the URL of a source file of newsq itself, which src/dev/ and src/train/ are not. */
const OWN = /\/src\/(?!dev\/|train\/)/;

export function startCounting(): WorkCounter {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const take = (): number => {
    let sum = 0;
    session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error) throw error;
      for (const { url, functions } of coverage.result) {
        if (OWN.test(url)) for (const { ranges } of functions) for (const { count } of ranges) sum += count;
      }
    });
    return sum;
  };
  return {
    count: (run) => {
      take();
      run();
      return take();
    },
    stop: () => session.disconnect(),
  };
}
