// Before the product's tests: PostgreSQL and Redis of their own, on free ports, in a temporary folder. Nothing of a
// running instance is touched. They end with this process, even when it is killed.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const compiled = (file) => join(__dirname, '..', 'dist', 'apps', 'cli', 'src', file);

module.exports = async () => {
  if (!existsSync(compiled('services/index.js'))) throw new Error('Run the tests with `npm test`, which builds first.');
  const services = await require(compiled('services/index.js')).startServices({ profile: 'test', say: console.log });
  globalThis.bleibeTestServices = services;

  // Workers are started after this and inherit the environment.
  process.env.BLEIBE_TEST_DATABASE_URL = services.databaseUrl;
  process.env.BLEIBE_TEST_REDIS_URL = services.redisUrl;

  // One migrated database with reference data; each test file gets a copy of it in some 20 ms.
  await require(compiled('prepare-template.js')).prepareTemplate(services.databaseUrl);
};
