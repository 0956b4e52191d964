#!/usr/bin/env node
'use strict';
const { join } = require('node:path');
const { keep, load } = require('./load.cjs');

load(join(__dirname, '../dist/main.cjs')).start();
process.on('exit', keep);
