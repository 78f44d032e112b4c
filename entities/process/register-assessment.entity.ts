import { Field, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { DayScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { RegisterState } from '../../src/domain/vocabularies/process';
import { StatedFact } from '../base/stated-fact.entity';
import { Organisation } from '../mechanism/organisation.entity';
import { RegisterEntry } from './register-entry.entity';

@Entity()
@Unique('register_assessment_key', ['registerEntryId', 'number', 'withdrawnAt'])
@Check('register_assessment_state_check', `state IN ('OPEN', 'IN_TREATMENT', 'ACCEPTED', 'CLOSED')`)
@Check('register_assessment_likelihood_check', 'likelihood BETWEEN 1 AND 5')
@Check('register_assessment_impact_check', 'impact BETWEEN 1 AND 5')
@Check('register_assessment_level_check', '(likelihood IS NULL) = (impact IS NULL)')
@ObjectType({
  simpleResolvers: true,
  description:
    'How a risk or a control of the register stands on a day, as an office has stated it. The manual gives no owner, no level and no state of them.',
})
export class RegisterAssessment extends StatedFact {
  @Column('int')
  registerEntryId: number;

  @ManyToOne(() => RegisterEntry)
  @JoinColumn({ name: 'register_entry_id' })
  registerEntry: RegisterEntry;

  @Column('int')
  @Field(() => Int, { description: 'Its place among the assessments of the entry, from 1.' })
  number: number;

  @Column('date')
  @Field(() => DayScalar, { description: 'The day on which the entry stood so.' })
  day: string;

  @Column('text')
  @Field(() => RegisterState, { description: 'How it stands.' })
  state: RegisterState;

  @Column({ type: 'int', nullable: true })
  responsibleId: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'responsible_id' })
  responsible: Organisation | null;

  @Column({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description:
      'How likely the risk is, from 1, the least, to 5; null = it is not stated, as of every control. The scale is the hub’s own: the manual prints none.',
  })
  likelihood: number | null;

  @Column({ type: 'int', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'How much harm the risk does, from 1, the least, to 5, on the hub’s own scale; null = it is not stated.',
  })
  impact: number | null;

  @Column({ type: 'jsonb', nullable: true })
  evidence: LocalizedTexts | null;
}
