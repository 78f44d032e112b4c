// Takes the data folder of the environment and keeps it, as a hub does. It says whether it could.
import { setInterval } from 'node:timers';
import { built } from './opened-hub.mjs';

const { lockFolder } = built('./database/folder-lock.js');
try {
  await lockFolder(process.env.DATA_DIR);
  console.log('taken');
  setInterval(() => {}, 60_000);
} catch (error) {
  console.log(`refused ${error.message}`);
  process.exit(1);
}
