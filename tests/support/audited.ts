import type { DataSource } from 'typeorm';

/** An entry of the audit. */
export interface Entry {
  readonly sequence: number;
  readonly at: Date;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What something leaves in the audit. */
export async function entriesOf(dataSource: DataSource, run: () => Promise<unknown>): Promise<Entry[]> {
  const [before] = await dataSource.query<{ n: number }[]>('SELECT coalesce(max(sequence), 0) AS n FROM audit_entry');
  await run();
  const rows = await dataSource.query<{ sequence: number; at: Date; body: string }[]>(
    'SELECT sequence, at, body FROM audit_entry WHERE sequence > $1 ORDER BY sequence',
    [before!.n],
  );
  return rows.map(({ body, ...row }) => ({ ...row, body: JSON.parse(body) as Entry['body'] }));
}
