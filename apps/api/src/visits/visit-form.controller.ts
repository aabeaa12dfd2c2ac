import { Body, Controller, Get, Header, HttpCode, Post, Put, StreamableFile } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import {
  AddVisitPhoto,
  ReviewVisit,
  SeeForm,
  SeeVisitPhoto,
  SeeWaitingReports,
  SignForm,
  SyncForm,
  mistakesInForm,
} from '@bleibe/aftercare';
import { type Actor, Invalid } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { PICTURE_TYPES } from '../photos/picture-bodies';
import { FormChangeBody, SignatureBody, VisitReviewBody } from './visit-form.dto';
import {
  SyncedFormView,
  VisitFormView,
  WaitingReportListView,
  syncedFormView,
  visitFormView,
  waitingReportView,
} from './visit-form.view';

/** What a visit found: answers, signatures, pictures, and what the lead says to it. */
@ApiTags('visits')
@ApiBearerAuth()
@Controller()
export class VisitFormController {
  constructor(
    private readonly seeForm: SeeForm,
    private readonly syncForm: SyncForm,
    private readonly signForm: SignForm,
    private readonly addPhoto: AddVisitPhoto,
    private readonly seePhoto: SeeVisitPhoto,
    private readonly reviewVisit: ReviewVisit,
    private readonly seeWaiting: SeeWaitingReports,
  ) {}

  /** Reports that nobody has reviewed since they were last changed. */
  @Get('visit-reports/waiting')
  @Action('review-visit')
  @ApiOkResponse({ type: WaitingReportListView })
  async waiting(@CurrentActor() actor: Actor): Promise<WaitingReportListView> {
    return { items: (await this.seeWaiting.run(actor)).map(waitingReportView) };
  }

  @Get('visits/:id/form')
  @Action('see-visit-form')
  @ApiOkResponse({ type: VisitFormView })
  async form(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<VisitFormView> {
    return visitFormView(await this.seeForm.run(actor, id));
  }

  /** Taken over field by field; what two people wrote differently is kept for a person to decide on (R24). */
  @Post('visits/:id/form')
  @HttpCode(200)
  @Action('write-visit-form')
  @ApiOkResponse({ type: SyncedFormView })
  async sync(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: FormChangeBody,
  ): Promise<SyncedFormView> {
    const mistakes = mistakesInForm(body.fields);
    if (mistakes.length > 0) throw new Invalid(mistakes);
    return syncedFormView(await this.syncForm.run(actor, id, body));
  }

  @Post('visits/:id/signatures')
  @HttpCode(204)
  @Action('write-visit-form')
  @ApiNoContentResponse()
  async sign(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: SignatureBody): Promise<void> {
    const { agrees, writtenAt: signedAt, ...signature } = body;
    if (!agrees) throw new Invalid([{ field: 'agrees', code: 'consent-needed' }]);
    await this.signForm.run(actor, id, { ...signature, signedAt });
  }

  /** The body is the picture itself; its id is made by the phone, so that the same picture again changes nothing. */
  @Put('visits/:id/photos/:photo')
  @HttpCode(204)
  @Action('write-visit-form')
  @ApiConsumes(...PICTURE_TYPES)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiNoContentResponse()
  async photo(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IdParam('photo') photoId: string,
    @Body() body: unknown,
  ): Promise<void> {
    if (!Buffer.isBuffer(body)) throw new Invalid([{ field: 'photo', code: 'no-picture' }]);
    await this.addPhoto.run(actor, id, photoId, body);
  }

  @Get('visit-photos/:id')
  @Action('see-visit-form')
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces('image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async picture(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.seePhoto.run(actor, id), { type: 'image/webp' });
  }

  @Post('visits/:id/reviews')
  @HttpCode(204)
  @Action('review-visit')
  @ApiNoContentResponse()
  review(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: VisitReviewBody): Promise<void> {
    return this.reviewVisit.run(actor, id, body);
  }
}
