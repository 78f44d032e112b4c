// The hub as `main` starts it. It also fills its disk: it adds one row after the other, and prints the number of each once it is committed, and
// each failure. The first row that is committed after a failure is the last; a source follows it. Before all it prints how many rows there are, and the greatest number.
import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { openHub } from './opened-hub.mjs';

const dataSource = await openHub();
await dataSource.query('CREATE TABLE IF NOT EXISTS filler (n integer PRIMARY KEY, data text NOT NULL)');
const [kept] = await dataSource.query('SELECT count(*)::integer AS count, coalesce(max(n), 0) AS last FROM filler');
console.log(`kept ${kept.count} to ${kept.last}`);
let hasFailed = false;
// Time to ask something before.
await delay(2_000);
if (process.env.FILL !== 'no')
  for (let n = kept.last + 1, isBack = false; !isBack; n++) {
    try {
      await dataSource.query('INSERT INTO filler VALUES ($1, $2)', [n, randomBytes(32_768).toString('hex')]);
      console.log(`committed ${n}`);
      isBack = hasFailed;
      if (!isBack) continue;
      await dataSource.query(`INSERT INTO source (code, titles) VALUES ('T-BACK', '{"EN": "T"}')`);
      console.log('works again');
    } catch (error) {
      console.log(`failed ${n}: ${error.message}`);
      hasFailed = true;
      await delay(200);
    }
  }
