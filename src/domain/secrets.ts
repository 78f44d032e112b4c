import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** What a token of an office begins with, so that it is found where it does not belong. */
export const TOKEN_PREFIX = 'imtgt_';

/** A new secret: 256 bits, in 43 characters that stand in an address as they are. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** A new code to type in: six digits. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** What is stored of a secret. A secret of 256 bits needs no slow hash: nobody can try them all. */
export const sha256 = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** "The texts are equal", in a time that does not depend on where they differ. */
export const isSame = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(sha256(a)), Buffer.from(sha256(b)));

const sealOf = (secret: string, nonce: string): string => createHmac('sha256', secret).update(nonce).digest('base64url');

/** A token that only the holder of the secret can make, another one each time. */
export function newSeal(secret: string): string {
  const nonce = randomBytes(12).toString('base64url');
  return `${nonce}.${sealOf(secret, nonce)}`;
}

/** "The token was made with the secret." */
export function isSealed(secret: string, token: string): boolean {
  const [nonce = '', seal = ''] = token.split('.');
  return isSame(seal, sealOf(secret, nonce));
}
