import { afterEach, expect, it, vi } from 'vitest';
import { digestOf } from './digest.ts';

afterEach(() => vi.unstubAllGlobals());

// FIPS 180-2, appendix B: the digests of "abc" and of nothing.
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

it('is the same with and without the browser’s own', async () => {
  const bytes = new TextEncoder().encode('abc');
  expect(await digestOf(bytes)).toBe(ABC);
  vi.stubGlobal('crypto', {});
  expect(await digestOf(bytes)).toBe(ABC);
  expect(await digestOf(new Uint8Array(0))).toBe(NOTHING);
});
