import { beforeEach, describe, expect, it } from '@jest/globals';
import { garbageCollector } from '../src/garbage-collector.js';
import { restWhenQuiet } from '../src/rest-when-quiet.js';

describe('resting when it is quiet', () => {
  let used: number;
  let collected: number;
  let look: () => void;
  let isUnused: boolean;
  let isOver: boolean;
  let stop: () => void;
  beforeEach(() => {
    used = 500;
    collected = 0;
    isUnused = false;
    isOver = false;
    stop = restWhenQuiet({
      // Collecting costs processor time, too.
      collect: () => {
        collected += 1;
        used += 40;
      },
      letGo: () => {
        const wasUnused = isUnused;
        isUnused = false;
        return wasUnused;
      },
      used: () => used,
      every: (_milliseconds, run) => {
        look = run;
        run();
        return () => {
          isOver = true;
        };
      },
    });
  });
  const looks = (times: number, work = 0) => {
    for (let time = 0; time < times; time++) {
      used += work;
      look();
    }
  };

  it('collects twice after a start, and not at once', () => {
    expect(collected).toBe(0);
    looks(1);
    expect(collected).toBe(1);
    looks(5);
    expect(collected).toBe(1);
    looks(30);
    expect(collected).toBe(2);
  });

  it('collects as soon after a start that was at work to the last', () => {
    looks(1, 300);
    expect(collected).toBe(1);
  });

  it('waits on when there is work right behind a start', () => {
    looks(1, 300);
    looks(1, 300);
    looks(9);
    expect(collected).toBe(1);
    looks(30);
    expect(collected).toBe(3);
  });

  it('collects twice again once something was let go of', () => {
    looks(30);
    isUnused = true;
    looks(1);
    expect(collected).toBe(3);
    looks(30);
    expect(collected).toBe(4);
  });

  it('waits for the end of work to collect what was let go of meanwhile', () => {
    looks(30);
    looks(1, 300);
    isUnused = true;
    looks(9);
    expect(collected).toBe(2);
    looks(30);
    expect(collected).toBe(4);
  });

  it('collects twice again once work has been over for a while', () => {
    looks(10);
    looks(20, 300);
    looks(9);
    expect(collected).toBe(2);
    looks(30);
    expect(collected).toBe(4);
  });

  it('takes no notice of a question now and then', () => {
    looks(10);
    looks(100, 5);
    expect(collected).toBe(2);
  });

  it('ends', () => {
    stop();
    expect(isOver).toBe(true);
  });
});

describe('the collector of garbage', () => {
  it('lets go of what nobody holds', async () => {
    const collect = garbageCollector();
    const held = new WeakRef({ of: 'nobody' });
    await new Promise((resolve) => setImmediate(resolve));
    collect();
    expect(held.deref()).toBeUndefined();
  });
});
