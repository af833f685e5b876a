import config from './jest.config.mjs';

/** What takes minutes; run by `npm run soak:slack`, `npm run soak:teams` and `npm run soak:tips`. */
export default {
  ...config,
  testMatch: ['**/*.soak.ts', '**/mutated-deliveries.test.ts', '**/mutated-requests.test.ts'],
  verbose: true,
};
