import { readFileSync } from 'node:fs';
import { type GraphQLSchema, validate } from 'graphql';
import { z } from 'zod';
import type { Limits } from '../domain/limits';
import { sha256 } from '../domain/sha256';
import { readDocument } from './limits/document-limits';

const MANIFEST = z.record(z.string(), z.string());

/**
 * The documents that an operator trusts, by their hash: a JSON file that GraphQL Code Generator writes (`persistedDocuments`, with SHA-256).
 * `file`: its path. Throws one error that names every document whose hash is another, which is too large or does not fit the schema.
 */
export function readTrustedDocuments(file: string, schema: GraphQLSchema, limits: Limits): Map<string, string> {
  const documents = Object.entries(readManifest(file));
  const faults = documents.flatMap(([hash, text]) => faultsOf(hash, text, schema, limits).map((fault) => `  ${hash}: ${fault}`));
  if (faults.length > 0) throw new Error(`The trusted documents in ${file} cannot be used:\n${faults.join('\n')}`);
  return new Map(documents);
}

function readManifest(file: string): z.infer<typeof MANIFEST> {
  try {
    return MANIFEST.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? 'it is no object of hashes and documents' : (error as Error).message;
    throw new Error(`The trusted documents in ${file} cannot be read: ${why}.`, { cause: error });
  }
}

function faultsOf(hash: string, text: string, schema: GraphQLSchema, limits: Limits): readonly string[] {
  if (hash !== sha256(text)) return [`its SHA-256 is ${sha256(text)}`];
  try {
    return validate(schema, readDocument(text, limits)).map(({ message }) => message);
  } catch (error) {
    return [(error as Error).message];
  }
}
