/** Answers as the controls change them: what is emptied is unanswered again. */
import { expect, test } from 'vitest';
import { withDevice, withUse } from '../../web/features/footprint/edit.ts';

test('a device whose only answer is emptied is unanswered again', () => {
  const answered = withDevice({}, ['smartphone'], { count: 2 });
  expect(answered.devices).toEqual([{ type: 'smartphone', count: 2 }]);
  expect(withDevice(answered, ['smartphone'], { count: undefined } as object).devices).toEqual([]);
});

test('a use whose only answer is emptied is unanswered again', () => {
  const answered = withUse({}, 'video', { hoursPerWeek: 3 });
  expect(withUse(answered, 'video', { hoursPerWeek: undefined } as object).uses).toEqual([]);
});
