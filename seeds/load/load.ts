import type { DataSource } from 'typeorm';
import { LOCKS } from '../../src/database/locks';
import { readSeedData, type SeedData } from './data-files';
import { fingerprintOf, isLoaded, storeFingerprint } from './fingerprint';
import { loadCrossings, loadGeography } from './geography.load';
import { loadObservations } from './indicators.load';
import { loadBodies, loadDecisions, loadMeetings, loadOrganisations } from './mechanism.load';
import { loadPlans, loadSectors } from './planning.load';
import { loadProcesses, loadRegister } from './process.load';
import { loadProjects } from './projects.load';
import { loadDiscrepancies, loadFactCitations, loadSources } from './provenance.load';
import { type SeedChanges, SeedLoad } from './seed-load';

/** Loads the data files, comparing every row again. */
export async function loadSeedFiles(dataSource: DataSource): Promise<SeedChanges> {
  return loadSeeds(dataSource, readSeedData(), await fingerprintOf(dataSource.manager));
}

/** Loads the data files, unless the last load was of the same files, by the same code, into the same tables. */
export async function loadNewSeedFiles(dataSource: DataSource): Promise<SeedChanges> {
  const fingerprint = await fingerprintOf(dataSource.manager);
  const isKnown = await isLoaded(dataSource.manager, fingerprint);
  return isKnown ? { inserted: 0, updated: 0, removed: 0 } : loadSeeds(dataSource, readSeedData(), fingerprint);
}

/**
 * Makes the seeded rows of the database equal to the data, in one transaction: missing rows are added, different ones are corrected in
 * place (their ids stay), rows that are no longer in the data are removed. Rows of other origin are never touched. Loading the same data
 * again changes nothing. `fingerprint` is that of the data files, null for other data.
 */
export function loadSeeds(dataSource: DataSource, data: SeedData, fingerprint: string | null = null): Promise<SeedChanges> {
  return dataSource.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [LOCKS.SEED]);
    const load = new SeedLoad(manager);
    await loadSources(load, data);
    await loadGeography(load, data);
    await loadSectors(load, data);
    await loadBodies(load, data);
    await loadOrganisations(load, data);
    await loadMeetings(load, data);
    await loadProjects(load, data);
    await loadDecisions(load, data);
    await loadPlans(load, data);
    await loadObservations(load, data);
    await loadCrossings(load, data);
    await loadProcesses(load, data);
    await loadRegister(load, data);
    await loadDiscrepancies(load, data);
    await loadFactCitations(load, data);
    const changes = await load.finish();
    await storeFingerprint(manager, fingerprint);
    return changes;
  });
}
