import { LRUCache } from 'lru-cache';
import { HubError } from '../domain/errors';
import { sha256 } from '../domain/secrets';

const MINUTE_MS = 60_000;

/**
 * Holds back who tries many wrong secrets: each costs a statement. Wrong ones count by address; over the limit only secrets are looked up
 * that were right a short time ago, so that who works behind the same address goes on.
 */
export class CredentialGuard {
  private readonly wrong = new LRUCache<string, { count: number }>({ max: 10_000, ttl: MINUTE_MS });
  private readonly right = new LRUCache<string, true>({ max: 10_000, ttl: 10 * MINUTE_MS });

  /** `allowed`: wrong secrets from one address in one minute; 0 = any number. */
  constructor(private readonly allowed: number) {}

  /** Looks a secret up. Throws TOO_MANY_TRIES instead where too many came from the address. */
  async check<T>(address: string, secret: string, lookUp: () => Promise<T>): Promise<T> {
    const key = sha256(secret);
    const wrong = this.wrong.get(address)?.count ?? 0;
    if (this.allowed > 0 && wrong >= this.allowed && !this.right.has(key)) {
      throw new HubError('TOO_MANY_TRIES', 'Too many wrong sessions or tokens came from your address. Ask again in a minute.');
    }
    try {
      const found = await lookUp();
      this.right.set(key, true);
      return found;
    } catch (error) {
      if (error instanceof HubError) this.count(address);
      throw error;
    }
  }

  private count(address: string): void {
    const wrong = this.wrong.get(address);
    if (wrong) wrong.count++;
    else this.wrong.set(address, { count: 1 });
  }
}
