const { TestEnvironment } = require('jest-environment-node');

// A worker that has nothing left to do gives back its memory piece by piece, hundreds of megabytes of it. Jest waits half a second, and
// then says that tests leak. One that really has something open does not come this far.
if (process.send) process.once('exit', (code) => process.exit(code));

module.exports = TestEnvironment;
