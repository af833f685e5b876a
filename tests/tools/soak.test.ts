import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

describe('the soak', () => {
  it('loses nothing, leaves nothing uncaught and holds on to no memory in a short run', () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['tools/soak/load.mjs'], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', MINUTES: '0.15', WARM_UP: '5', RATE: '20', TIPS_EVERY: '60' },
    });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^[1-9]\d* asked, 0 lost \(0 refused\);.* 0 uncaught$/m);
    // So soon after a start, heap still warms up; what leaks with each of hundreds of deliveries would show.
    const [, grew] = /at the end \(([\d.]+) times\); resident/.exec(stdout) ?? [];
    expect(Number(grew)).toBeLessThan(1.25);
  }, 120_000);
});
