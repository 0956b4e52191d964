'use strict';
const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { basename, join } = require('node:path');
const { crc32 } = require('node:zlib');

/**
 * Code that V8 compiled in an earlier run, where the package has none for the V8 that runs: a file for each command, bundle
 * and V8 in `~/.cache/newsq`, or where the system keeps such. It makes a start faster and changes nothing else; without
 * a folder to write in, or with NODE_DISABLE_COMPILE_CACHE, newsq does without.
 */
const FOLDER = join(
  process.env.XDG_CACHE_HOME ||
    (process.platform === 'win32' && process.env.LOCALAPPDATA) ||
    join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache'),
  'newsq',
);

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
 * @param {Buffer} bytes what stands in it
 * @returns {Buffer | undefined} what V8 made of it when this command ran before; it is for V8 to say whether it fits
 */
function read(filename, bytes) {
  if (isOff) return undefined;
  try {
    return isOurs() ? readFileSync(pathOf(filename, bytes)) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps what V8 had to compile in this run, if it was one that did its work. That it cannot be kept is no fault of the run.
 * @param {Map<string, { script: import('node:vm').Script, bytes: Buffer, isCompiled: boolean }>} bundles by file name
 */
function write(bundles) {
  if (
    isOff ||
    process.exitCode ||
    process.uptime() > MAX_RUN ||
    process.argv.some((argument) => QUESTIONS.has(argument))
  )
    return;
  try {
    mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
    if (!isOurs()) return;
    for (const [filename, { script, bytes, isCompiled }] of bundles) {
      if (!isCompiled) continue;
      const path = pathOf(filename, bytes);
      // Whole or not at all: others may be reading.
      writeFileSync(`${path}.${process.pid}`, script.createCachedData(), { mode: 0o600 });
      renameSync(`${path}.${process.pid}`, path);
    }
    const oldest = Date.now() - MAX_AGE;
    for (const name of readdirSync(FOLDER))
      if (OURS.test(name) && statSync(join(FOLDER, name)).mtimeMs < oldest) rmSync(join(FOLDER, name), { force: true });
  } catch {}
}

/** V8 believes what it is given: nobody else may have put it there. */
function isOurs() {
  if (process.getuid === undefined) return true;
  const { uid, mode } = statSync(FOLDER);
  return uid === process.getuid() && (mode & 0o022) === 0;
}

/** V8 tells its source by the length alone; a checksum tells it from that of another release. */
function pathOf(filename, bytes) {
  const command = /^[a-z]+$/.test(process.argv[2] ?? '') ? process.argv[2] : 'newsq';
  const source = crc32(bytes).toString(16).padStart(8, '0');
  return join(
    FOLDER,
    `${command}-${basename(filename, '.cjs')}-${source}-${process.arch}-${process.versions.v8}.cache`,
  );
}

module.exports = { read, write };
