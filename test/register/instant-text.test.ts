/** A moment is written as the platform's own function writes it. */
import fc from 'fast-check';
import { instantText } from '../../src/register/instant-text';

test('any moment from 1900 to 2199, before 1970 too, to the millisecond', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (moment) => {
      expect(instantText(moment)).toBe(moment.toISOString());
    }),
  );
});

test('a date that is none is refused', () => {
  expect(() => instantText(new Date(NaN))).toThrow(RangeError);
});
