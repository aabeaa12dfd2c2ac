const swc = require('./swc.config.cjs');

// Packages that are published as ES modules only; Jest on Node 20 cannot require them untransformed.
const esmOnly = [
  '@nestjs',
  'cookie',
  'content-disposition',
  'file-type',
  'strtok3',
  'token-types',
  '@borewit',
  '@tokenizer',
  'uint8array-extras',
  'uid',
  'temporal-polyfill',
  'temporal-utils',
  'openapi-fetch',
  'openapi-typescript-helpers',
];

const transformOptions = { ...swc, sourceMaps: 'inline' };

const shared = {
  testEnvironment: 'node',
  transform: { '\\.(ts|tsx|mts|mjs|js)$': ['@swc/jest', transformOptions] },
  transformIgnorePatterns: [`/node_modules/(?!.*/node_modules/)(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    '^@bleibe/([a-z]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'],
    // What runs in the browser is written as modules of its own.
    '^(\\.{1,2}/.*)\\.mjs$': ['$1.mts', '$1.mjs'],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.bleibe'],
  setupFilesAfterEnv: ['<rootDir>/test/no-network.ts'],
};

module.exports = {
  testTimeout: 60_000,
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/test/last-line-reporter.cjs'],
  projects: [
    { ...shared, displayName: 'rules', testMatch: ['<rootDir>/{libs,apps}/**/*.spec.{ts,tsx}'] },
    {
      ...shared,
      displayName: 'product',
      testMatch: ['<rootDir>/test/**/*-spec.ts'],
      globalSetup: '<rootDir>/test/start-services.cjs',
      globalTeardown: '<rootDir>/test/stop-services.cjs',
    },
  ],
};
