import { HubError } from './errors';

/**
 * Relay's global object identification. An id is opaque to callers. It encodes the type's name and the object's code,
 * so it is the same in every hub that holds the same object, whatever the database's own keys are.
 */
export interface GlobalId {
  type: string;
  code: string;
}

/** The name of an object among all objects: its type and code. An id encodes it, and a link to a thing of any type stores it. */
export const nodeName = (type: string, code: string): string => `${type}:${code}`;

/** The type and code of a name that `nodeName` made. */
export function readNodeName(name: string): GlobalId {
  const colon = name.indexOf(':');
  return { type: name.slice(0, colon), code: name.slice(colon + 1) };
}

export function toGlobalId(type: string, code: string): string {
  return Buffer.from(nodeName(type, code), 'utf8').toString('base64url');
}

/** Throws INVALID_ID for anything `toGlobalId` could not have made. */
export function fromGlobalId(id: string): GlobalId {
  const { type, code } = readNodeName(Buffer.from(id, 'base64url').toString('utf8'));
  if (type === '' || code === '' || toGlobalId(type, code) !== id) {
    throw new HubError('INVALID_ID', `"${id}" is not an id of this hub. Use an id exactly as a field "id" returned it, or ask by code.`);
  }
  return { type, code };
}
