import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type * as Typescript from 'typescript';
import { PROJECT_ROOT } from '../../src/config';

/** A thread runs JavaScript. The first test that starts one writes it, once for the same sources. */
jest.mock('../../src/imports/thread-program', () => ({
  get THREAD_PROGRAM(): string {
    return join(compiled(), 'src/imports/read-thread.js');
  },
}));

/** The files that the program of the thread is made of. */
function sources(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    const text = readFileSync(file, 'utf8');
    found.set(file, text);
    for (const [, path] of text.matchAll(/^(?:import|export)(?! type)[^;]*? from '(\.[^']+)'/gm)) add(join(dirname(file), `${path}.ts`));
  };
  add(join(PROJECT_ROOT, 'src/imports/read-thread.ts'));
  return found;
}

function compiled(): string {
  const files = sources();
  const hash = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 16);
  const folder = join(tmpdir(), `hub-thread-${hash}`);
  if (existsSync(folder)) return folder;
  const typescript = createRequire(__filename)('typescript') as typeof Typescript;
  const compilerOptions = { target: typescript.ScriptTarget.ES2022, module: typescript.ModuleKind.CommonJS, esModuleInterop: true };
  const made = `${folder}-${process.pid}`;
  for (const [file, text] of files) {
    const written = join(made, relative(PROJECT_ROOT, file).replace(/ts$/, 'js'));
    mkdirSync(dirname(written), { recursive: true });
    writeFileSync(written, typescript.transpileModule(text, { compilerOptions }).outputText);
  }
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(made, 'node_modules'));
  // Another worker may have been first.
  if (!existsSync(folder)) renameSync(made, folder);
  return folder;
}
