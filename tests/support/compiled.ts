import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type * as Typescript from 'typescript';
import { PROJECT_ROOT } from '../../src/config';

/** The source of a program and those that it imports, with their texts. */
function sourcesOf(program: string): Map<string, string> {
  const found = new Map<string, string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    const text = readFileSync(file, 'utf8');
    found.set(file, text);
    for (const [, path] of text.matchAll(/^(?:import|export)(?! type)[^;]*? from '(\.[^']+)'/gm)) add(join(dirname(file), `${path}.ts`));
  };
  add(program);
  return found;
}

/**
 * A program of the project as JavaScript, for a thread: Jest transforms what it loads itself, and nothing else. It is written where it is
 * first asked for, once for the same sources. `program`: from the root of the project, without `.ts`.
 */
export function compiled(program: string): string {
  const files = sourcesOf(join(PROJECT_ROOT, `${program}.ts`));
  const hash = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 16);
  const folder = join(tmpdir(), `hub-thread-${hash}`);
  const script = join(folder, `${program}.js`);
  if (existsSync(folder)) return script;
  const typescript = createRequire(__filename)('typescript') as typeof Typescript;
  // An import at run time stays one: PGlite is an ES module.
  const compilerOptions = { target: typescript.ScriptTarget.ES2022, module: typescript.ModuleKind.Node16, esModuleInterop: true };
  const made = `${folder}-${process.pid}`;
  for (const [file, text] of files) {
    const written = join(made, relative(PROJECT_ROOT, file).replace(/ts$/, 'js'));
    mkdirSync(dirname(written), { recursive: true });
    writeFileSync(written, typescript.transpileModule(text, { compilerOptions }).outputText);
  }
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(made, 'node_modules'));
  // Another worker may have been first.
  if (!existsSync(folder)) renameSync(made, folder);
  return script;
}
