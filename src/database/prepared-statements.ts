import { createHash } from 'node:crypto';

/** The most statements that stay prepared on a connection, each of which takes memory of the server. */
const MAX_PREPARED = 100;

/** How often a text is sent before it is prepared, so that one-off statements are not. */
const USES_BEFORE_PREPARING = 3;

/** Texts that are counted before the counts are cleared. */
const MAX_COUNTED = 2_000;

/** The statements that are prepared on the connections of one data source, its replicas included. */
export class PreparedStatements {
  private readonly names = new Map<string, string>();
  private readonly uses = new Map<string, number>();

  /**
   * The name that a statement is prepared by on every connection, so that the server parses and plans it once: for a short list that is
   * half of its work. Undefined = it has not been sent often enough, or enough statements are prepared.
   */
  nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= MAX_PREPARED) return known;
    const uses = (this.uses.get(text) ?? 0) + 1;
    if (uses < USES_BEFORE_PREPARING) {
      if (this.uses.size >= MAX_COUNTED) this.uses.clear();
      this.uses.set(text, uses);
      return undefined;
    }
    this.uses.delete(text);
    const name = `hub_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
    this.names.set(text, name);
    return name;
  }
}
