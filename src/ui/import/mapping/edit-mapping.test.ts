import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '../../../core/importers/mapped/column-mapping.ts';
import { withChannel, withMeaning, withPlatform } from './edit-mapping.ts';

const mapping: ColumnMapping = {
  version: 1,
  shape: '',
  columns: { datum: 'day', uur: 'time', bereik: 'reach', likes: 'reactions' },
  dayOrder: 'day-first',
  decimalSign: null,
  zone: 'team',
  platform: 'facebook',
  channelName: '',
  channelId: '',
};

describe('a column that gets another meaning', () => {
  it('takes it from the column that had it, where only one can', () => {
    expect(withMeaning(mapping, 'gepost', 'publishedAt')).toMatchObject({
      columns: { gepost: 'publishedAt', uur: 'time', bereik: 'reach', likes: 'reactions' },
      dayOrder: null,
    });
  });

  it('shares it where numbers can be added up, and leaves the rest as it is', () => {
    expect(withMeaning(mapping, 'smileys', 'reactions')).toEqual({
      ...mapping,
      columns: { ...mapping.columns, smileys: 'reactions' },
    });
    expect(withMeaning(mapping, 'bereik', 'unused').columns).toEqual({ datum: 'day', uur: 'time', likes: 'reactions' });
  });
});

it('knows a channel that is in already, on its own platform only', () => {
  const known = [{ platform: 'facebook', id: '1000', name: 'Gemeente' }] as const;
  const named = withChannel(mapping, 'Gemeente', known);
  expect(named).toMatchObject({ channelName: 'Gemeente', channelId: '1000' });
  expect(withPlatform(named, 'x', known)).toMatchObject({ platform: 'x', channelId: '' });
});
