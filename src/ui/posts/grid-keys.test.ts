import { describe, expect, it } from 'vitest';
import { actionOf } from './grid-keys.ts';

const press = (key: string, at: number, held: 'shift' | 'ctrl' | 'meta' | '' = '') =>
  actionOf({ key, shiftKey: held === 'shift', ctrlKey: held === 'ctrl', metaKey: held === 'meta' }, at, 100, 20);

describe('a key in the list', () => {
  it.each([
    ['ArrowDown', 5, 6],
    ['ArrowUp', 5, 4],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 99, 99],
    ['PageDown', 5, 24],
    ['PageDown', 95, 99],
    ['PageUp', 5, 0],
    ['Home', 50, 0],
    ['End', 50, 99],
  ])('%s at %i goes to %i', (key, at, to) => {
    expect(press(key, at)).toEqual({ do: 'go', to, extend: false });
    expect(press(key, at, 'shift')).toEqual({ do: 'go', to, extend: true });
  });

  it('opens, selects, selects all and nothing', () => {
    expect(press('Enter', 5)).toEqual({ do: 'open' });
    expect(press(' ', 5)).toEqual({ do: 'toggle' });
    expect(press('a', 5, 'ctrl')).toEqual({ do: 'all' });
    expect(press('a', 5, 'meta')).toEqual({ do: 'all' });
    expect(press('Escape', 5)).toEqual({ do: 'none' });
  });

  it.each(['a', 'Tab', 'F5', 'ArrowLeft'])('%s means nothing', (key) => {
    expect(press(key, 5)).toBeNull();
  });
});
