import { Field, ObjectType } from 'type-graphql';
import { Corridor } from '../../entities/geography/corridor.entity';
import { Sector } from '../../entities/planning/sector.entity';
import { ProgressReport } from '../../entities/progress/progress-report.entity';
import { connectionOf } from '../../schema/base/connection.type';

export const ProgressReportConnection = connectionOf('ProgressReport', () => ProgressReport);

@ObjectType({ simpleResolvers: true, description: 'The classification of a project under a sector.' })
export class SectorAssignment {
  @Field(() => Sector, { description: 'The sector, of one plan period.' })
  sector: Sector;

  @Field({ description: 'True when no source classifies the project: the hub infers the sector from the plain sense of the project.' })
  inferred: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The assignment of a project to a corridor.' })
export class CorridorAssignment {
  @Field(() => Corridor, { description: 'The corridor.' })
  corridor: Corridor;

  @Field({ description: 'True when no source assigns the project: the hub infers the corridor from the place.' })
  inferred: boolean;
}
