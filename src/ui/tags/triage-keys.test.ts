import { expect, it } from 'vitest';
import { triageAction } from './triage-keys.ts';

const pressed = (key: string, ctrlKey = false) => triageAction({ key, ctrlKey, metaKey: false, altKey: false });

it('knows the keys, in capitals too, and leaves the browser its own', () => {
  expect(pressed('1')).toEqual({ do: 'give', place: 0 });
  expect(pressed('9')).toEqual({ do: 'give', place: 8 });
  expect(['0', 'Enter', 's', 'S', 'U', 't', 'N', 'Escape'].map((key) => pressed(key)?.do)).toEqual([
    'none',
    'suggestion',
    'skip',
    'skip',
    'undo',
    'topic',
    'new',
    'leave',
  ]);
  for (const other of ['a', 'Tab', 'ArrowDown', 'F5', ' ']) expect(pressed(other)).toBeNull();
  expect(pressed('s', true)).toBeNull();
  expect(pressed('1', true)).toBeNull();
});
