import { Check, Column, Entity, Exclusion, JoinColumn, ManyToOne } from 'typeorm';
import { Row } from '../base/row.entity';
import { Sector } from '../planning/sector.entity';
import { Body } from './body.entity';

/** A working group's responsibility for a sector in a span of days. */
@Entity()
@Check('body_sector_span_check', 'valid_from < valid_to')
@Exclusion('body_sector_overlap_excl', 'USING gist (body_id WITH =, sector_id WITH =, daterange(valid_from, valid_to) WITH &&)')
export class BodySector extends Row {
  @Column('int')
  bodyId: number;

  @ManyToOne(() => Body)
  @JoinColumn({ name: 'body_id' })
  body: Body;

  @Column('int')
  sectorId: number;

  @ManyToOne(() => Sector)
  @JoinColumn({ name: 'sector_id' })
  sector: Sector;

  @Column({ type: 'date', nullable: true })
  validFrom: string | null;

  @Column({ type: 'date', nullable: true })
  validTo: string | null;
}
