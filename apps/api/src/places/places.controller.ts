import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { findPlaces, referenceSources } from '@bleibe/places';
import { type Actor, Database } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor } from '../http/current';
import { FindPlaceQuery, PlaceListView, SourceListView } from './place.view';

@ApiTags('places')
@Controller()
export class PlacesController {
  constructor(private readonly db: Database) {}

  @Get('places')
  @Action('find-place')
  @ApiOkResponse({ type: PlaceListView })
  async find(@CurrentActor() actor: Actor, @Query() { q, limit }: FindPlaceQuery): Promise<PlaceListView> {
    return { items: await this.db.inContext(actor, (tx) => findPlaces(tx, q, limit)) };
  }

  /** Where the reference data comes from, for the page of attributions. */
  @Get('sources')
  @Action('see-sources')
  @ApiOkResponse({ type: SourceListView })
  async sources(@CurrentActor() actor: Actor): Promise<SourceListView> {
    const sources = await this.db.inContext(actor, referenceSources);
    return {
      items: sources.map(({ code, title, asOf, licence, licenceUrl, attribution }) => ({
        code,
        title,
        date: asOf,
        licence,
        licenceUrl,
        attribution,
      })),
    };
  }
}
