import { isIP } from 'node:net';
import { isPublicAddress } from './public-address';

/** The most characters of an address. */
const MAX_ADDRESS = 2_000;

/** Names that no server in public has. */
const LOCAL = /^localhost$|\.(?:localhost|local|internal|intranet|lan|home|corp|test|invalid)$/;

/** The address of a document that everybody can open, as it is stored; null = the text is none: not of https, with a name and password, or of a local network. */
export function documentAddress(text: string): string | null {
  if (text.length > MAX_ADDRESS || !URL.canParse(text)) return null;
  const url = new URL(text);
  const host = url.hostname.replace(/^\[|\]$|\.$/g, '');
  const isPublic = isIP(host) === 0 ? host.includes('.') && !LOCAL.test(host) : isPublicAddress(host);
  return url.protocol === 'https:' && url.username === '' && url.password === '' && isPublic ? url.href : null;
}
