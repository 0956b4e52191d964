'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

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

/**
 * Runs a bundle, which is the function that Node makes of a module, once, and likewise the bundles that it requires. What V8
 * made of them at the build stands beside them, and saves much of a start; for another V8 than that of the build it is in the
 * folder of the user's caches.
 * V8 takes it only where it was made by its own version with its own flags, and compiles the source otherwise.
 * @param {string} filename the bundle
 * @returns {unknown} what it exports
 */
function load(filename) {
  const known = bundles.get(filename);
  if (known) return known.module.exports;
  const bytes = readFileSync(filename);
  const cachedData = readCache(filename, bytes);
  const script = new Script(bytes.latin1Slice(), { filename, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  bundles.set(filename, { module, script, bytes, isCompiled: !cachedData || script.cachedDataRejected });
  const folder = dirname(filename);
  const requireAny = (id) => (id.startsWith('./') ? load(join(folder, id)) : require(id));
  script.runInThisContext()(module.exports, Object.assign(requireAny, require), module, filename, folder);
  return module.exports;
}

function readCache(filename, bytes) {
  if (!isBuilt) return require('./kept-code.cjs').read(filename, bytes);
  const cache = filename.replace(/\.cjs$/, `.${ENGINE}.cache`);
  return existsSync(cache) ? readFileSync(cache) : undefined;
}

/** At the end of a run: keeps for the next what V8 had to compile. */
function keep() {
  if (!isBuilt) require('./kept-code.cjs').write(bundles);
}

module.exports = { load, keep, bundles, ENGINE };
