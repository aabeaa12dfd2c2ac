import { SetMetadata } from '@nestjs/common';
import type { RouteAction } from '@bleibe/disclosure';

export const ACTION = 'bleibe:action';

/** What a route does, in the words of the route table of the disclosure matrix. A route without one stops the start. */
export const Action = (action: RouteAction) => SetMetadata(ACTION, action);
