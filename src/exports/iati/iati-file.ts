import type { PointInTime } from '../../domain/point-in-time';
import { toBuffers } from '../buffered-text';
import type { TableFormat } from '../formats';
import type { Table } from '../table';
import { element } from '../xml';
import type { IatiProject } from './iati.export';
import { activity, HUB_NAMESPACE, leftOutBecause, REPORTING_ORG } from './iati-activity';

/** The name of the file, which has no other form. */
export const IATI_FILE = { name: 'iati-activities', extension: 'xml' } as const;

const MEDIA_TYPE = 'application/xml';

/** The format of the IATI file: it has the rows of `iatiExport`. The address of the hub stands in it, and the moment that it is of. */
export const iatiFormat = (origin: string, { asOf, knownAt }: PointInTime): TableFormat => ({
  extension: IATI_FILE.extension,
  mediaType: MEDIA_TYPE,
  contentType: `${MEDIA_TYPE}; charset=utf-8`,
  bytes: (table) => toBuffers(iatiText(table, origin, asOf, knownAt.toISOString())),
});

/** The file. Projects that cannot be activities are named at its end, each with the reason. */
async function* iatiText({ rows }: Table, origin: string, asOf: string, knownAt: string): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<!-- ${REPORTING_ORG} is the hub's own identifier: no register of organisations has one for the programme. -->
<iati-activities version="2.03" generated-datetime="${knownAt}" xmlns:hub="${HUB_NAMESPACE}" hub:as-of="${asOf}">
`;
  const leftOut: string[] = [];
  for await (const [code, json] of rows) {
    const project = JSON.parse(json as string) as IatiProject;
    const reason = leftOutBecause(project);
    if (reason === null) yield `${activity(project, origin)}\n`;
    else leftOut.push(element('hub:left-out', { code: code as string, reason }));
  }
  for (const project of leftOut) yield `${project}\n`;
  yield '</iati-activities>\n';
}
