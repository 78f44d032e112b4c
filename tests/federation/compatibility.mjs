// Runs Apollo's federation compatibility suite, without Docker and without network: its own subgraphs `users` and `inventory`, the
// hub's code behind `products`, a gateway over all three, and then its tests. Its ports, 4000 to 4003, are fixed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { parse } from 'graphql';
import { serveProducts } from './products.mjs';

const require = createRequire(import.meta.url);
const suite = dirname(require.resolve('@apollo/federation-subgraph-compatibility-tests/package.json'));
const ask = (url, query) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) }).then((answer) =>
    answer.json(),
  );

/** One of the suite's own subgraphs, in a process of its own; resolves when it answers. */
async function startSubgraph(name, url) {
  const child = spawn(process.execPath, ['index.js'], { cwd: join(suite, 'dist/subgraphs', name), stdio: ['ignore', 'ignore', 'inherit'] });
  while (
    !(await ask(url, '{ __typename }').then(
      ({ data }) => data,
      () => null,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`the suite's subgraph ${name} has ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { child, name, url, typeDefs: parse(readFileSync(join(suite, 'dist/subgraphs', name, `${name}.graphql`), 'utf8')) };
}

async function startGateway(services) {
  const { errors, supergraphSdl } = composeServices(services);
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }), introspection: true });
  await startStandaloneServer(server, { listen: { port: 4000 } });
  return server;
}

async function runTests() {
  const arguments_ = [
    require.resolve('jest/bin/jest', { paths: [suite] }),
    '--ci',
    '--rootDir',
    suite,
    '--testMatch',
    '**/dist/tests/*.test.js',
    '--config',
    '{"testPathIgnorePatterns":[],"haste":{"retainAllFiles":true}}',
  ];
  const jest = spawn(process.execPath, arguments_, {
    cwd: suite,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PRODUCTS_URL: 'http://localhost:4001/' },
  });
  const [status] = await once(jest, 'exit');
  return status;
}

const closing = [];
try {
  closing.push(await serveProducts());
  const own = [];
  for (const [name, port] of [
    ['users', 4002],
    ['inventory', 4003],
  ]) {
    const subgraph = await startSubgraph(name, `http://localhost:${port}/`);
    closing.push(() => subgraph.child.kill());
    own.push(subgraph);
  }
  const { data } = await ask('http://localhost:4001/', '{ _service { sdl } }');
  const gateway = await startGateway([...own, { name: 'products', url: 'http://localhost:4001/', typeDefs: parse(data._service.sdl) }]);
  closing.push(() => gateway.stop());
  process.exitCode = await runTests();
} finally {
  for (const close of closing.reverse()) await close();
}
