import { createHmac, randomBytes } from 'node:crypto';

/** What a secret of a webhook begins with, by the Standard Webhooks. */
const SECRET_PREFIX = 'whsec_';

/** A new secret: 256 bits in base64 after its prefix. */
export const newWebhookSecret = (): string => SECRET_PREFIX + randomBytes(32).toString('base64');

/** A new public code of a webhook. */
export const newWebhookCode = (): string => `wh_${randomBytes(9).toString('base64url')}`;

/** The most characters of an address. */
const MAX_URL = 2_000;

/** The address that a text names, as it is called; null = it is none that may be called. Over HTTP only where private addresses are allowed. */
export function webhookUrl(text: string, allowsPrivate: boolean): string | null {
  if (text.length > MAX_URL || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isAllowed = url.protocol === 'https:' || (allowsPrivate && url.protocol === 'http:');
  return isAllowed && url.username === '' && url.password === '' && url.hash === '' ? url.href : null;
}

/** What is sent of a message. */
export interface Message {
  readonly id: string;
  /** When it is sent, in whole seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/** The headers of a message by the Standard Webhooks: with a signature by each of the secrets. */
export const signedHeaders = ({ id, timestamp, body }: Message, secrets: readonly string[]): Record<string, string> => ({
  'content-type': 'application/json',
  'webhook-id': id,
  'webhook-timestamp': String(timestamp),
  'webhook-signature': secrets.map((secret) => signature(`${id}.${timestamp}.${body}`, secret)).join(' '),
});

const signature = (signed: string, secret: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64'))
    .update(signed)
    .digest('base64')}`;
