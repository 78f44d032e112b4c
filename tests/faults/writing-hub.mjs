// The hub as `main` starts it. It also adds one source after the other, and prints the code of each once it is committed.
import { openHub } from './opened-hub.mjs';

const dataSource = await openHub();
for (let i = 0; ; i++) {
  const code = `T-${process.pid}-${i}`;
  await dataSource.query(`INSERT INTO source (code, titles) VALUES ($1, '{"EN": "T"}')`, [code]);
  console.log(`committed ${code}`);
}
