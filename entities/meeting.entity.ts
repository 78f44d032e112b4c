import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import type { LocalizedTexts } from '../src/domain/languages';
import { Body } from './body.entity';
import { Citation } from './citation.entity';
import { Province } from './province.entity';
import { Row } from './row.entity';

/** A meeting whose first day can be asked for. */
@Entity()
@Unique(['code'])
@Check('meeting_span_check', 'starts_on <= ends_on')
@Check('meeting_precision_check', `precision IN ('DAY', 'MONTH', 'YEAR', 'FISCAL_YEAR', 'UNKNOWN')`)
export class Meeting extends Row {
  /** The body's code and the number: CMGF-13. */
  @Column('text')
  code: string;

  @Column('jsonb')
  names: LocalizedTexts;

  @Column({ type: 'int', nullable: true })
  bodyId: number | null;

  @ManyToOne(() => Body)
  @JoinColumn({ name: 'body_id' })
  body: Body | null;

  @Column({ type: 'int', nullable: true })
  number: number | null;

  @Column({ type: 'date', nullable: true })
  startsOn: string | null;

  @Column({ type: 'date', nullable: true })
  endsOn: string | null;

  /** How exactly the days are known: of a month, its first and last day stand here. */
  @Column('text')
  precision: string;

  @Column({ type: 'jsonb', nullable: true })
  places: LocalizedTexts | null;

  @Column({ type: 'int', nullable: true })
  provinceId: number | null;

  @ManyToOne(() => Province)
  @JoinColumn({ name: 'province_id' })
  province: Province | null;

  @Column({ type: 'int', nullable: true })
  citationId: number | null;

  @ManyToOne(() => Citation)
  @JoinColumn({ name: 'citation_id' })
  citation: Citation | null;
}
