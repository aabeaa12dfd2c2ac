import { Body, Controller, Get, Header, HttpCode, Post, StreamableFile } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { AddPhoto, RemovePhoto, ReviewPhoto, SeePhotos } from '@bleibe/listings';
import { type Actor, Invalid } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { OneOf } from '../http/fields';
import { CreatedView } from '../identity/identity.controller';
import { PICTURE_TYPES } from './picture-bodies';

export class ReviewPhotoBody {
  @OneOf(['show', 'refuse']) verdict: 'show' | 'refuse';
}

export class WaitingPhotoView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) listingId: string;
  @ApiProperty({ type: 'integer' }) width: number;
  @ApiProperty({ type: 'integer' }) height: number;
  @ApiProperty({ format: 'date-time' }) uploadedAt: string;
}

export class WaitingPhotosView {
  @ApiProperty({ type: [WaitingPhotoView] }) items: WaitingPhotoView[];
}

/** Pictures of homes. Nobody but landlord and desk sees one before a person has. */
@ApiTags('photos')
@ApiBearerAuth()
@Controller()
export class PhotosController {
  constructor(
    private readonly addPhoto: AddPhoto,
    private readonly removePhoto: RemovePhoto,
    private readonly reviewPhoto: ReviewPhoto,
    private readonly seePhotos: SeePhotos,
  ) {}

  /** The body is the picture itself. It is drawn anew: place, time and camera are gone. */
  @Post('listings/:id/photos')
  @Action('add-photo')
  @ApiConsumes(...PICTURE_TYPES)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ type: CreatedView })
  async add(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: unknown): Promise<CreatedView> {
    if (!Buffer.isBuffer(body)) throw new Invalid([{ field: 'photo', code: 'no-picture' }]);
    return { id: await this.addPhoto.run(actor, id, body) };
  }

  /** Pictures of this organisation that wait for a person. */
  @Get('photos')
  @Action('review-photo')
  @ApiOkResponse({ type: WaitingPhotosView })
  async waiting(@CurrentActor() actor: Actor): Promise<WaitingPhotosView> {
    const photos = await this.seePhotos.waiting(actor);
    return {
      items: photos.map(({ id, listingId, width, height, uploadedAt }) => ({
        id,
        listingId,
        width,
        height,
        uploadedAt: uploadedAt.toISOString(),
      })),
    };
  }

  @Get('photos/:id')
  @Action('see-photo')
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces('image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async one(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.seePhotos.bytes(actor, id), { type: 'image/webp' });
  }

  @Post('photos/:id/removals')
  @HttpCode(204)
  @Action('remove-photo')
  @ApiNoContentResponse()
  async remove(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    await this.removePhoto.run(actor, id);
  }

  @Post('photos/:id/decisions')
  @HttpCode(204)
  @Action('review-photo')
  @ApiNoContentResponse()
  async review(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: ReviewPhotoBody): Promise<void> {
    await this.reviewPhoto.run(actor, id, body.verdict);
  }
}
