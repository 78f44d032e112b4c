// Loaded into a hub before its program: when that ends, it says which packages it has loaded.
import { createRequire } from 'node:module';

const { cache } = createRequire(import.meta.url);
process.on('exit', () => {
  const names = Object.keys(cache).map((file) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
  console.log(JSON.stringify({ msg: 'packages', names: [...new Set(names)].filter(Boolean) }));
});
