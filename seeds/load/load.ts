import type { DataSource, EntityManager } from 'typeorm';
import { LOCKS } from '../../src/database/locks';
import type { Transactional } from '../../src/database/migrate';
import { readSeedData, type SeedData } from './data-files';
import { fingerprintOf, isLoaded, storeFingerprint } from './fingerprint';
import { loadCrossings, loadGeography } from './geography.load';
import { loadObservations } from './indicators.load';
import { loadBodies, loadDecisions, loadMeetings, loadOrganisations } from './mechanism.load';
import { loadPlans, loadSectors } from './planning.load';
import { loadProcesses, loadRegister } from './process.load';
import { loadProjects } from './projects.load';
import { loadDiscrepancies, loadFactCitations, loadSources } from './provenance.load';
import { explanationOf, NO_CHANGES, type SeedChanges, type SeedReport } from './seed-changes';
import { SeedLoad } from './seed-load';

/** Loads the data files, comparing every row again. */
export async function loadSeedFiles(dataSource: DataSource): Promise<SeedChanges> {
  return loadSeeds(dataSource, readSeedData(), await fingerprintOf(dataSource.manager));
}

/** Loads the data files, unless the last load was of the same files, by the same code, into the same tables. */
export async function loadNewSeedFiles(dataSource: Transactional): Promise<SeedChanges> {
  const fingerprint = await fingerprintOf(dataSource.manager);
  const isKnown = await isLoaded(dataSource.manager, fingerprint);
  return isKnown ? NO_CHANGES : loadSeeds(dataSource, readSeedData(), fingerprint);
}

/** What `loadSeedFiles` would do. Changes nothing. */
export async function explainSeedFiles(dataSource: DataSource): Promise<string> {
  const data = readSeedData();
  const undo = new Error('The load was only explained.');
  let report: SeedReport | undefined;
  await dataSource
    .transaction(async (manager) => {
      report = await writeSeeds(manager, data);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return explanationOf(report!);
}

/**
 * Brings the seeded rows of the database to the data, in one transaction, by the rules of `SeedLoad`: missing rows are added, names and
 * texts are corrected in place, recorded facts that differ are withdrawn and recorded anew. Rows of other origin are never touched.
 * Loading the same data again changes nothing. What the data say otherwise than the record, and no load can change, is returned as
 * differences. `fingerprint` is that of the data files, null for other data.
 */
export function loadSeeds(dataSource: Transactional, data: SeedData, fingerprint: string | null = null): Promise<SeedChanges> {
  return dataSource.transaction(async (manager) => {
    const { steps: _, ...changes } = await writeSeeds(manager, data);
    await storeFingerprint(manager, fingerprint);
    return changes;
  });
}

async function writeSeeds(manager: EntityManager, data: SeedData): Promise<SeedReport> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [LOCKS.SEED]);
  const load = await SeedLoad.begin(manager);
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
  return load.finish();
}
