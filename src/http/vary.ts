import type { FastifyReply } from 'fastify';

/** Adds the names of headers that an answer depends on to those which it has already: `Vary` names the caller’s origin where CORS allows only some. */
export const addVary = (reply: FastifyReply, names: string): FastifyReply =>
  reply.header('vary', [reply.getHeader('vary'), names].filter(Boolean).join(', '));
