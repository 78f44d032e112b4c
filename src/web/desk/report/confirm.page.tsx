import { textIn } from '../../../domain/languages';
import { type DeskForm, deskPage, problemIn } from '../desk';
import { confirm, earlier } from '../desk-commands';
import { DeskLink } from '../desk-parts';
import { fieldsOf } from '../sent-form';
import { type Params, subjectOf } from './report.page';
import { reportWords } from './report.words';

/** `/desk/confirm/{project}`: a report of today that repeats the last values, in one tap. While a report of the office waits, a tap leads to that. */
export const confirmForm: DeskForm<Params> = async (desk, params, form) => {
  fieldsOf(form, []);
  const before = await earlier<{ report: string }>(desk, 'confirmUnchanged');
  if (before) return { seeOther: `/desk/receipt/${before.report}` };
  const { project, power, newest } = await subjectOf(desk, params, '', '');
  if (newest?.state === 'SUBMITTED' || newest?.state === 'VERIFIED') return { seeOther: `/desk/receipt/${newest.code}` };
  const words = reportWords[desk.lang];
  const { result, problems } = await confirm(desk, power, project.code, project.today);
  if (result) return { seeOther: `/desk/receipt/${result.report}` };
  return deskPage(desk, {
    title: words.unchangedTitle,
    status: 409,
    children: (
      <>
        <h1>{desk.words.errors.stopped}</h1>
        {problems.map((problem) => (
          <p key={problem.code} className="lead">
            {problemIn(desk, problem)}
          </p>
        ))}
        <p>
          <DeskLink to={`/desk/report/${project.code}`}>{words.title(textIn(project.names, desk.lang))}</DeskLink>
        </p>
      </>
    ),
  });
};
