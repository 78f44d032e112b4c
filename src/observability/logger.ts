import pino, { type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import type { Config } from '../config';

/** An error as the log shows it. Errors of the database also hold values, among them addresses of persons: those stay out. */
function shownFault(error: unknown): object {
  const { name, message, stack, code } = (error ?? {}) as Partial<Error> & { code?: unknown };
  return { type: name, message, stack, ...(code !== undefined && { code }) };
}

/** Structured logs: one JSON object a line, on standard output where nothing else is given. */
export function createLogger({ logLevel }: Pick<Config, 'logLevel'>, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level: logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: shownFault },
  };
  return destination ? pino(options, destination) : pino(options);
}
