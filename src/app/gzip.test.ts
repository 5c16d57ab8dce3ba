import { gunzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { gzipOf } from './gzip.ts';

it('compresses part by part into one file that any program unpacks', async () => {
  const bytes = Uint8Array.from({ length: 9 * 1024 * 1024 }, (_, i) => (i * i) % 251);
  const heard: number[] = [];
  const gzip = await gzipOf(bytes, (done) => heard.push(done));
  expect(Buffer.from(gunzipSync(gzip)).equals(bytes)).toBe(true);
  expect(heard).toEqual([4, 8, 9].map((megabytes) => megabytes * 1024 * 1024));
  expect(gunzipSync(await gzipOf(new Uint8Array(0)))).toHaveLength(0);
});
