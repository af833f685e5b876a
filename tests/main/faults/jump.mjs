// Loaded before Demarc (`node --import`): its clock is ahead of the world's by as many milliseconds as the file JUMPING_CLOCK
// holds now, and what it does regularly comes thirty times as often, so that nobody waits half a minute for it.
import { readFileSync } from 'node:fs';

const RealDate = Date;
const { setInterval } = globalThis;
const ahead = () => Number(readFileSync(process.env.JUMPING_CLOCK ?? '', 'utf8'));

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + ahead());
    else super(...given);
  }
  static now() {
    return RealDate.now() + ahead();
  }
};
globalThis.setInterval = (run, milliseconds, ...rest) => setInterval(run, milliseconds / 30, ...rest);
