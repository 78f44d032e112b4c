import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { FileRefused } from '../file-refused';
import { IMPORT_LIMITS } from '../limits';
import type { Archive } from './archive';

export type Attributes = Readonly<Record<string, string>>;

/** What is done with the elements of a part. Names are local: `x:row` is `row`. */
export interface Elements {
  readonly open?: (name: string, attributes: Attributes) => void;
  /** Text between two tags. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a part of a workbook as it comes out of the archive. Throws FILE_BROKEN for what is no XML, ends early, defines entities or nests
 * too deep.
 */
export async function readXml(archive: Archive, part: string, { open, text, close }: Elements): Promise<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const refuse = (detail: string): never => {
    throw new FileRefused('FILE_BROKEN', `${part}: ${detail}`);
  };
  let depth = 0;
  parser.on('error', (error) => refuse(error.message));
  parser.on('doctype', () => refuse('DOCTYPE'));
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    if (++depth > IMPORT_LIMITS.depth) refuse('DEPTH');
    open?.(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    close?.(local(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  const decode = (bytes?: Buffer): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      return refuse('UTF-8');
    }
  };
  for await (const chunk of archive.read(part)) parser.write(decode(chunk));
  parser.write(decode()).close();
}

/** The value of an attribute whatever its prefix: `r:id`. */
export const attributeOf = (attributes: Attributes, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => local(key) === name)?.[1];

export const isTrue = (attribute: string | undefined): boolean => attribute === '1' || attribute === 'true';

/**
 * A text with Excel's escapes of what XML cannot hold: `_x000B_`. NUL and half of a surrogate pair, which no database stores, become the
 * replacement character.
 */
export const unescaped = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\0|\p{Surrogate}/gu, '\uFFFD');
