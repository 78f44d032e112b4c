import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Exclusion, JoinColumn, ManyToOne } from 'typeorm';
import { DayScalar } from '../../schema/base/scalars';
import type { LocalizedTexts } from '../../src/domain/languages';
import { OrganisationRoleKind } from '../../src/domain/vocabularies/mechanism';
import { CitedFact } from '../base/fact.entity';
import { Organisation } from './organisation.entity';

@Entity()
@Check('organisation_role_span_check', 'valid_from < valid_to')
@Check(
  'organisation_role_role_check',
  `role = ANY ('{AREA_LEAD,AUTHOR,BUDGET_AUTHORITY,CHAIR,CLUSTER_SECRETARIAT,COMMITTEE_CHAIR,DECIDING_AUTHORITY,FORUM_SECRETARIAT,FOUNDER,FUNDER,GOVERNING_BODY,HOST,JOINT_SECRETARIAT,LEAD_AGENCY,MAIN_SECRETARIAT,NATIONAL_SECRETARIAT,OPERATING_UNIT,OVERSIGHT,PARTICIPANT,PRIVATE_SECTOR,PROVINCIAL_SECRETARIAT,SUBREGIONAL_SECRETARIAT,SUPPORT_EXTERNAL,SUPPORT_INTERNAL}')`,
)
@Exclusion(
  'organisation_role_overlap_excl',
  'USING gist (organisation_id WITH =, role WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (withdrawn_at IS NULL)',
)
@ObjectType({ simpleResolvers: true, description: 'A role of an organisation in the programme, for a span of days.' })
export class OrganisationRole extends CitedFact {
  @Column('int')
  organisationId: number;

  @ManyToOne(() => Organisation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organisation_id' })
  organisation: Organisation;

  @Column('text')
  @Field(() => String, { description: 'The name of `kind`.', deprecationReason: 'Use `kind`.' })
  role: OrganisationRoleKind;

  @Column('jsonb')
  tasks: LocalizedTexts;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day in the role; null = not known, treated as already in the role.' })
  validFrom: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DayScalar, { nullable: true, description: 'First day no longer in the role; null = still in the role.' })
  validTo: string | null;
}
