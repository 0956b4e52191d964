#!/usr/bin/env node
'use strict';
const { join } = require('node:path');
const { load } = require('./load.cjs');

load(join(__dirname, '../dist/main.cjs')).start();
