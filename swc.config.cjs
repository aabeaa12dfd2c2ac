// One description of how TypeScript becomes JavaScript, shared by the build and by Jest.
/** @type {import('@swc/core').Options} */
module.exports = {
  swcrc: false,
  sourceMaps: true,
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      react: { runtime: 'automatic', importSource: 'preact' },
    },
    baseUrl: __dirname,
    paths: { '@bleibe/*': ['libs/*/src/index.ts'] },
  },
};
