import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ERRORS, HubError, showError, type ShownError } from '../../domain/errors';
import { internalError, transientError } from '../../graphql/errors';

/** Answers errors outside GraphQL in GraphQL's form: a request that cannot be read, an unknown path, or a fault of the hub. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(({ method, url }, reply) => {
    reject(reply, new HubError('NOT_FOUND', `There is nothing at ${method} ${url.split('?')[0]}. Ask POST or GET /graphql.`));
  });
}

/** Answers with an error of the catalogue, with its status or another one that HTTP has for it. */
export const reject = (reply: FastifyReply, error: HubError, status = ERRORS[error.code].status): FastifyReply =>
  send(reply, showError(error), status);

export function answerError(error: FastifyError | HubError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // The caller is gone: the status is for the log alone.
  if (error.code === 'CANCELLED') return reply.code(ERRORS.CANCELLED.status).send();
  const transient = transientError(request, error);
  if (transient) return send(reply.header('retry-after', '1'), transient);
  const { statusCode } = error as FastifyError;
  if (error instanceof HubError) return reject(reply, error, statusCode);
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return reject(reply, new HubError('BAD_REQUEST', unreadType(request)), statusCode);
  if (statusCode !== undefined && statusCode < 500) return reject(reply, new HubError('BAD_REQUEST', error.message), statusCode);
  return send(reply, internalError(request, error));
}

const unreadType = ({ headers }: FastifyRequest): string =>
  `A body of the type "${(headers['content-type'] ?? '').slice(0, 60)}" is not read here. /graphql takes Content-Type: application/json.`;

const send = (reply: FastifyReply, error: ShownError, status = ERRORS[error.extensions.code].status): FastifyReply =>
  reply.code(status).send({ errors: [error] });
