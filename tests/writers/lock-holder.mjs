// A hub that takes the lock of commits in a transaction of its own and writes nothing more: it says so, and waits to be killed.
import { setInterval } from 'node:timers';
import { built, openDatabase } from '../faults/opened-hub.mjs';

const { inTransaction } = built('./database/transaction.js');
const { sql } = built('./database/sql.js');

const { dataSource } = await openDatabase();
await inTransaction(dataSource, async (db) => {
  await db.rows(sql`SELECT commit_instant()`);
  console.log('holds the lock');
  await new Promise(() => setInterval(() => {}, 1_000));
});
