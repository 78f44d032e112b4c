// The hub in the graph of a ministry: run with `npm run check:federation`, after `npm run build` and `npm ci --prefix tests/federation`.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { composeServices as composeWithApollo } from '@apollo/composition';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { composeServices as composeWithHive } from '@theguild/federation-composition';
import { parse } from 'graphql';
import * as hotels from './hotels.mjs';
import { serveHub } from './hub.mjs';
import { servePartner } from './partner.mjs';
import * as tourism from './tourism.mjs';

/** The schema text of a subgraph. */
async function subgraph(name, url) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ _service { sdl } }"}',
  });
  return { name, url, typeDefs: parse((await answer.json()).data._service.sdl) };
}

const COMPOSERS = { '@apollo/composition': composeWithApollo, '@theguild/federation-composition': composeWithHive };

function supergraphOf(composer, subgraphs) {
  const { errors, supergraphSdl } = COMPOSERS[composer](subgraphs);
  assert.deepEqual(
    (errors ?? []).map(({ message }) => message),
    [],
  );
  return supergraphSdl;
}

const GATEWAYS = {
  async '@apollo/gateway'(supergraphSdl) {
    const server = new ApolloServer({
      gateway: new ApolloGateway({ supergraphSdl }),
      logger: { debug() {}, info() {}, warn: console.warn, error: console.error },
    });
    await server.start();
    const ask = async (query, variables) => {
      const { body } = await server.executeOperation({ query, variables });
      return JSON.parse(JSON.stringify(body.singleResult));
    };
    return { ask, close: () => server.stop() };
  },
  async '@graphql-hive/gateway-runtime'(supergraph) {
    const gateway = createGatewayRuntime({ supergraph, logging: false });
    const ask = async (query, variables) => {
      const answer = await gateway.fetch('http://gateway/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return answer.json();
    };
    return { ask, close: () => gateway[Symbol.asyncDispose]() };
  },
};

let hub;
let partners;
let all;
before(async () => {
  hub = await serveHub();
  partners = [await servePartner(tourism), await servePartner(hotels)];
  all = [await subgraph('hub', hub.url), await subgraph('tourism', partners[0].url), await subgraph('hotels', partners[1].url)];
});
after(async () => {
  for (const partner of partners ?? []) await partner.close();
  await hub?.close();
});

describe('composers', () => {
  for (const composer of Object.keys(COMPOSERS)) {
    it(`${composer} takes the hub alone, and with its partners`, () => {
      for (const subgraphs of [all.slice(0, 1), all.slice(0, 2), all]) assert.match(supergraphOf(composer, subgraphs), /type Province/);
    });
  }
});

for (const [name, start] of Object.entries(GATEWAYS)) {
  describe(name, () => {
    let gateway;
    before(async () => void (gateway = await start(supergraphOf('@apollo/composition', all))));
    after(() => gateway?.close());

    const answer = async (query, variables) => {
      const before = await hub.statements();
      const { data, errors } = await gateway.ask(query, variables);
      assert.deepEqual(errors ?? [], []);
      return { data, statements: (await hub.statements()) - before };
    };

    it('begins at the hub and adds the partner’s figures to 35 provinces, in three statements of the hub', async () => {
      const { data, statements } = await answer(
        '{ provinces(first: 100) { nodes { code name(lang: EN) visitors progress { percent projectCount } } } }',
      );
      const { nodes } = data.provinces;
      assert.equal(nodes.length, 35);
      const songkhla = nodes.find(({ code }) => code === 'TH-90');
      assert.equal(songkhla.name, 'Songkhla');
      assert.equal(songkhla.visitors, 7_100);
      assert.ok(songkhla.progress.projectCount > 0);
      assert.equal(nodes.filter(({ visitors }) => visitors !== null).length, 6);
      assert.equal(statements, 3); // the newest commit, the provinces, and the progress of all of them
    });

    it('begins at a partner and adds the hub’s fields to each, in three statements of the hub', async () => {
      const { data, statements } = await answer(
        '{ provincesByVisitors { code visitors name(lang: EN) progress { percent projectCount } } }',
      );
      assert.deepEqual(
        data.provincesByVisitors.map(({ name }) => name),
        ['Phuket', 'Penang', 'Songkhla', 'Kedah', 'Krabi', 'North Sumatra'],
      );
      assert.equal(statements, 3);
    });

    it('crosses all three: hotels, their projects and provinces, and the visitors there', async () => {
      const { data } = await answer('{ hotels { name project { code name(lang: EN) stage provinces { code visitors } hotels { id } } } }');
      assert.deepEqual(
        data.hotels.map(({ name, project }) => [name, project.code, project.hotels.map(({ id }) => id)]),
        [
          ['Hotel at the railway', 'P24', ['H1', 'H3']],
          ['Hotel at the border', 'P03', ['H2']],
          ['Second hotel at the railway', 'P24', ['H1', 'H3']],
        ],
      );
      const [border] = data.hotels.filter(({ project }) => project.code === 'P03');
      assert.deepEqual(border.project.provinces, [{ code: 'MY-02', visitors: 5_200 }]);
      assert.equal(data.hotels[0].project.name, 'East Coast Rail Link');
    });
  });
}
