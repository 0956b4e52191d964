#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const MAIN = join(__dirname, '../dist/main.cjs');

try {
  const { keep, load } = require('./load.cjs');
  load(MAIN).start();
  process.on('exit', keep);
} catch (error) {
  process.stderr.write(`newsq: ${adviceOn(error)}\n`);
  process.exitCode = 72;
}

function adviceOn({ name, message }) {
  // In a package that was installed there is no source.
  if (existsSync(join(__dirname, '../src')) && !existsSync(MAIN))
    return 'dist/main.cjs is missing: newsq is not built; run npm ci';
  if (name === 'NewsqError') return message;
  return `cannot be started (${name}: ${message.split('\n')[0]}): the installation is damaged; install newsq again`;
}
