'use strict';
const { join } = require('node:path');
const { load } = require('./load.cjs');

/** What the threads of `--jobs` run: the same as the process, which is asked for one article after the other. */
module.exports = load(join(__dirname, '../dist/main.cjs'));
