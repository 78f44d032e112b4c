import { Check, Column, Entity, Exclusion } from 'typeorm';
import type { OrganisationRoleKind } from '../../src/domain/vocabularies/mechanism';
import { Row } from '../base/row.entity';

/**
 * A chain of reports, in force for a span of days: which offices report which projects, which office verifies and which certifies. Offices
 * are named by their codes, so that a rule can stand before its offices do.
 */
@Entity()
@Check('report_rule_reach_check', `reach IN ('PROVINCE', 'RESPONSIBLE', 'MEMBER_STATE', 'WORKING_GROUP')`)
@Check('report_rule_member_state_check', `(member_state IS NULL) = (reach = 'WORKING_GROUP')`)
@Check('report_rule_span_check', 'valid_from < valid_to')
@Exclusion('report_rule_overlap_excl', 'USING gist (chain WITH =, daterange(valid_from, valid_to) WITH &&)')
export class ReportRule extends Row {
  @Column('text')
  chain: string;

  /** The member state of the offices that report; null = that of whichever office is secretary of a working group. */
  @Column({ type: 'text', nullable: true })
  memberState: string | null;

  /** The role in the programme of the offices that report; null = any. */
  @Column({ type: 'text', nullable: true })
  reporterRole: OrganisationRoleKind | null;

  /**
   * Which projects an office reports: those in its province, those that it is responsible for, those in its member state, or those of the
   * working group that it is secretary of, as far as no part of them is located, has a responsible organisation or is of one member state.
   */
  @Column('text')
  reach: 'PROVINCE' | 'RESPONSIBLE' | 'MEMBER_STATE' | 'WORKING_GROUP';

  @Column('text')
  verifierOffice: string;

  @Column('text')
  certifierOffice: string;

  /** True: no document gives the rule; it is the hub’s own proposal until the owners confirm it. */
  @Column('boolean')
  inferred: boolean;

  @Column('date')
  validFrom: string;

  @Column({ type: 'date', nullable: true })
  validTo: string | null;
}
