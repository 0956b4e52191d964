'use strict';
const { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { basename, join } = require('node:path');

/**
 * Code that V8 compiled in an earlier run, where the package has none for the V8 that runs: a file for each command, bundle
 * and V8 in `~/.cache/newsq`, or where the system keeps such. It makes a start faster and changes nothing else; without
 * a folder to write in, or with NODE_DISABLE_COMPILE_CACHE, newsq does without.
 */
function folderOfUser() {
  const caches =
    process.env.XDG_CACHE_HOME ||
    (process.platform === 'win32' && process.env.LOCALAPPDATA) ||
    join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
  return join(caches, 'newsq');
}

/** Milliseconds after which a file is made anew; those of other versions go with it. */
const MAX_AGE = 90 * 24 * 60 * 60 * 1000;

/** A file of ours, or one that was not finished. */
const OURS = /^[a-z]+-.*\.cache(?:\.\d+)?$/;

/** What is asked for, and not what is done: no command runs for them, so that little would be compiled. */
const QUESTIONS = new Set(['--help', '-h', '--version', '-V', 'help']);

/** Seconds of a run after which V8 may have thrown away what it compiled for the start; the next short run keeps that. */
const MAX_RUN = 10;

const isOff = Boolean(process.env.NODE_DISABLE_COMPILE_CACHE);

/**
 * @param {string} filename a bundle
 * @param {number} sum its checksum; V8 tells its source by the length alone, and could not tell it from that of another release
 * @returns {string | null} where what V8 makes of it in this command is kept; null where that may not be believed
 */
function pathOf(filename, sum) {
  if (isOff) return null;
  try {
    const folder = folderOfUser();
    return isOurs(folder) ? join(folder, nameOf(filename, sum)) : null;
  } catch {
    // A user without a home has no folder, and one that is not there has no files.
    return null;
  }
}

/**
 * Keeps what V8 had to compile in this run, if it was one that did its work. That it cannot be kept is no fault of the run.
 * @param {Map<string, { script: import('node:vm').Script, sum: number, isCompiled: boolean }>} bundles by file name
 * @param {(bundle: { script: import('node:vm').Script, sum: number }) => Buffer} cacheOf what is kept of one
 */
function write(bundles, cacheOf) {
  if (
    isOff ||
    process.exitCode ||
    process.uptime() > MAX_RUN ||
    process.argv.some((argument) => QUESTIONS.has(argument))
  )
    return;
  try {
    const folder = folderOfUser();
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOurs(folder)) return;
    for (const [filename, bundle] of bundles) {
      if (!bundle.isCompiled) continue;
      const path = join(folder, nameOf(filename, bundle.sum));
      // Whole or not at all: others may be reading.
      writeFileSync(`${path}.${process.pid}`, cacheOf(bundle), { mode: 0o600 });
      renameSync(`${path}.${process.pid}`, path);
    }
    const oldest = Date.now() - MAX_AGE;
    for (const name of readdirSync(folder))
      if (OURS.test(name) && statSync(join(folder, name)).mtimeMs < oldest) rmSync(join(folder, name), { force: true });
  } catch {}
}

/** V8 believes what it is given: nobody else may have put it there. */
function isOurs(folder) {
  if (process.getuid === undefined) return true;
  const { uid, mode } = statSync(folder);
  return uid === process.getuid() && (mode & 0o022) === 0;
}

function nameOf(filename, sum) {
  const command = /^[a-z]+$/.test(process.argv[2] ?? '') ? process.argv[2] : 'newsq';
  const source = sum.toString(16).padStart(8, '0');
  return `${command}-${basename(filename, '.cjs')}-${source}-${process.arch}-${process.versions.v8}.cache`;
}

module.exports = { pathOf, write };
