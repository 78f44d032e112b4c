import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Unique } from 'typeorm';
import { Cited } from '../../schema/base/cited.type';
import { Named } from '../../schema/base/named.type';
import { Node } from '../../schema/base/node.type';
import { Noted } from '../../schema/base/noted.type';
import { ProgressScope } from '../../schema/base/progress-scope.type';
import { DayScalar } from '../../schema/base/scalars';
import type { Lang, LocalizedTexts } from '../../src/domain/languages';
import { BodyKind, BodyLevel } from '../../src/domain/vocabularies/mechanism';
import { Row } from '../base/row.entity';

@Entity()
@Unique(['code'])
@Check('body_span_check', 'valid_from < valid_to')
@Check(
  'body_level_check',
  `level IN ('LEADERS_SUMMIT', 'MINISTERIAL_MEETING', 'GOVERNORS_FORUM', 'SENIOR_OFFICIALS_MEETING', 'STRATEGIC_PLANNING_MEETING', 'BUSINESS_COUNCIL', 'WORKING_GROUP')`,
)
@Check(
  'body_kind_check',
  `kind IN ('FORUM', 'WORKING_GROUP', 'SUB_GROUP', 'INTERIM_ARRANGEMENT') AND (kind = 'FORUM') = (level <> 'WORKING_GROUP')`,
)
@InterfaceType({
  implements: [Node, Named, Cited, Noted, ProgressScope],
  description: 'A body of the mechanism. Bodies form a graph: a body can report to more than one other.',
})
export class Body extends Row {
  /** The prototype of a row's own GraphQL type. */
  static classOf(row: Pick<Body, 'level'>): object {
    return row.level === BodyLevel.WORKING_GROUP ? WorkingGroup.prototype : Forum.prototype;
  }

  @Column('text')
  @Field({ description: 'LS, MM, CMGF, SOM, SPM, JBC, or a working group’s code such as WG-TOURISM.' })
  code: string;

  @Column('text')
  @Field(() => BodyLevel, { description: 'The level of the body in the mechanism.' })
  level: BodyLevel;

  @Column('text')
  @Field(() => BodyKind, { description: 'Forum, working group, sub-group or interim arrangement.' })
  kind: BodyKind;

  @Column('jsonb')
  names: LocalizedTexts;

  /** The languages of `names` that are the hub’s own translations: no document gives the name in them. */
  @Column('text', { array: true, default: () => "'{}'" })
  translated: Lang[];

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Other names in use, including misspellings found in the sources.' })
  aliases: string[];

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day of existence; null = not known, treated as already existing.' })
  validFrom: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day after its existence; null = it still exists.' })
  validTo: string | null;

  @Column({ type: 'jsonb', nullable: true })
  notes: LocalizedTexts | null;
}

@ObjectType({
  implements: [Node, Named, Cited, Noted, ProgressScope, Body],
  simpleResolvers: true,
  description: 'A meeting of the mechanism: of leaders, ministers, governors, senior officials, planners or business.',
})
export class Forum extends Body {}

@ObjectType({
  implements: [Node, Named, Cited, Noted, ProgressScope, Body],
  simpleResolvers: true,
  description: 'A working group of one or more sectors, a sub-group of one, or an interim arrangement in place of one.',
})
export class WorkingGroup extends Body {}
