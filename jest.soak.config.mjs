import config from './jest.config.mjs';

/** What takes minutes; run by `npm run soak:slack`. */
export default {
  ...config,
  testMatch: ['**/*.soak.ts', '**/mutated-deliveries.test.ts'],
  verbose: true,
};
