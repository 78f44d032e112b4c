import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import type { Lang, LocalizedTexts } from '../../src/domain/languages';
import { StatedFact } from '../base/stated-fact.entity';
import { Project } from './project.entity';

/** What a project is called from a day on, until the day of the next name. Before the first one it has the name of its own row. */
@Entity()
@Unique('project_name_code_key', ['code', 'withdrawnAt'])
@Unique('project_name_day_key', ['projectId', 'asOf', 'withdrawnAt'])
@Check('project_name_names_check', `names <> '{}'`)
@Check('project_name_reason_check', `reason <> ''`)
export class ProjectName extends StatedFact {
  /** The project’s code and a number. */
  @Column('text')
  code: string;

  @Column('int')
  projectId: number;

  @ManyToOne(() => Project, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id' })
  project: Project;

  /** First day of the name. */
  @Column('date')
  asOf: string;

  /** The name in every language that has one: also those that stayed. */
  @Column('jsonb')
  names: LocalizedTexts;

  /** The languages of `names` that are the hub’s own translations. */
  @Column('text', { array: true, default: () => "'{}'" })
  translated: Lang[];

  /** Why it is called so, in the words of the office. */
  @Column('text')
  reason: string;
}
