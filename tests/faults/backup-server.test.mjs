// A hub on a server is backed up while officers write and readers ask. Restored, embedded and on a server, it answers every instant as before.
import { after, before, it } from 'node:test';
import { backUpAndRestore, startPlaces } from './backups.mjs';

let places;
before(async () => (places = await startPlaces()));
after(() => places?.close());

it('backed up while officers write, restored embedded and on a server', (t) => backUpAndRestore(t, places, 'server'));
