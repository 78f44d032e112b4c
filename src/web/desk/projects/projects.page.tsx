import { MUTATIONS } from '../../../domain/mutations';
import { may } from '../../../domain/permissions';
import { projectsAtDesk } from '../../../queries/desk/project.queries';
import { type DeskPage, deskPage } from '../desk';
import { Code, DeskLink, NameIn, useDesk } from '../desk-parts';
import { projectsWords } from './projects.words';

/** `/desk/projects`: the projects whose facts the viewer states. */
export const projectsPage: DeskPage = async (desk) => {
  const projects = (await projectsAtDesk(desk.db)).filter(
    ({ responsible, secretariats }) => may(desk.viewer, MUTATIONS.stateCost, { office: null, responsible, secretariats }).allowed,
  );
  return deskPage(desk, { title: projectsWords(desk.lang).title, children: <ProjectsView projects={projects} /> });
};

const { compare } = new Intl.Collator('en', { numeric: true });

/** P2 before P10, and P10 before P101. */
const byCode = (a: { readonly code: string }, b: { readonly code: string }): number => compare(a.code, b.code);

function ProjectsView({ projects }: { readonly projects: Awaited<ReturnType<typeof projectsAtDesk>> }) {
  const words = projectsWords(useDesk().lang);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{projects.length === 0 ? words.none : words.lead}</p>
      <p>
        <DeskLink to="/desk/sources">{words.sources.add}</DeskLink>
      </p>
      {projects.length > 0 && (
        <ul className="flat">
          {[...projects].sort(byCode).map(({ code, names, version }) => (
            <li key={code}>
              <DeskLink to={`/desk/projects/${code}`}>
                <NameIn names={names} />
              </DeskLink>{' '}
              <Code>{code}</Code>
              {version > 0 && <span className="q s"> {words.changed(version)}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
