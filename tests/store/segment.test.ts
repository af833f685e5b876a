import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createSegment } from '../../src/store/segment.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'demarc-segment-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

it('keeps a line that is put once more while the write fails that should have held it', async () => {
  const writes = [deferred(), deferred(), deferred()];
  let asked = 0;
  const segment = createSegment(join(directory, 'a'), () => (writes[asked++] as Deferred).promise);
  const record = { key: 'delivery', expires: 10 };
  const first = segment.put(record);
  const second = segment.put(record);
  writes[0]?.reject(new Error('no room'));
  await expect(first).rejects.toThrow('no room');
  await segment.write();
  writes[1]?.resolve();
  await second;
  expect(segment.drop('delivery')).toBe(true);
});

interface Deferred {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

function deferred(): Deferred {
  let resolve = () => {};
  let reject = (_error: Error) => {};
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
