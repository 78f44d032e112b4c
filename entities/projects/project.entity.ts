import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Cited } from '../../schema/base/cited.type';
import { Named } from '../../schema/base/named.type';
import { Node } from '../../schema/base/node.type';
import { ProgressScope } from '../../schema/base/progress-scope.type';
import type { Lang, LocalizedTexts } from '../../src/domain/languages';
import { ProjectRelevance } from '../../src/domain/vocabularies/projects';
import { Fact } from '../base/fact.entity';
import { Body } from '../mechanism/body.entity';

@Entity()
@Unique(['code'])
@Index('project_search_idx', { synchronize: false })
@Index('project_code_order_idx', { synchronize: false })
@Index('project_outside_idx', { synchronize: false })
@Check('project_relevance_check', `relevance IN ('PROGRAMME', 'CLUSTER', 'AREA')`)
@Check('project_parent_check', 'parent_id <> id')
@ObjectType({
  implements: [Node, Named, Cited, ProgressScope],
  simpleResolvers: true,
  description:
    'A project of the programme, or one outside it in its area: see `relevance`. A leaf project has no parts. A project with parts is a bundle: it is counted through its leaf projects, never beside them.',
})
export class Project extends Fact {
  @Column('text')
  @Field({ description: 'The hub’s stable code, for example P24; P40-1 for a part of P40.' })
  code: string;

  /** What it is called before the first day of a name that an office stated. */
  @Column('jsonb')
  names: LocalizedTexts;

  /** True where an office has ever stated another name than `names`: the rows of `project_name` say from which day on it held. A trigger keeps it. */
  @Column({ type: 'boolean', default: false })
  renamed: boolean;

  /** The languages of `names` that are the hub’s own translations: no document gives the name in them. */
  @Column('text', { array: true, default: () => "'{}'" })
  translated: Lang[];

  @Column('text', { array: true, default: () => "'{}'" })
  @Field(() => [String], { description: 'Other names and abbreviations in use.' })
  aliases: string[];

  @Column({ type: 'jsonb', nullable: true })
  descriptions: LocalizedTexts | null;

  /** The languages of `descriptions` that are the hub’s own translations. */
  @Column('text', { array: true, default: () => "'{}'" })
  translatedDescriptions: Lang[];

  @Column('boolean')
  @Field({
    description:
      'True when the project is in two or more member states, crosses their border, or is one side of such a crossing. A part says so for itself.',
  })
  crossBorder: boolean;

  /** Never changes. A part has that of its whole. */
  @Column({ type: 'text', default: ProjectRelevance.PROGRAMME })
  @Field(() => ProjectRelevance, {
    description: 'How the project belongs to the programme. Only its own projects are in its counts and percents.',
  })
  relevance: ProjectRelevance;

  @Column({ type: 'boolean', default: false })
  @Field({ description: 'True for a generated project: it states nothing about the world.' })
  isSample: boolean;

  @Index()
  @Column({ type: 'int', nullable: true })
  parentId: number | null;

  @ManyToOne(() => Project)
  @JoinColumn({ name: 'parent_id' })
  parent: Project | null;

  @Column({ type: 'int', nullable: true })
  counterpartId: number | null;

  @ManyToOne(() => Project)
  @JoinColumn({ name: 'counterpart_id' })
  counterpart: Project | null;

  @Index()
  @Column({ type: 'int', nullable: true })
  bodyId: number | null;

  @ManyToOne(() => Body)
  @JoinColumn({ name: 'body_id' })
  body: Body | null;
}
