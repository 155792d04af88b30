/** Initials as people write them, and names written in their place. */
import { checkInitials } from '../../../src/domain/request/pupil-initials';

test.each([
  ['lm', 'L.M.'],
  ['L. M.', 'L.M.'],
  ['LM', 'L.M.'],
  ['L', 'L.'],
  ['Ł. K.', 'Ł.K.'],
  ['Ş.', 'Ş.'],
  ['Œ. B.', 'Œ.B.'],
  ['D’A.', 'D.A.'],
  ["D'A.", 'D.A.'],
  ['É.-M.', 'É.M.'],
  ['é-m d', 'É.M.D.'],
  ['J.-P. D.', 'J.P.D.'],
  ['JPD', 'J.P.D.'],
  ['JPDB', 'J.P.D.B.'],
  ['EMB', 'E.M.B.'],
  ['Ch. D.', 'C.D.'],
  ['JP D', 'J.P.D.'],
  ['E\u0301.M.', 'É.M.'],
  ['ß', 'S.'],
  ['L M (3e B)', 'L.M.'],
  ['3eB L.M.', 'L.M.'],
  ['L.M. 2nde 4', 'L.M.'],
  ['élève L.M.', 'L.M.'],
  ['Mme L.M.', 'L.M.'],
  ['L.M. n° 3', 'L.M.'],
])('« %s » is %s', (typed, initials) => expect(checkInitials(typed)).toEqual({ initials, wasName: false }));

test.each([
  ['LEA', 'L.'],
  ['PAUL', 'P.'],
  ['TOM', 'T.'],
  ['EVA', 'E.'],
  ['LÉO', 'L.'],
  ['ZOÉ', 'Z.'],
  ['INÈS', 'I.'],
  ['leam', 'L.'],
  ['Léa M', 'L.M.'],
  ['Léa M.', 'L.M.'],
  ['LEA MARTIN', 'L.M.'],
  ['Léo', 'L.'],
  ['MARTIN', 'M.'],
  ['léa-marie exemple', 'L.M.E.'],
  ['Œdipe', 'Œ.'],
])('« %s » is a name, of which %s is kept', (typed, initials) =>
  expect(checkInitials(typed)).toEqual({ initials, wasName: true }),
);

test.each(['', '😀', '12', '-', '5B', 'Élève 1', 'n° 12'])('« %s » holds no letter', (typed) =>
  expect(checkInitials(typed)).toEqual({ initials: undefined, wasName: false }),
);
