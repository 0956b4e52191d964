import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';

export interface Cluster {
  readonly url: string;
  /** Kills a worker and its executor as a lost machine would be lost. */
  killWorker(): void;
  stop(): void;
}

/** A standalone cluster of Spark on loopback: a master and two workers of a core each. */
export async function startCluster(sparkClass: string, env: NodeJS.ProcessEnv): Promise<Cluster> {
  const port = await freePort();
  const url = `spark://${LOOPBACK}:${port}`;
  // In a process group of its own, so that what it starts can be ended with it.
  const start = (...args: string[]) =>
    spawn(sparkClass, args, { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const deploy = 'org.apache.spark.deploy';
  const master = start(`${deploy}.master.Master`, '--host', LOOPBACK, '--port', `${port}`, '--webui-port', '0');
  const workers: ChildProcess[] = [];
  const stop = () => [master, ...workers].forEach(killGroup);
  try {
    await said(master, 'I have been elected leader', 1);
    const registered = said(master, 'Registering worker', 2);
    for (let worker = 0; worker < 2; worker++)
      workers.push(
        start(
          `${deploy}.worker.Worker`,
          '--host',
          LOOPBACK,
          '--cores',
          '1',
          '--memory',
          '1g',
          '--webui-port',
          '0',
          url,
        ),
      );
    await registered;
  } catch (error) {
    stop();
    throw error;
  }
  return { url, killWorker: () => killGroup(workers[0]!), stop };
}

function killGroup({ pid }: ChildProcess): void {
  try {
    process.kill(-pid!, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Waits until a process has said something so many times. */
function said(child: ChildProcess, what: string, times: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    child.stderr!.on('data', (data) => {
      log += data;
      if (log.split(what).length > times) resolve();
    });
    child.on('close', () => reject(new Error(`ended before it said "${what}" ${times} times:\n${log}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, LOOPBACK);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
