import { Field, ObjectType } from 'type-graphql';
import { Corridor } from '../../entities/geography/corridor.entity';
import { Sector } from '../../entities/planning/sector.entity';
import { ProgressReport } from '../../entities/progress/progress-report.entity';
import { Project } from '../../entities/projects/project.entity';
import { connectionOf } from '../../schema/base/connection.type';

export const ProjectConnection = connectionOf('Project', () => Project);

export const ProgressReportConnection = connectionOf('ProgressReport', () => ProgressReport);

@ObjectType({ simpleResolvers: true, description: 'That a project is classified under a sector.' })
export class SectorAssignment {
  @Field(() => Sector, { description: 'The sector, of one plan period.' })
  sector: Sector;

  @Field({ description: 'True where no source classifies the project: inferred from the plain sense.' })
  inferred: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'That a project is assigned to a corridor.' })
export class CorridorAssignment {
  @Field(() => Corridor, { description: 'The corridor.' })
  corridor: Corridor;

  @Field({ description: 'True where no source assigns the project: inferred from the place.' })
  inferred: boolean;
}
