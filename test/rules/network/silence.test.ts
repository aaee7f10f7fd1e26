/** S2.12, S2.14: who has been silent for long, and what counts as having heard of somebody. */
import { planSilence, type Contactable, type Touch } from '../../../src/domain/network/silence';

const person = (name: string): Contactable => ({
  person: name,
  graduationKey: name,
  name,
  className: 'KT2 K59',
});
const touch = (name: string, day: string, heard = false): Touch => ({ person: name, day, how: 'thư', heard });
const silentOf = (touches: readonly Touch[], today = '2026-03-05'): string[] =>
  planSilence(['Hoa', 'Nam', 'Páo'].map(person), touches, today, 12).silent.map(({ name }) => name);

test('a year to the day is not over twelve months; a day later is', () => {
  expect(silentOf([touch('Hoa', '2025-03-05')])).toEqual(['Nam', 'Páo']);
  expect(silentOf([touch('Hoa', '2025-03-04')])).toEqual(['Nam', 'Páo', 'Hoa']);
});

test('those never reached come first, then the longest ago', () => {
  const touches = [touch('Hoa', '2024-01-01'), touch('Páo', '2023-01-01')];
  expect(silentOf(touches)).toEqual(['Nam', 'Páo', 'Hoa']);
});

test('the newest contact counts, and what lies ahead does not', () => {
  const touches = [touch('Hoa', '2024-01-01'), touch('Hoa', '2026-01-01'), touch('Nam', '2026-12-01')];
  expect(silentOf(touches)).toEqual(['Nam', 'Páo']);
});

test('a mail sent is contact, and no news of the person', () => {
  const people = [person('Hoa'), person('Nam')];
  const touches = [touch('Hoa', '2026-01-01'), touch('Nam', '2026-01-01', true)];
  expect(planSilence(people, touches, '2026-03-05', 12)).toMatchObject({ silent: [], people: 2, fresh: 1 });
});
