import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { make } from '../../schema/base/make';
import { ApplyImportInput, UndoImportInput } from '../../schema/progress/report-mutation.input';
import { applyImport } from '../../src/commands/progress/apply-import.command';
import { undoImport } from '../../src/commands/progress/undo-import.command';
import type { RequestContext } from '../../src/context/request-context';
import { problem } from '../../src/domain/problems';
import { importedDrafts, isInTheWay } from '../../src/queries/desk/kept-import.queries';
import { subjectOf } from '../people/office-subject';
import { keyOf, mutate } from '../shared/mutation';
import { ApplyImportPayload, UndoImportPayload } from './import-mutation.type';

@Resolver()
export class ImportMutationResolver {
  @Mutation(() => ApplyImportPayload, {
    description: 'Saves rows of a file that was read at `POST /import/{office}` as drafts, all of the chosen ones or none.',
  })
  async applyImport(
    @Arg('input', { description: 'Which rows of which file.' }) input: ApplyImportInput,
    @Ctx() context: RequestContext,
  ): Promise<ApplyImportPayload> {
    const { import: file, fingerprint, rows } = input;
    const { result, told } = await mutate(
      {
        name: 'applyImport',
        input,
        subject: () => subjectOf(input.office, context),
        unknown: problem('UNKNOWN_OFFICE', 'office'),
        command: applyImport,
        values: { import: keyOf('ReportImport', file) ?? 0, fingerprint, rows },
      },
      context,
    );
    return make(ApplyImportPayload, { ...told, saved: result?.saved ?? null, keptBack: result?.keptBack ?? null });
  }

  @Mutation(() => UndoImportPayload, {
    description:
      'Undoes what a file saved: new drafts go, changed ones stand as before, and reports that were submitted from them are withdrawn. Nothing is undone once a draft was changed or a report verified.',
  })
  async undoImport(
    @Arg('input', { description: 'Which one.' }) input: UndoImportInput,
    @Ctx() context: RequestContext,
  ): Promise<UndoImportPayload> {
    const key = keyOf('ReportImport', input.import) ?? 0;
    const { result, told } = await mutate(
      {
        name: 'undoImport',
        input,
        subject: () => subjectOf(input.office, context),
        unknown: problem('UNKNOWN_OFFICE', 'office'),
        command: undoImport,
        values: { import: key },
      },
      context,
    );
    const isInUse = told.userErrors.some(({ code }) => code === 'IMPORT_IN_USE');
    const inTheWay = isInUse ? (await importedDrafts(context.db, key)).filter(isInTheWay).map(({ project }) => project) : [];
    return make(UndoImportPayload, { ...told, drafts: result?.drafts ?? null, reports: result?.reports ?? null, inTheWay });
  }
}
