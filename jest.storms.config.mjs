import config, { STORMS } from './jest.config.mjs';

const { testMatch: _all, ...rest } = config;

/** Processes that are killed, starved and cut off; run by `npm run test:storms`, after `npm test`. */
export default { ...rest, testRegex: STORMS, testPathIgnorePatterns: ['/node_modules/'] };
