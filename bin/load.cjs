'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/**
 * By the major version of V8, of the versions of Node that have it: the flag that says how long a function runs before it is
 * compiled once more, for speed. newsq has thousands of functions that are warm and few that are hot; to compile all of them
 * takes a third of a run over some hundred articles, and a run over a million waits only a little longer for the hot ones.
 * A version that is not named here may not know the flag.
 */
const PATIENCE = {
  11: '--interrupt-budget=1000000',
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
}

/** What was run, by file name, in order: of each V8 can make a new cache. */
const scripts = new Map();
const modules = new Map();

/**
 * Runs a bundle as a module, once, and likewise the bundles that it requires. What V8 made of them at the build stands
 * beside them (`main.cache`), and saves a fifth of a start. V8 takes that only where it was made by its own version with
 * its own flags, and compiles the source otherwise.
 * @param {string} filename the bundle
 * @returns {unknown} what it exports
 */
function load(filename) {
  const known = modules.get(filename);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(filename, module);
  const cache = filename.replace(/\.cjs$/, '.cache');
  const script = new Script(wrap(readFileSync(filename, 'latin1')), {
    filename,
    ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
  });
  scripts.set(filename, script);
  const requireOther = createRequire(filename);
  const requireAny = (id) => (id.startsWith('./') ? load(requireOther.resolve(id)) : requireOther(id));
  script.runInThisContext()(
    module.exports,
    Object.assign(requireAny, requireOther),
    module,
    filename,
    dirname(filename),
  );
  return module.exports;
}

module.exports = { load, scripts };
