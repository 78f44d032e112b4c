import type { RowStore } from '../../database/rows';
import { inTransaction } from '../../database/transaction';
import type { Day } from '../../domain/days';
import { HubError, inShort } from '../../domain/errors';
import { Action, may, type Viewer } from '../../domain/permissions';
import { unpacked } from '../../imports/packed-reading';
import type { ReadFile } from '../../imports/reading';
import { knownCodes } from '../../queries/shared/known-codes';
import type { Actor } from '../command';
import { keepImport, type Kept } from './keep-import';
import { readOfficeFile } from './read-office-file';

/** Who imports for an office, by its code in any case. Throws NOT_FOUND, NOT_PERMITTED. */
export async function importerFor(db: RowStore, viewer: Viewer, code: string): Promise<Actor> {
  const [office] = await knownCodes(db, [{ kind: 'organisation', code }], null);
  if (!office) throw new HubError('NOT_FOUND', `No organisation has the code "${inShort(code)}".`);
  const permission = may(viewer, Action.IMPORT, { office });
  if (!permission.allowed)
    throw new HubError(
      'NOT_PERMITTED',
      `Only who reports for ${office} sends its files, or a token of it with IMPORT (${permission.code}).`,
    );
  const { officeId, actingFor } = permission.power;
  return { person: viewer.person, office: officeId, actingFor };
}

interface SentFile {
  readonly fileName: string;
  readonly bytes: Buffer;
  /** The day of the data where no column states it; null = each row must. */
  readonly asOf: Day | null;
}

interface ReceivedFile extends Kept {
  readonly file: ReadFile;
}

/** Reads a file that the actor sends, and keeps it. Throws FileRefused. */
export async function receiveFile(db: RowStore, actor: Actor, { fileName, bytes, asOf }: SentFile): Promise<ReceivedFile> {
  const reading = await readOfficeFile(db, actor.office, bytes, asOf);
  const kept = await inTransaction(db.dataSource, (store) => keepImport(store, actor, { fileName, bytes, reading }));
  return { ...kept, file: await unpacked(reading) };
}
