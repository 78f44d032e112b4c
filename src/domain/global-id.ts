import { HubError } from '../errors';

/**
 * Relay's global object identification. An id is opaque to callers; it holds the type's name and the object's code,
 * so it is the same in every hub that holds the same object, whatever the database's own keys are.
 */
export interface GlobalId {
  type: string;
  code: string;
}

export function toGlobalId(type: string, code: string): string {
  return Buffer.from(`${type}:${code}`, 'utf8').toString('base64url');
}

/** Throws INVALID_ID for anything `toGlobalId` could not have made. */
export function fromGlobalId(id: string): GlobalId {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1 || colon === text.length - 1 || toGlobalId(text.slice(0, colon), text.slice(colon + 1)) !== id) {
    throw new HubError('INVALID_ID', `"${id}" is not an id of this hub. Use an id exactly as a field "id" returned it, or ask by code.`);
  }
  return { type: text.slice(0, colon), code: text.slice(colon + 1) };
}
