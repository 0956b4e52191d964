#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { keep, load } = require('./load.cjs');

const MAIN = join(__dirname, '../dist/main.cjs');

if (existsSync(MAIN)) {
  load(MAIN).start();
  process.on('exit', keep);
} else {
  // In a package that was installed there is no source.
  const advice = existsSync(join(__dirname, '../src'))
    ? 'newsq is not built; run npm ci'
    : 'the installation is damaged; install newsq again';
  process.stderr.write(`newsq: dist/main.cjs is missing: ${advice}\n`);
  process.exitCode = 72;
}
