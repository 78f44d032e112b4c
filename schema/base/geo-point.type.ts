import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A point on the earth (WGS 84).' })
export class GeoPoint {
  @Field(() => Float, { description: 'Latitude in degrees, north positive.' })
  lat: number;

  @Field(() => Float, { description: 'Longitude in degrees, east positive.' })
  lon: number;
}
