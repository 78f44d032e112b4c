import { Field, ObjectType } from 'type-graphql';
import { Corridor } from '../../entities/geography/corridor.entity';
import { Sector } from '../../entities/planning/sector.entity';
import { ProgressReport } from '../../entities/progress/progress-report.entity';
import type { ProjectName } from '../../entities/projects/project-name.entity';
import { connectionOf } from '../../schema/base/connection.type';
import { Named } from '../../schema/base/named.type';
import { DayScalar } from '../../schema/base/scalars';
import type { Lang, LocalizedTexts } from '../../src/domain/languages';

export const ProgressReportConnection = connectionOf('ProgressReport', () => ProgressReport);

@ObjectType({ implements: Named, simpleResolvers: true, description: 'What a project was called for a span of days.' })
export class ProjectNaming extends Named {
  names: LocalizedTexts;

  /** The languages of `names` that are the hub’s own translations. */
  translated: readonly Lang[];

  @Field(() => DayScalar, { nullable: true, description: 'First day of the name; null = from the beginning.' })
  validFrom: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day of the next name; null = it is still called so.' })
  validTo: string | null;

  /** The statement of an office; null = it had the name when it came on record. */
  statement: ProjectName | null;
}

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
