'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

/**
 * By the major version of V8, of the versions of Node that have it: the flag that says how long a function runs before it is
 * compiled once more, for speed. newsq has thousands of functions that are warm and few that are hot; to compile all of them
 * takes a third of a run over some hundred articles, and a run over a million waits only a little longer for the hot ones.
 * A version that is not named here may not know the flag.
 */
const PATIENCE = {
  11: '--interrupt-budget=600000',
  12: '--invocation-count-for-turbofan=60000',
  13: '--invocation-count-for-turbofan=60000',
  14: '--invocation-count-for-turbofan=60000',
};
const patience = PATIENCE[Number.parseInt(process.versions.v8, 10)];
// At the build as well: V8 takes a cache only where its flags are the same.
if (patience !== undefined) {
  setFlagsFromString(patience);
  // Most expressions are used more than once for an article: each is compiled once and for all, not first to be interpreted.
  setFlagsFromString('--no-regexp-tier-up');
  // The heap is small and nobody waits between two steps: to mark it little by little is only slower, at a start above all.
  setFlagsFromString('--no-incremental-marking');
  // The young part of the heap grows at once: after each of many small collections V8 would think less of how much the heap may
  // hold, and soon collect all of it, which takes longer than the analysis of an article.
  setFlagsFromString('--semi-space-growth-factor=4');
}

const DIST = join(__dirname, '../dist');

/** What a cache of code is for: "x64-11.3.244.8-node.33" */
const ENGINE = `${process.arch}-${process.versions.v8}`;

/** Whether the build had the V8 that runs, and so left caches for it. */
const isBuilt = existsSync(join(DIST, `main.${ENGINE}.cache`));

/** Every bundle that was run, by file name. */
const bundles = new Map();

/** The last bytes of a bundle, "//1f2e3d4c\n": the checksum of those before. What is damaged is not run. */
const MARK_LENGTH = 11;
/** The last bytes of a cache: its checksum, which goes on from that of its bundle. V8 checks neither, and dies of what is damaged. */
const SEAL_LENGTH = 4;

/**
 * Runs a bundle, which is the function that Node makes of a module, once, and likewise the bundles that it requires. What V8
 * made of them at the build stands beside them, and saves much of a start; for another V8 than that of the build it is in the
 * folder of the user's caches.
 * V8 takes it only where it was made by its own version with its own flags, and compiles the source otherwise.
 * @param {string} filename the bundle
 * @returns {unknown} what it exports
 * @throws a NewsqError, by its name, if the file is missing, or not as it was built
 */
function load(filename) {
  const known = bundles.get(filename);
  if (known) return known.module.exports;
  const { bytes, sum } = readBundle(filename);
  const cachedData = readCache(filename, sum);
  const script = new Script(bytes.latin1Slice(), { filename, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  bundles.set(filename, { module, script, sum, isCompiled: !cachedData || script.cachedDataRejected });
  const folder = dirname(filename);
  const requireAny = (id) => (id.startsWith('./') ? load(join(folder, id)) : require(id));
  script.runInThisContext()(module.exports, Object.assign(requireAny, require), module, filename, folder);
  return module.exports;
}

function readBundle(filename) {
  let bytes;
  try {
    bytes = readFileSync(filename);
  } catch ({ code }) {
    throw damaged(filename, code === 'ENOENT' ? 'missing' : `not to be read (${code})`);
  }
  const sum = crc32(bytes.subarray(0, -MARK_LENGTH));
  const mark = `//${sum.toString(16).padStart(8, '0')}\n`;
  if (bytes.subarray(-MARK_LENGTH).latin1Slice() !== mark) throw damaged(filename, 'not as it was built');
  return { bytes, sum };
}

function damaged(filename, what) {
  const message = `dist/${basename(filename)} is ${what}: the installation is damaged; install newsq again`;
  return Object.assign(new Error(message), { name: 'NewsqError', trouble: 'installation', others: [] });
}

/** What V8 made of a bundle; undefined where there is nothing, or nothing whole. */
function readCache(filename, sum) {
  const cache = isBuilt
    ? filename.replace(/\.cjs$/, `.${ENGINE}.cache`)
    : require('./kept-code.cjs').pathOf(filename, sum);
  if (cache === null) return undefined;
  let bytes;
  try {
    bytes = readFileSync(cache);
  } catch {
    return undefined;
  }
  const code = bytes.subarray(0, -SEAL_LENGTH);
  return sealOf(code, sum).equals(bytes.subarray(-SEAL_LENGTH)) ? code : undefined;
}

function sealOf(code, sum) {
  const bytes = Buffer.alloc(SEAL_LENGTH);
  bytes.writeUInt32LE(crc32(code, sum));
  return bytes;
}

/**
 * @param {{ script: Script, sum: number }} bundle
 * @returns {Buffer} what its cache holds
 */
function cacheOf({ script, sum }) {
  const code = script.createCachedData();
  return Buffer.concat([code, sealOf(code, sum)]);
}

/** At the end of a run: keeps for the next what V8 had to compile. */
function keep() {
  if (!isBuilt) require('./kept-code.cjs').write(bundles, cacheOf);
}

module.exports = { load, keep, bundles, cacheOf, ENGINE };
