import config from './jest.config.mjs';

/** The tests that need a browser; run by `npm run test:browser`, which finds one. */
export default {
  ...config,
  roots: ['<rootDir>/tests/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 30_000,
};
