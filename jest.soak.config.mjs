import config from './jest.config.mjs';

/** What takes minutes; run by `npm run soak:slack` and `npm run soak:teams`. */
export default {
  ...config,
  testMatch: ['**/*.soak.ts', '**/mutated-deliveries.test.ts', '**/mutated-requests.test.ts'],
  verbose: true,
};
