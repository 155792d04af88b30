import fc from 'fast-check';
import { FINDING_CODES, type Finding } from '../../../src/domain/finding/finding';
import { checkRequest } from '../../../src/domain/request/check-request';
import { questionOfFinding, questionsOfFindings } from '../../../src/wording/findings/question-of-finding';
import { sentenceOfFinding } from '../../../src/wording/findings/sentence-of-finding';
import { ofPlace } from '../../../src/wording/text/elision';
import { checkOfRequest, HOSTILE_TEXTS, locate, rules, schools, TODAY, trainings } from '../../domain/intake-samples';
import { typographyFaults } from '../french-typography';
import { anyText } from '../../support/any-text';

const finding = (code: Finding['code'], details?: Finding['details']): Finding => ({ code, severity: 'blocks', details });
/** With plain spaces, so that the expected sentence can be read. */
const plain = (text: string | undefined): string | undefined => text?.replace(/[\u00a0\u202f]/g, ' ');

test('a postal code of elsewhere says whose it is', () => {
  const { findings } = checkOfRequest({ postalCode: '42300' });
  expect(
    sentenceOfFinding({ ...findings[0]!, details: { ...findings[0]!.details, codesOfCommune: '', commune: 'Saint-Étienne' } }),
  ).toBe('Le code postal 42300 est celui de Roanne, Mably et Villerest, pas de Saint-Étienne.');
  expect(plain(questionsOfFindings(findings))).toBe(
    '– le bon code postal ou la bonne commune : 42300 est celui de Roanne, Mably et Villerest, vous avez indiqué SAINT ETIENNE',
  );
});

test.each<[Finding, string]>([
  [
    finding('unknown-school', { value: 'Lycée X', suggestions: 'Lycée Y – Roanne ; Lycée Z – Mably' }),
    'L’établissement « Lycée X » n’est pas dans la liste des établissements. Peut-être : Lycée Y – Roanne ou Lycée Z – Mably ?',
  ],
  [
    finding('end-before-start', { startsOn: '2027-02-05', endsOn: '2027-01-11' }),
    'La date de fin (11 janvier 2027) précède la date de début (5 février 2027).',
  ],
  [
    finding('siret-wrong-length', { value: '732 829 320', length: 9, isSiren: 1 }),
    'Le SIRET « 732 829 320 » compte 9 chiffres au lieu de 14. C’est un SIREN : il manque les 5 chiffres de l’établissement.',
  ],
  [
    finding('too-long', { field: 'comment', length: 10_000, limit: 5000 }),
    'Le commentaire compte 10 000 caractères : les 5 000 premiers sont ici, le texte entier est dans la réponse au formulaire.',
  ],
  [
    finding('hours-above-limit', { hours: 35.5, limit: 35, age: '16-17' }),
    '35 h 30 par semaine dépassent la limite de 35 h pour un élève de cet âge (16 ou 17 ans).',
  ],
  [
    finding('possible-duplicate', { reference: 'DEM-2026-0007', status: 'searching' }),
    'Peut-être un doublon de DEM-2026-0007 (en recherche) : mêmes initiales, même établissement, dates communes.',
  ],
  [
    finding('company-maybe-known', { reference: 'ENT-2026-0001', name: 'Restaurant Exemple', why: 'phone' }),
    'Cet organisme ressemble à Restaurant Exemple (ENT-2026-0001) : même téléphone.',
  ],
  [
    finding('unknown-choice', { field: 'level', value: '3e', type: 'pfmp' }),
    'Le niveau « 3e » ne correspond pas au type de demande « PFMP – CAP, bac pro, BMA, CS ».',
  ],
  [finding('unknown-choice', { field: 'level-3e', value: '5e' }), 'Le niveau : la réponse « 5e » n’est pas dans la liste.'],
  [
    finding('invalid-date', { field: 'startsOn', value: '2027-02-30' }),
    'La date de début « 2027-02-30 » n’est pas une date possible.',
  ],
  [
    finding('invalid-number', { field: 'radiusKm', value: '0', min: 1, max: 1000 }),
    'Le rayon accepté « 0 » n’est pas un nombre possible. Il est attendu de 1 à 1 000.',
  ],
  [
    finding('weeks-left-over', {
      field: 'weeksText',
      weeks: '2027-S11 2027-S12',
      startsOn: '2027-03-15',
      endsOn: '2027-03-26',
      leftOver: 'sauf le mercredi',
    }),
    'Semaines comprises : du 15 au 26 mars 2027 (S11 et S12). Non compris : « sauf le mercredi ».',
  ],
  [
    finding('weeks-duration', { field: 'weeksText', value: '2 semaines' }),
    'Une durée est indiquée avec les semaines d’accueil (« 2 semaines ») : les semaines exactes restent à convenir.',
  ],
  [
    finding('weeks-hours', { field: 'weeksText', value: '8 h à 17 h' }),
    'Des horaires sont indiqués avec les semaines d’accueil : « 8 h à 17 h ».',
  ],
  [
    finding('age-unlikely', { age: 'adult', level: '3e' }),
    'La tranche d’âge (18 ans et plus) est inattendue en 3e : l’âge ou le niveau est à vérifier.',
  ],
  [
    finding('personal-data-suspected', { field: 'comment', words: 'diabetique ; pai' }),
    'Le commentaire semble contenir une information personnelle sur l’élève (diabetique, pai) : à effacer si c’est le cas.',
  ],
])('%j is said in full', (said, sentence) => expect(plain(sentenceOfFinding(said))).toBe(sentence));

test('the teacher is asked for what blocks, each thing once, and for the age and initials', () => {
  const { findings } = checkRequest({
    draft: {},
    readingFindings: [],
    schools,
    trainings,
    locate,
    rules,
    today: TODAY,
    others: [],
  });
  expect(plain(questionsOfFindings([...findings, ...findings]))?.split('\n')).toEqual([
    '– le nom de votre établissement',
    '– une adresse électronique où vous répondre',
    '– le type de demande : séquence d’observation, seconde, PFMP, BTS, apprentissage…',
    '– les dates de début et de fin',
    '– la commune et le code postal',
    '– la tranche d’âge de l’élève au premier jour',
    '– les initiales de l’élève (jamais son nom)',
  ]);
  expect(questionsOfFindings([{ code: 'possible-duplicate', severity: 'warns' }])).toBe('');
});

test('a host reads what was understood of its weeks and what was not', () => {
  const found = finding('weeks-left-over', {
    weeks: '2027-S11 2027-S12',
    startsOn: '2027-03-15',
    endsOn: '2027-03-26',
    leftOver: 'sauf le mercredi ; à voir',
  });
  expect(plain(questionOfFinding(found))).toBe(
    'les semaines d’accueil : j’ai compris du 15 au 26 mars 2027 (S11 et S12), mais pas « sauf le mercredi » et « à voir »',
  );
});

test.each([
  ['Roanne', 'de Roanne'],
  ['Unieux', 'd’Unieux'],
  ['Écotay-l’Olme', 'd’Écotay-l’Olme'],
  ['Le Coteau', 'du Coteau'],
  ['Les Noës', 'des Noës'],
  ['La Ricamarie', 'de La Ricamarie'],
])('one says « pas %s » → %s', (name, said) => expect(ofPlace(name)).toBe(said));

const DETAIL_SETS: readonly Finding['details'][] = [
  undefined,
  {
    field: 'startsOn',
    value: '2027-02-30',
    startsOn: '2027-02-05',
    endsOn: '2027-01-11',
    suggestions: 'A ; B',
    candidates: 'A ; B',
    postalCode: '42300',
    commune: 'Le Coteau',
    communesOfCode: 'Roanne',
    codesOfCommune: '42120',
    length: 9,
    limit: 5000,
    isSiren: 1,
    days: 65,
    usual: 60,
    hours: 36,
    age: '16-17',
    level: '3e',
    reference: 'DEM-1',
    status: 'new',
    name: 'X',
    why: 'siret',
    words: 'pai',
    minimum: 16,
    min: 1,
    max: 5,
    initials: 'L.M.',
  },
  { field: 'weeksText', value: 'x', length: 13 },
  { field: 'pupilInitials', initials: 'L.M.', value: 'x' },
  { field: 'level', type: 'pfmp', value: '3e' },
];
test.each(FINDING_CODES)('%s: its sentence and its question are well typeset with and without details', (code) => {
  for (const details of DETAIL_SETS) {
    const [sentence, question] = [sentenceOfFinding(finding(code, details)), questionOfFinding(finding(code, details)) ?? ''];
    expect(sentence).toMatch(/^[A-ZÀÉÊ0-9«].*[.?]$/su);
    expect(typographyFaults(sentence)).toEqual([]);
    expect(typographyFaults(question)).toEqual([]);
    expect(`${sentence}${question}`).not.toMatch(/undefined|NaN|\[object/);
  }
});

test('no details throw, and what was typed is quoted as it is, shortened', () => {
  const value = fc.oneof(anyText(), fc.constantFrom(...HOSTILE_TEXTS), fc.double());
  fc.assert(
    fc.property(
      fc.constantFrom(...FINDING_CODES),
      fc.dictionary(
        fc.constantFrom(
          'field',
          'value',
          'suggestions',
          'length',
          'age',
          'level',
          'status',
          'why',
          'hours',
          'startsOn',
          'endsOn',
          'commune',
          'type',
          'min',
          'max',
        ),
        value,
      ),
      (code, details) => {
        const said = finding(code, details);
        return sentenceOfFinding(said).length < 2500 && typeof (questionOfFinding(said) ?? '') === 'string';
      },
    ),
  );
  expect(sentenceOfFinding(finding('unknown-commune', { value: "=A('b : c')" }))).toContain("=A('b : c')");
});
