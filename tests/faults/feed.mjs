import assert from 'node:assert/strict';
import { createClient } from 'graphql-sse';

/** The cursor of a hub's last change. */
export async function lastCursor(hub) {
  return JSON.parse((await hub.ask('{ changes(last: 1) { pageInfo { endCursor } } }')).text).data.changes.pageInfo.endCursor;
}

/** Appends the entries that a hub announces after a cursor to `entries`, up to the one with the last code. Throws when the hub is lost. */
export async function follow({ origin }, cursor, entries, lastCode) {
  const client = createClient({ url: `${origin}/graphql/stream`, retryAttempts: 0 });
  try {
    const query = 'subscription ($after: String) { changes(after: $after) { cursor node { type code kind } } }';
    for await (const { data } of client.iterate({ query, variables: { after: cursor } })) {
      entries.push(data.changes);
      if (data.changes.node.code === lastCode) return;
    }
    assert.fail('the hub completed the feed');
  } finally {
    client.dispose();
  }
}

/** Adds a source, which the feed announces. */
export const add = (client, code) => client.query(`INSERT INTO source (code, titles) VALUES ($1, '{"EN": "T"}')`, [code]);
