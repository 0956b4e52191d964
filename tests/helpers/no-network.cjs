'use strict';
/** Loaded before newsq: whatever opens a connection ends the process. */
const { Socket } = require('node:net');

const end = () => process.exit(99);
globalThis.fetch = end;
Socket.prototype.connect = end;
