import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { ERRORS } from '../domain/errors';
import { LIMITS } from '../domain/limits';
import { PROBLEMS } from '../domain/problems';
import { REMARKS } from '../domain/reading-remarks';
import { permissionTable } from './permissions-page';

const NOTE = '<!-- Written by `npm run docs:update`. Do not edit. -->';

const row = (...cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const markdownTable = (head: string[], rows: string[][]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

/** The catalogue of errors as a page. */
function errorsPage(): string {
  const rows = Object.entries(ERRORS).map(([code, { meaning, status, retry, remedy }]) => [
    `\`${code}\``,
    meaning,
    String(status),
    retry ? 'yes' : 'no',
    remedy,
  ]);
  return `${NOTE}

# Errors

Every error has a stable \`extensions.code\` and a message that names what is wrong and what to do. An answer holds at most
\`maxErrors\` errors; \`extensions.errorCount\` counts all of them.

*Status* is the HTTP status of a request that is refused as a whole. An error of one field leaves the status at 200 and the other
fields as they are; \`TIMED_OUT\` and \`UNAVAILABLE\` always make it 503. A client that prefers \`application/json\` gets 200 for
\`GRAPHQL_PARSE_FAILED\`, \`GRAPHQL_VALIDATION_FAILED\` and \`BAD_USER_INPUT\`, as GraphQL over HTTP asks for older clients. Pages in
HTML show no codes. *Retry*: the same request may succeed later.

${markdownTable(['code', 'meaning', 'status', 'retry', 'remedy'], rows)}

Every answer has an id, the header \`X-Request-Id\`. The hub's log lines have it as \`requestId\`, and so have the extensions of
\`INTERNAL_SERVER_ERROR\`, \`TIMED_OUT\` and \`UNAVAILABLE\`.
`;
}

/** The limits as a page, with the descriptions of the schema. */
function limitsPage(schema: GraphQLSchema): string {
  const fields = (schema.getType('Limits') as GraphQLObjectType).getFields();
  const rows = Object.entries(LIMITS).map(([name, limit]) => [
    `\`${name}\``,
    (limit as number).toLocaleString('en'),
    fields[name]!.description!,
  ]);
  return `${NOTE}

# Limits

The hub enforces these limits before a request costs anything; \`{ limits { … } }\` answers with the same numbers, and
\`REQUESTS_PER_MINUTE\` sets \`requestsPerMinute\`. A request over a limit is refused with one of the codes in [errors.md](errors.md).

${markdownTable(['limit', 'value', 'meaning'], rows)}
`;
}

/** The problems that a mutation tells, as a page. */
function problemsPage(): string {
  const rows = Object.entries(PROBLEMS).map(([code, { meaning, remedy }]) => [`\`${code}\``, meaning, remedy]);
  return `${NOTE}

# Problems

A mutation that is refused is answered with status 200 and with \`userErrors\`; nothing of it is on record. Each has a stable \`code\`, a
\`message\` in four languages, the \`field\` that it is about and the offices that may do it. Only a mutation of nobody who is signed in is
refused as a whole, with \`UNAUTHENTICATED\` ([errors.md](errors.md)). A warning has a code of this list too.

${markdownTable(['code', 'meaning', 'remedy'], rows)}
`;
}

/** What reading a file says, as a page. */
function readingsPage(): string {
  const rows = Object.entries(REMARKS).map(([code, { meaning, remedy }]) => [`\`${code}\``, meaning, remedy]);
  return `${NOTE}

# Reading files

A file of reports, XLSX, XLSM, CSV or text with tabs, is read as a person sees it: its cells keep their names, what they show and what the
file stores. Every fault of the file is told at once, each at its cell. A cell with a problem has no value; what is not known is never 0. A
code may stand as a problem, which keeps its row back, or as a note.

${markdownTable(['code', 'meaning', 'remedy'], rows)}
`;
}

/** Who may do what, as a page: the function that decides is asked for every row. */
function permissionsPage(): string {
  const { head, rows } = permissionTable();
  return `${NOTE}

# Permissions

Who may do what, by the role that a person holds in an office today, of their own or in somebody’s place. *Its office*: only in the office
that the draft, report, grant, delegation or token belongs to. *Verifying office*, *certifying office*: in the office that the rule of the
report’s chain names. *Secretariat*: in an office that is secretary of the body whose meeting or decision it is, of plans, rubrics, entries of the register and discrepancies: of the governors’ forum, or of the working group of the project, or is the national secretariat of a member state of the project; which offices
these are is data (\`secretariats\` of a body), marked where it is inferred. *Responsible office*: in one that answers for the project, or is the secretariat of the province or
cluster whose plan it is. *Any office*: wherever the role is held. All else is refused; a
refusal names the offices that may.

Beside this table, the database keeps the persons of a report apart: nobody takes two places of its chain, and who acts for another counts
as both. A token never certifies, grants or delegates. Who answers for a project, and its weight, is withdrawn (\`withdrawProjectFact\`) by those who may state it
(\`ASSIGN_PROJECT\`): not by the responsible office.

${markdownTable(head, rows)}
`;
}

/** The generated pages of `docs`, by file. */
export const referencePages = (schema: GraphQLSchema): ReadonlyMap<string, string> =>
  new Map([
    ['docs/errors.md', errorsPage()],
    ['docs/limits.md', limitsPage(schema)],
    ['docs/permissions.md', permissionsPage()],
    ['docs/problems.md', problemsPage()],
    ['docs/readings.md', readingsPage()],
  ]);
