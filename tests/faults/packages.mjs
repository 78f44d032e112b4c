// Preloaded into a hub: prints the names of the loaded packages when the process ends.
import { createRequire } from 'node:module';

const { cache } = createRequire(import.meta.url);
process.on('exit', () => {
  const names = Object.keys(cache).map((file) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
  console.log(JSON.stringify({ msg: 'packages', names: [...new Set(names)].filter(Boolean) }));
});
