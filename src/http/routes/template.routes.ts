import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Clock } from '../../database/clock';
import { RowStore } from '../../database/rows';
import { PooledRunner } from '../../database/statement-runner';
import { type Day, dayInBangkok } from '../../domain/days';
import { HubError } from '../../domain/errors';
import { Lang } from '../../domain/languages';
import type { Limits } from '../../domain/limits';
import { requireViewer } from '../../domain/permissions';
import { attachment } from '../../exports/formats';
import { TEMPLATE_FORMATS, type TemplateAsked, templateFile } from '../../web/desk/import/template-file';
import { clientClosed, withDeadline } from '../plugins/deadline';
import { privately, toSignIn } from '../sign-in-answers';

interface TemplateOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly limits: Limits;
}

/** `/templates/progress.xlsx?office=PO-TH-90&round=2026-H2&lang=TH`: the form of an office, for a browser or a program with a token of the office. */
export function templateRoutes(app: FastifyInstance, { dataSource, clock, limits }: TemplateOptions): void {
  const runner = new PooledRunner(dataSource);
  const config = { parameters: ['office', 'round', 'lang'], credentials: 'PAGE' } as const;
  for (const format of TEMPLATE_FORMATS)
    app.get(`/templates/progress.${format.extension}`, { config }, (request, reply) =>
      withDeadline(clientClosed(reply), limits, async (signal) => {
        const asked = readAsked(request, dayInBangkok(clock.now()));
        if (!request.viewer && request.headers.authorization === undefined) return toSignIn(request, reply, asked.lang);
        const db = new RowStore(runner.until(signal, request.trace));
        const { name, bytes } = await templateFile(db, requireViewer(request.viewer), format, asked);
        return privately(reply)
          .type(format.contentType)
          .header('content-disposition', attachment(name, format.extension))
          .send(Readable.from(bytes, { objectMode: false }));
      }),
    );
}

/** Throws INVALID_LANGUAGE: the desk speaks Thai and English. */
function readAsked({ url }: FastifyRequest, today: Day): TemplateAsked {
  const params = new URL(url, 'http://hub').searchParams;
  const name = (params.get('lang') ?? Lang.TH).toUpperCase();
  const lang = ([Lang.TH, Lang.EN] as const).find((offered) => offered === name);
  if (!lang) throw new HubError('INVALID_LANGUAGE', `lang: "${name}" is none of TH, EN. Use one of them, or leave it out.`);
  return { office: params.get('office') ?? '', round: params.get('round'), lang, today };
}
