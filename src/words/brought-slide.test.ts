import { expect, test } from 'vitest';
import type { BroughtCost, BroughtSlide } from '../core/deck/slide.ts';
import type { GoalProgress } from '../core/report/deck-facts.ts';
import { broughtFoot, broughtTitle, costText, goalText } from './brought-slide.ts';
import type { Language } from './language.ts';

const facebook = { platform: 'facebook', id: '1', name: 'Gemeente Voorbeeld' } as const;
const base = { id: 'brought', kind: 'brought', title: null, notes: '', hidden: false, starred: true, month: '2026-10' } as const;
const cost: BroughtCost = {
  hours: 52.5,
  perHour: 40,
  budget: 400,
  currency: 'EUR',
  total: 2500,
  clicks: 1250,
  channels: [facebook],
};

function goal(target: number, stands: number | null, expected: number): GoalProgress {
  const answer = stands === null ? null : ({ goal: 'clicks', metrics: ['clicks'], per: null } as const);
  const about = {
    id: `${target}`,
    name: 'Bezoek',
    goal: 'clicks',
    channelKey: null,
    from: '2026-01-01',
    to: '2026-12-31',
  } as const;
  return { goal: { ...about, target }, answer, stands, expected };
}
function slide(goals: readonly GoalProgress[], price: BroughtCost | null = null): BroughtSlide {
  return { ...base, texts: {}, pictures: [], goals, cost: price };
}
/** Spaces that do not break are written as spaces here. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
function title(goals: readonly GoalProgress[], price: BroughtCost | null = null, language: Language = 'nl'): string {
  return plain(broughtTitle(slide(goals, price), language));
}

test('the title says how many goals are where, and never more', () => {
  expect(title([goal(1000, 800, 833)])).toBe('Ons doel ligt op schema.');
  expect(title([goal(1000, 1000, 833)])).toBe('Ons doel is gehaald.');
  expect(title([goal(1000, 700, 833)])).toBe('We lopen achter op ons doel.');
  expect(title([goal(1000, 900, 833)])).toBe('We liggen voor op ons doel.');
  expect(title([goal(1000, null, 833)])).toBe('Waar onze doelen staan, zeggen de exports niet.');
  expect(title([goal(1000, 800, 833), goal(500, 100, 416), goal(90, 90, 75)])).toBe('Eén van onze drie doelen loopt achter.');
  expect(title([goal(1000, 800, 833), goal(500, null, 416)])).toBe('Eén van onze twee doelen ligt op schema.');
  expect(title([])).toBe('Wat het opleverde, is nog niet te zeggen.');
});

test('within a twentieth of where it should stand, a goal is on track', () => {
  const word = (stands: number) => goalText(goal(10_000, stands, 1000), 'en').word;
  expect([949, 950, 1050, 1051, 10_000].map(word)).toEqual(['Behind.', 'On track.', 'On track.', 'Ahead.', 'Reached.']);
});

test('both numbers stand beside the word', () => {
  expect(goalText(goal(3000, 1240, 1250), 'nl')).toEqual({
    word: 'Op schema.',
    rest: '1.240 kliks, nu verwacht 1.250.',
    target: 'Doel: 3.000 op 31 december.',
  });
});

test('a click costs the own hours and budget, told in the money and the manner of each language', () => {
  expect(title([], cost)).toBe('Een klik kostte ons € 2 aan eigen uren en budget.');
  expect(title([goal(1000, 800, 833)], { ...cost, total: 2300 })).toBe('Ons doel ligt op schema. Een klik kostte € 1,84.');
  expect(title([], { ...cost, total: 2300, currency: 'DKK' }, 'da')).toBe('Et klik kostede os 1,84 kr. i egne timer og budget.');
  expect(title([goal(1000, 800, 833)], { ...cost, total: 2300, currency: 'DKK' }, 'da')).toBe(
    'Vores mål følger planen. Et klik kostede 1,84 kr.',
  );
  expect(title([], { ...cost, total: 2300, currency: 'GBP' }, 'en')).toBe('A click cost us £1.84 of our own hours and budget.');
});

test('without clicks there is a total, and no price', () => {
  expect(title([], { ...cost, clicks: null, channels: [] })).toBe('De maand kostte ons € 2.500 aan uren en budget.');
  expect(title([], { ...cost, clicks: 0 })).toBe('De maand kostte ons € 2.500 aan uren en budget, en leverde geen kliks op.');
  expect(costText({ ...cost, clicks: null, channels: [] }, 'nl').unit).toBe('in totaal');
});

test('how the figure comes about adds up as it is written', () => {
  expect(costText(cost, 'nl').lines.map(plain)).toEqual([
    '52,5 uur × € 40 = € 2.100',
    'Budget € 400',
    'Samen € 2.500',
    '1.250 kliks deze maand',
  ]);
  expect(costText({ ...cost, hours: 0, total: 400 }, 'nl').lines.map(plain)).toEqual(['Budget € 400', '1.250 kliks deze maand']);
});

test('the foot says whose clicks are counted', () => {
  expect(broughtFoot(slide([], cost), 'nl')).toContain('Geteld zijn de kliks van oktober op Facebook.');
});
