import { Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { SectorMappingKind } from '../../src/domain/vocabularies/planning';
import { CitedFact } from '../base/fact.entity';
import { Sector } from './sector.entity';

@Entity()
@Unique('sector_mapping_from_id_to_id_key', ['fromId', 'toId', 'withdrawnAt'])
@Index(['toId'])
@Check('sector_mapping_kind_check', `kind IN ('SAME', 'RENAMED', 'SPLIT', 'MERGED')`)
@Check('sector_mapping_self_check', 'from_id <> to_id')
@ObjectType({ simpleResolvers: true, description: 'How a sector of one plan continues in the next plan.' })
export class SectorMapping extends CitedFact {
  @Column('text')
  @Field(() => SectorMappingKind, { description: 'How the earlier sector became the later one.' })
  kind: SectorMappingKind;

  @Column('boolean')
  @Field({ description: 'True when no source maps the two sectors: the hub infers it from their names.' })
  inferred: boolean;

  @Column('int')
  fromId: number;

  @ManyToOne(() => Sector, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'from_id' })
  from: Sector;

  @Column('int')
  toId: number;

  @ManyToOne(() => Sector, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'to_id' })
  to: Sector;
}
