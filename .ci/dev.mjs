// npm run dev: builds and starts the hub, again after each change. The hub reads the files that are not compiled (documents, styles, SQL,
// data) when it starts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import ts from 'typescript';

const READ_AT_START = /\.(graphql|css|html|js|sql|json)$/;
const FOLDERS = ['src', 'seeds/data'];

let hub = null;
let isStarting = false;
let isStale = false;
let isEnding = false;
let changedAt = Date.now();

/** Stops the hub and waits. Sends one signal: a second would end the process before it has closed its database. */
async function stop() {
  if (!hub || hub.exitCode !== null || hub.signalCode !== null) return;
  if (!hub.killed) hub.kill('SIGTERM');
  await once(hub, 'exit');
}

/** Stops the hub, which closes its database, and starts it as it is now built. Changes meanwhile lead to one more start. */
async function restart() {
  isStale = true;
  if (isStarting) return;
  isStarting = true;
  while (isStale) {
    isStale = false;
    await stop();
    if (isEnding) return;
    // Nobody waits for the requests of a hub in development.
    const env = { DRAIN_SECONDS: '0', ...process.env };
    hub = spawn(process.execPath, ['--enable-source-maps', 'dist/src/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    hub.stdout.on('data', tell);
  }
  isStarting = false;
}

/** Passes on the hub's output, and prints the time from a change until the hub is ready. */
function tell(chunk) {
  process.stdout.write(chunk);
  if (chunk.includes('is ready.')) console.log(`The change shows after ${((Date.now() - changedAt) / 1000).toFixed(1)} s.`);
}

function report(diagnostic) {
  process.stderr.write(
    ts.formatDiagnosticsWithColorAndContext([diagnostic], {
      getCurrentDirectory: ts.sys.getCurrentDirectory,
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    }),
  );
}

/** Codes of the compiler's messages: a file has changed; one error was found, or another number of them. */
const FILE_CHANGED = 6032;
const BUILT = [6193, 6194];

function reportStatus({ code, messageText }) {
  if (code === FILE_CHANGED) {
    changedAt = Date.now();
    // It stops while the compiler works.
    void stop();
  }
  if (BUILT.includes(code)) console.log(ts.flattenDiagnosticMessageText(messageText, '\n'));
}

// It keeps the program in memory, so that a change compiles and checks only the files that it touches.
const host = ts.createWatchCompilerHost(
  'tsconfig.build.json',
  {},
  ts.sys,
  ts.createEmitAndSemanticDiagnosticsBuilderProgram,
  report,
  reportStatus,
);
const check = host.afterProgramCreate;
// The hub starts with what was written, and types are checked while it does: it runs even where types are wrong.
host.afterProgramCreate = (program) => {
  program.emit();
  void restart().then(() => check(program));
};
ts.createWatchProgram(host);

for (const folder of FOLDERS) {
  watch(folder, { recursive: true }, (_event, file) => {
    if (!READ_AT_START.test(file)) return;
    changedAt = Date.now();
    void restart();
  });
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    isEnding = true;
    void stop().then(() => process.exit(0));
  });
}
