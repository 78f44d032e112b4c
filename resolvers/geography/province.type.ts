import { Province } from '../../entities/geography/province.entity';
import { connectionOf } from '../../schema/base/connection.type';

export const ProvinceConnection = connectionOf('Province', () => Province);
