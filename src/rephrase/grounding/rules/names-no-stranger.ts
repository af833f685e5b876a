import type { Rule } from '../told.js';

/** Nobody speaks or acts but AWS and the reader: no "we". */
export const namesNoStranger: Rule = {
  name: 'stranger',
  holds: ({ given, worded }) => {
    const known = given.flatMap((mark) => (mark.type === 'stranger' ? [mark.written.toLowerCase()] : []));
    return worded.every((mark) => mark.type !== 'stranger' || known.includes(mark.written.toLowerCase()));
  },
};
