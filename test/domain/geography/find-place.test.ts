/** Rules by which a postal code and a name become a commune. */
import { placeFinder } from '../../../src/domain/geography/place-finder';
import type { PlaceFinding } from '../../../src/domain/geography/place-match';
import { communeText } from './commune-file';

const find = placeFinder(() => communeText);
const insee = (finding: PlaceFinding): string => (finding.kind === 'found' ? finding.place.insee : finding.kind);

describe('a place is found', () => {
  test.each([
    ['by its official name', '42000', 'Saint-Étienne', '42218'],
    ['in capitals, with "ST" and without accents', '42000', 'ST ETIENNE', '42218'],
    ['with a typographic apostrophe', '94240', 'L’Haÿ-les-Roses', '94038'],
    ['with a space for an apostrophe', '42580', 'l etrat', '42092'],
    ['with decomposed accents', '42000', 'Saint-E\u0301tienne', '42218'],
    ['with a ligature written apart', '51480', 'Oeuilly', '51410'],
    ['with "Ste"', '42110', 'Ste-Foy-St-Sulpice', '42221'],
    ['with "s/" for "sur"', '49290', 'CHALONNES S/LOIRE', '49063'],
    ['without its article', '42500', 'Chambon-Feugerolles', '42044'],
    ['with its article behind in brackets', '43000', 'Puy-en-Velay (Le)', '43157'],
    ['with a code that lost its zero in a spreadsheet', '1000', 'Bourg-en-Bresse', '01053'],
    ['with spaces in the code', '42 000', 'Saint-Étienne', '42218'],
    ['by any of its postal codes', '42230', 'Saint-Étienne', '42218'],
    ['by a CEDEX code and its name', '42601', 'Montbrison', '42147'],
    ['by a CEDEX code and a name with CEDEX', '42029', 'SAINT-ETIENNE CEDEX 1', '42218'],
    ['by a CEDEX code in Corsica', '20189', 'Ajaccio Cedex 2', '2A004'],
    ['by the beginning of the name that the code makes certain', '93400', 'Saint-Ouen', '93070'],
    ['by a name with a quarter behind it', '42300', 'Roanne Centre', '42187'],
    ['by the name of a former commune', '01300', 'Arbignieu', '01015'],
    ['in southern Corsica', '20000', 'Ajaccio', '2A004'],
    ['in northern Corsica', '20200', 'Bastia', '2B033'],
    ['in a commune with the code of the next département', '42620', 'Saint-Pierre-Laval', '03250'],
    ['in Guadeloupe', '97110', 'Pointe-à-Pitre', '97120'],
    ['in Martinique', '97200', 'Fort de France', '97209'],
    ['in French Guiana', '97300', 'cayenne', '97302'],
    ['in Réunion', '97400', 'St-Denis', '97411'],
    ['in Mayotte', '97600', 'MAMOUDZOU', '97611'],
    ['in Saint-Pierre-et-Miquelon', '97500', 'Saint-Pierre', '97502'],
    ['in Saint-Martin, whose postal code is Guadeloupe’s', '97150', 'Saint-Martin', '97801'],
    ['in French Polynesia', '98714', 'Papeete', '98735'],
    ['in New Caledonia', '98800', 'Nouméa', '98818'],
    ['as the arrondissement of the postal code', '75011', 'Paris', '75111'],
    ['as an arrondissement by its official name', '75001', 'Paris 1er Arrondissement', '75101'],
    ['as an arrondissement with an ordinal', '69003', 'Lyon 3ème', '69383'],
    ['as an arrondissement with a zero', '13008', 'MARSEILLE 08', '13208'],
    ['as an arrondissement with a CEDEX', '75379', 'Paris Cedex 08', '75108'],
    ['as the second postal code of the 16th arrondissement', '75116', 'Paris', '75116'],
    ['with code and name in one field', '', '42000 Saint-Étienne', '42218'],
    ['with the code behind the name', '', 'Paris 75011', '75111'],
    ['with the number of its département in brackets', '42300', 'Roanne (42)', '42187'],
    ['by its name alone when it has no namesake', '', 'Saint-Étienne', '42218'],
    ['by its postal code alone when one commune has it', '42000', '', '42218'],
    ['as one of the communes that share a postal code', '42600', 'Champdieu', '42046'],
  ])('%s', (_rule, postalCode, commune, expected) => {
    expect(insee(find({ postalCode, commune }))).toBe(expected);
  });

  test.each([
    ['its INSEE code', '42218', '42218'],
    ['an INSEE code of Corsica in small letters', '2a004', '2A004'],
    ['the INSEE code of a commune merged since', '01340', '01015'],
  ])('by %s', (_rule, code, expected) => {
    expect(insee(find({ insee: code }))).toBe(expected);
  });

  test('the INSEE code wins over a name or a postal code that disagrees', () => {
    expect(insee(find({ insee: '42187', commune: 'Saint-Étienne' }))).toBe('42187');
    expect(insee(find({ insee: '42187', postalCode: '42300', commune: 'Mairie annexe' }))).toBe('42187');
  });

  test('but not over a name and a postal code that agree with each other', () => {
    expect(insee(find({ insee: '42180', postalCode: '42605', commune: 'Montbrison' }))).toBe('42147');
  });

  test('with its accents, all its codes and a point', () => {
    const finding = find({ postalCode: '42000', commune: 'saint etienne' });
    expect(finding).toMatchObject({
      kind: 'found',
      place: {
        name: 'Saint-Étienne',
        addressName: 'Saint-Étienne',
        postalCodes: ['42000', '42100', '42230'],
        point: { tier: 0 },
      },
    });
  });

  test('with the name of the city for the address of an arrondissement', () => {
    expect(find({ postalCode: '69003', commune: 'Lyon' })).toMatchObject({
      place: { name: 'Lyon 3e Arrondissement', addressName: 'Lyon' },
    });
  });

  test('with the former name by which it was found', () => {
    expect(find({ postalCode: '01300', commune: 'ARBIGNIEU' })).toMatchObject({
      place: { name: 'Arboys en Bugey', formerName: 'Arbignieu' },
    });
  });
});

describe('a name that nobody knows, with a code that says where', () => {
  test.each([
    ['a hamlet, of the only commune of the code', '42100', 'Terrenoire', '42218'],
    ['a missing letter', '42000', 'Saint-Etiene', '42218'],
    ['a quarter that holds the name of its commune', '93210', 'La Plaine Saint-Denis', '93066'],
    ['a quarter in front of its commune, of several that have the code', '42300', 'Mayollet Roanne', '42187'],
    ['a quarter of an arrondissement', '75018', 'Montmartre', '75118'],
    ['a quarter with an article', '69007', 'La Guillotière', '69387'],
    ['a quarter that is a commune elsewhere', '75020', 'Belleville', '75120'],
    ['and in Marseille', '13006', 'Castellane', '13206'],
  ])('%s is found, and marked as read from its code', (_rule, postalCode, commune, expected) => {
    const finding = find({ postalCode, commune });
    expect(insee(finding)).toBe(expected);
    expect(finding).toMatchObject({ how: 'by-code' });
  });

  test.each([
    ['a city with a quarter', '75020', 'Paris Belleville', '75120'],
    ['with a quarter of Lyon', '69007', 'Lyon Guillotière', '69387'],
    ['with a Roman number', '75015', 'Paris XV', '75115'],
    ['with brackets', '75015', 'Paris (15e)', '75115'],
  ])('%s is the arrondissement of the code, not the middle of the city', (_rule, postalCode, commune, expected) =>
    expect(insee(find({ postalCode, commune }))).toBe(expected),
  );

  test('a commune of elsewhere stays a mismatch beside the code of an arrondissement', () => {
    expect(find({ postalCode: '69007', commune: 'Villeurbanne' }).kind).toBe('mismatch');
    expect(find({ postalCode: '75020', commune: 'Roanne' }).kind).toBe('mismatch');
  });
});

describe('a doubt is told', () => {
  test('several communes of the name, when nothing tells them apart', () => {
    const finding = find({ commune: 'Saint-Denis' });
    expect(finding.kind).toBe('ambiguous');
    expect(finding.kind === 'ambiguous' && finding.candidates.map((place) => place.insee)).toEqual(
      expect.arrayContaining(['93066', '97411']),
    );
  });

  test('several communes of the postal code, when no name was given', () => {
    const finding = find({ postalCode: '42160' });
    expect(finding.kind === 'ambiguous' && finding.candidates.map(({ name }) => name).sort()).toEqual([
      'Andrézieux-Bouthéon',
      'Bonson',
      'Saint-Cyprien',
    ]);
  });

  test('a code of another commune of the same département', () => {
    expect(find({ postalCode: '42300', commune: 'Saint-Étienne' })).toMatchObject({
      kind: 'mismatch',
      codesOfCommune: ['42000', '42100', '42230'],
      communesOfCode: [{ name: 'Mably' }, { name: 'Roanne' }, { name: 'Villerest' }],
    });
  });

  test('and of several namesakes, those of the département of the code are meant', () => {
    expect(find({ postalCode: '42000', commune: 'Saint-Jean-Bonnefonds' })).toMatchObject({
      kind: 'mismatch',
      codesOfCommune: ['42650'],
    });
    expect(find({ postalCode: '97410', commune: 'Saint-Denis' })).toMatchObject({
      kind: 'mismatch',
      communes: [{ insee: '97411' }],
    });
  });

  test('a code of another département', () => {
    const finding = find({ postalCode: '42000', commune: 'Villeurbanne' });
    expect(finding).toMatchObject({ kind: 'mismatch', codesOfCommune: ['69100'], communesOfCode: [{ name: 'Saint-Étienne' }] });
  });

  test('a code that is nobody’s and a name of another département', () => {
    expect(find({ postalCode: '42999', commune: 'Villeurbanne' })).toMatchObject({
      kind: 'mismatch',
      codesOfCommune: ['69100'],
      communesOfCode: [],
    });
  });

  test('a longer name that begins like the commune of the code is not taken for it', () => {
    expect(find({ postalCode: '42000', commune: 'Saint-Étienne-le-Molard' }).kind).toBe('mismatch');
  });
});

describe('an unknown name brings suggestions', () => {
  const suggestions = (postalCode: string, commune: string): string[] => {
    const finding = find({ postalCode, commune });
    return finding.kind === 'unknown' ? finding.suggestions.map(({ name }) => name) : [finding.kind];
  };

  test.each([
    ['a missing letter of a commune of elsewhere', '42000', 'Villeurbane', 'Saint-Étienne'],
    ['two letters exchanged', '42300', 'Raonne', 'Roanne'],
    ['a missing letter with a CEDEX code', '42601', 'Montbrisson', 'Montbrison'],
    ['a typing mistake without a code', '', 'Villeurbane', 'Villeurbanne'],
  ])('%s', (_mistake, postalCode, commune, expected) => {
    expect(suggestions(postalCode, commune)[0]).toBe(expected);
  });

  test('the communes of the code for a hamlet, when several have it', () => {
    expect(suggestions('42300', 'Hameau du Lac')).toEqual(['Mably', 'Roanne', 'Villerest']);
  });

  test('none for a name like no other', () => {
    expect(suggestions('', 'Xyzzyqqw')).toEqual([]);
  });

  test('none when nothing was typed', () => {
    expect(find({ postalCode: ' ', commune: '-' })).toEqual({ kind: 'unknown', suggestions: [] });
  });
});

test('the text is read at the first question only', () => {
  let readings = 0;
  const lazy = placeFinder(() => {
    readings += 1;
    return communeText;
  });
  expect(readings).toBe(0);
  lazy({ postalCode: '42000', commune: 'Saint-Étienne' });
  lazy({ postalCode: '69001', commune: 'Lyon' });
  expect(readings).toBe(1);
});

test('what was decoded of one text is never told of another', () => {
  const withoutLoire = communeText
    .split('\n')
    .filter((line) => !line.startsWith('42|'))
    .join('\n');
  const kinds = [communeText, withoutLoire, communeText].map(
    (text) => placeFinder(() => text)({ insee: '42147', postalCode: '42600', commune: 'Montbrison' }).kind,
  );
  expect(kinds).toEqual(['found', 'unknown', 'found']);
});
