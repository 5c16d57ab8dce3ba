import { describe, expect, it } from 'vitest';
import { formatFromText } from './format-from-text.ts';

const own = ['Achter de schermen', 'Vraag van de week'];

describe('formatFromText', () => {
  it.each([
    ['Vraag van de week', 'Vraag van de week'],
    ['  vraag  van de WEEK ', 'Vraag van de week'],
    ['carrousel', 'carousel'],
    ['photo', 'photo'],
    ['Buurtnieuws', 'Buurtnieuws'],
    ['__proto__', '__proto__'],
  ])('%j becomes %j', (text, format) => expect(formatFromText(text, own, 'nl')).toBe(format));

  it.each(['', '   ', '\t'])('%j becomes nothing', (text) => expect(formatFromText(text, own, 'nl')).toBeNull());
});
