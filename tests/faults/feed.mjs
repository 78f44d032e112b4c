import assert from 'node:assert/strict';
import { createClient } from 'graphql-sse';

/** The cursor of what changed last, as a hub says it. */
export async function lastCursor(hub) {
  return JSON.parse((await hub.ask('{ changes(last: 1) { pageInfo { endCursor } } }')).text).data.changes.pageInfo.endCursor;
}

/** The entries after a cursor as a hub announces them, each added to `read`, until the one with the last code. Throws when the hub is lost. */
export async function follow({ origin }, cursor, read, lastCode) {
  const client = createClient({ url: `${origin}/graphql/stream`, retryAttempts: 0 });
  try {
    const query = 'subscription ($after: String) { changes(after: $after) { cursor node { type code kind } } }';
    for await (const { data } of client.iterate({ query, variables: { after: cursor } })) {
      read.push(data.changes);
      if (data.changes.node.code === lastCode) return;
    }
    assert.fail('the hub called the feed complete');
  } finally {
    client.dispose();
  }
}

/** Adds something that the feed announces. */
export const add = (client, code) => client.query(`INSERT INTO source (code, titles) VALUES ($1, '{"EN": "T"}')`, [code]);
