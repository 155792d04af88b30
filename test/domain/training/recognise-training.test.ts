import fc from 'fast-check';
import { recogniseLevel } from '../../../src/domain/training/recognise-level';
import { recogniseTraining } from '../../../src/domain/training/recognise-training';
import { trainingName } from '../../../src/domain/training/training';
import { HOSTILE_TEXTS, trainings } from '../intake-samples';
import { anyText } from '../../support/any-text';

test.each([
  ['CAP Cuisine', 'cap-cuisine'],
  ['cap cuisine', 'cap-cuisine'],
  ['CAP 1ère année cuisine', 'cap-cuisine'],
  ['Certificat d’aptitude professionnelle Cuisine', 'cap-cuisine'],
  ['Bac pro MELEC', 'bp-melec'],
  ['1ère bac pro MELEC', 'bp-melec'],
  ['melec', 'bp-melec'],
  ['Baccalauréat professionnel métiers de l’électricité et de ses environnements connectés', 'bp-melec'],
  ['Terminale pro Cuisine', 'bp-cuisine'],
  ['2nde bac pro cuisine', 'bp-cuisine'],
  ['MCV option B', 'bp-mcv-b'],
  ['CAP Patisier', 'cap-patissier'],
  ['BTS MCO 2ème année', 'bts-mco'],
  ['2nde pro Métiers de la relation client', '2dpro-relation-client'],
])('%s is recognised', (typed, code) =>
  expect(recogniseTraining(typed, trainings)).toMatchObject({ kind: 'found', training: { code } }),
);

test.each([
  ['Cuisine', ['cap-cuisine', 'bp-cuisine']],
  ['Bac pro MCV', ['bp-mcv-a', 'bp-mcv-b']],
])('%s may be several trainings and is not guessed', (typed, codes) => {
  const answer = recogniseTraining(typed, trainings);
  expect(answer.kind === 'ambiguous' && answer.candidates.map((training) => training.code)).toEqual(codes);
});

test('a diploma that is named must be the training’s', () =>
  expect(recogniseTraining('BTS Cuisine', trainings).kind).toBe('unknown'));

test('every training is found by its own name, in capitals too, and no text throws', () => {
  for (const training of trainings) {
    expect(recogniseTraining(trainingName(training), trainings)).toEqual({ kind: 'found', training });
    expect(recogniseTraining(trainingName(training).toUpperCase(), trainings)).toEqual({ kind: 'found', training });
  }
  for (const text of HOSTILE_TEXTS) expect(() => recogniseTraining(text, trainings)).not.toThrow();
  fc.assert(fc.property(anyText(), (text) => recogniseTraining(text, trainings).kind !== undefined));
});

test.each([
  ['4ème', '4e'],
  ['3e', '3e'],
  ['Troisième prépa-métiers', '3e-prepa-metiers'],
  ['3e SEGPA', '3e-segpa'],
  ['2nde GT', '2de-gt'],
  ['Seconde générale et technologique', '2de-gt'],
  ['2nde pro', '2de-pro'],
  ['1ère bac pro MELEC', '1re-pro'],
  ['1re professionnelle', '1re-pro'],
  ['Tle pro', 'terminale-pro'],
  ['CAP 1ère année', 'cap-1'],
  ['2e année de CAP', 'cap-2'],
  ['CAP en 1 an', 'cap-1-an'],
  ['BTS 1re année', 'bts-1'],
  ['BTS MCO 2ème année', 'bts-2'],
  ['Apprentissage CAP cuisine', 'apprentissage'],
  ['cuisine', undefined],
  ['', undefined],
])('the level of %j is %s', (typed, level) => expect(recogniseLevel(typed)).toBe(level));
