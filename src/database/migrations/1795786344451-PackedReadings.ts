import { gunzipSync, gzipSync } from 'node:zlib';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was read of a file is kept in gzip: as text, a large file was a long statement. */
export class PackedReadings1795786344451 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE report_import ADD reading bytea');
    for (const { id } of await files(runner)) {
      const [file] = (await runner.query('SELECT content FROM report_import WHERE id = $1', [id])) as [{ content: string }];
      await runner.query('UPDATE report_import SET reading = $2 WHERE id = $1', [id, gzipSync(file.content)]);
    }
    await runner.query('ALTER TABLE report_import ALTER reading SET NOT NULL, DROP COLUMN content');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE report_import ADD content text');
    for (const { id } of await files(runner)) {
      const [file] = (await runner.query('SELECT reading FROM report_import WHERE id = $1', [id])) as [{ reading: Buffer }];
      await runner.query('UPDATE report_import SET content = $2 WHERE id = $1', [id, gunzipSync(file.reading).toString()]);
    }
    await runner.query('ALTER TABLE report_import ALTER content SET NOT NULL, DROP COLUMN reading');
  }
}

const files = (runner: QueryRunner): Promise<{ id: number }[]> =>
  runner.query('SELECT id FROM report_import ORDER BY id') as Promise<{ id: number }[]>;
