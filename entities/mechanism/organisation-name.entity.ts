import { Check, Column, Entity, Exclusion, JoinColumn, ManyToOne } from 'typeorm';
import type { Lang, LocalizedTexts } from '../../src/domain/languages';
import { CitedFact } from '../base/fact.entity';
import { Organisation } from './organisation.entity';

/** What an organisation was called for a span of days. On all other days it has the name of its own row. */
@Entity()
@Check('organisation_name_span_check', 'valid_from < valid_to')
@Exclusion(
  'organisation_name_overlap_excl',
  'USING gist (organisation_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (withdrawn_at IS NULL)',
)
export class OrganisationName extends CitedFact {
  @Column('int')
  organisationId: number;

  @ManyToOne(() => Organisation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organisation_id' })
  organisation: Organisation;

  @Column('jsonb')
  names: LocalizedTexts;

  /** The languages of `names` that are the hub’s own translations: no document gives the name in them. */
  @Column('text', { array: true, default: () => "'{}'" })
  translated: Lang[];

  /** First day of the name; null = from the beginning. */
  @Column({ type: 'date', nullable: true })
  validFrom: string | null;

  /** First day of another name; null = it is still called so. */
  @Column({ type: 'date', nullable: true })
  validTo: string | null;
}
