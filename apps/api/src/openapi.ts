import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'What is wrong, for programs' },
    detail: { type: 'string', description: 'What is wrong, for people, in the language asked for' },
    problems: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'message'],
        properties: {
          field: { type: 'string' },
          code: { type: 'string' },
          values: { type: 'object', additionalProperties: true },
          message: { type: 'string', description: 'Names the field' },
        },
      },
    },
  },
} as const;

/** The description of the API, made from routes, bodies and views; nothing in it is written by hand but this frame. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const frame = new DocumentBuilder()
    .setTitle('Bleibe')
    .setDescription(
      'Matches people who look for a home with private landlords. Errors are application/problem+json with code and ' +
        'sentence (Accept-Language: de, en, uk, ar). Money is in cents a month. What a caller may not see is absent.',
    )
    .setVersion('1')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, frame);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problem as never },
  };
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as { responses?: Record<string, unknown> }[]) {
      if (operation.responses) operation.responses.default = problemResponse;
    }
  }
  return document;
}

const problemResponse = {
  description: 'Why it was not done',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** `/api/openapi.json`, and a page to read it at `/api/docs`. */
export function publishDescription(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Bleibe API',
  });
}
