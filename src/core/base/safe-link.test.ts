import { expect, it } from 'vitest';
import { safeLink } from './safe-link.ts';

it.each(['https://www.facebook.com/a/posts/1', 'http://lindermeer.example/x?y=1#z', '  https://x.com/a/status/1 '])(
  'lets %s through',
  (address) => {
    expect(safeLink(address)).toBe(new URL(address.trim()).href);
  },
);

it.each([
  '',
  'geen adres',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://x.example/1',
  'file:///etc/passwd',
  'intent://x',
  '//evil.example',
  'https:evil.example',
  'https://lindermeer.nl@evil.example/',
  'https://a:b@evil.example/',
])('stops %j', (address) => {
  expect(safeLink(address)).toBe('');
});
