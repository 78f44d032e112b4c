import { MUTATIONS } from '../../../domain/mutations';
import { may } from '../../../domain/permissions';
import { projectsAtDesk } from '../../../queries/desk/project.queries';
import { CardsTable } from '../../components/cards-table';
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
        <CardsTable
          caption={words.title}
          columns={[words.project, words.revisions]}
          groups={[
            {
              title: null,
              rows: projects.map(({ code, names, version }) => ({
                key: code,
                head: (
                  <>
                    <DeskLink to={`/desk/projects/${code}`}>
                      <NameIn names={names} />
                    </DeskLink>{' '}
                    <Code>{code}</Code>
                  </>
                ),
                cells: [<span className="num">{version}</span>],
              })),
            },
          ]}
        />
      )}
    </>
  );
}
