// Ends Prism when the process that started it is gone, however it went: its end of this pipe is then closed.
'use strict';

process.stdin.on('end', () => process.exit(0));
process.stdin.on('error', () => process.exit(0));
process.stdin.resume();
if (typeof process.stdin.unref === 'function') {
  process.stdin.unref();
}
