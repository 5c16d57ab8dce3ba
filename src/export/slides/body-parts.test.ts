import { expect, test } from 'vitest';
import { bodyParts } from './body-parts.ts';

test('empty lines part paragraphs, lines that begin with a dash are points', () => {
  expect(bodyParts('Een zin\nop twee regels.\r\n\r\n- een\n- twee\nDaarna\n\n-geen punt\n- \n')).toEqual([
    { point: false, text: 'Een zin op twee regels.' },
    { point: true, text: 'een' },
    { point: true, text: 'twee' },
    { point: false, text: 'Daarna' },
    { point: false, text: '-geen punt' },
  ]);
  expect(bodyParts(' \n\n ')).toEqual([]);
});
