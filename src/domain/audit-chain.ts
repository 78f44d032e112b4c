import { sha256 } from './sha256';

/** One entry of the audit, as a line of its export has it. */
export interface AuditLine {
  readonly sequence: number;
  /** The instant of the commit in UTC, to the millisecond. */
  readonly at: string;
  readonly previous: string;
  readonly hash: string;
  /** JSON of what was done. This text is hashed, as it stands. */
  readonly body: string;
}

/** The newest entry of a chain: whoever keeps it can tell later whether anything before was changed. */
export type AuditHead = Pick<AuditLine, 'sequence' | 'hash'>;

export type Verdict = { readonly head: AuditHead; readonly fault: null } | { readonly head: AuditHead; readonly fault: string };

/** What the first entry follows: no entry, and the hash of nothing. */
export const BEFORE_FIRST: AuditHead = { sequence: 0, hash: sha256('') };

/**
 * Walks through the lines of an export and tells whether each entry follows the one before. `published`: a head that was published once; an
 * entry that was rewritten with all that follow it differs from that. On a fault `head` is the last entry before it.
 */
export async function verifyAudit(lines: AsyncIterable<string>, published: AuditHead | null = null): Promise<Verdict> {
  let head = BEFORE_FIRST;
  for await (const line of lines) {
    const entry = read(line);
    const fault = entry === null ? 'is not what an export writes' : faultOf(entry, head, published);
    if (fault !== null) return { head, fault };
    head = entry!;
  }
  const isShort = published !== null && published.sequence > head.sequence;
  return { head, fault: isShort ? 'is missing: it was published' : null };
}

/** An entry, where its line is written as an export writes it, to the last character. */
function read(line: string): AuditLine | null {
  try {
    const { sequence, at, previous, hash, body } = JSON.parse(line) as AuditLine;
    return JSON.stringify({ sequence, at, previous, hash, body }) === line ? { sequence, at, previous, hash, body } : null;
  } catch {
    return null;
  }
}

function faultOf({ sequence, at, previous, hash, body }: AuditLine, head: AuditHead, published: AuditHead | null): string | null {
  if (sequence !== head.sequence + 1) return `is missing: ${sequence} follows ${head.sequence}`;
  if (previous !== head.hash) return 'does not follow the entry before';
  if (hash !== sha256(`${previous}\n${body}`)) return 'was changed: its hash is another one';
  if (!body.startsWith(`{"sequence":${sequence},"at":"${at}",`)) return 'was changed: its number or its instant is another one';
  return published?.sequence === sequence && published.hash !== hash ? 'is not the one that was published' : null;
}
