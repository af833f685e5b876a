import { writtenOnce } from './written-once.js';

/** An object as JSON, in UTF-8. Whoever gives one leaves it as it is: what is given again is not written again. */
export const jsonBytes = writtenOnce((value: object) => Buffer.from(JSON.stringify(value)));
