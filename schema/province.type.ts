import { Province } from '../entities/province.entity';
import { connectionOf } from './connection.type';

export const ProvinceConnection = connectionOf('Province', () => Province);
