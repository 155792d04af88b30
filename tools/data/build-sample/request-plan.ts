/** The requests of the sample: who asks, for which training, when the pupil leaves, on which day the form is filled. */
import type { Level, RequestType } from '../../../src/domain/request/request-type';
import type { Sector } from '../../../src/domain/training/sector';
import type { RequestFlaw } from './flaw';

/** Dates of the stages over the school year 2026-2027 (zone A). */
export const STAGES = {
  // Over when the sample opens.
  'autumn-1': ['2026-11-16', '2026-12-04'],
  'autumn-2': ['2026-11-30', '2026-12-18'],
  december: ['2026-12-14', '2026-12-18'],
  february: ['2027-02-01', '2027-02-05'],
  'february-2': ['2027-02-08', '2027-02-12'],
  june: ['2027-06-07', '2027-06-11'],
  'wave-1': ['2027-01-11', '2027-02-05'],
  'wave-2': ['2027-01-18', '2027-02-12'],
  'wave-3': ['2027-03-01', '2027-03-26'],
  'wave-4': ['2027-03-15', '2027-04-09'],
  'wave-5': ['2027-05-10', '2027-06-04'],
  'wave-6': ['2027-05-24', '2027-06-18'],
  'segpa-1': ['2027-01-18', '2027-01-29'],
  'segpa-2': ['2027-03-08', '2027-03-19'],
  'bts-winter': ['2027-01-11', '2027-02-12'],
  'bts-spring': ['2027-05-17', '2027-06-25'],
  'bts-may': ['2027-05-10', '2027-06-18'],
  'contract-1-year': ['2027-09-01', '2028-08-31'],
  'contract-2-years': ['2027-09-01', '2029-08-31'],
  'seconde-abroad': ['2027-06-07', '2027-06-18'],
  visit: ['2027-01-28', '2027-01-28'],
  'mini-stage': ['2027-02-16', '2027-02-18'],
  immersion: ['2027-04-12', '2027-04-14'],
} as const;

export type Stage = keyof typeof STAGES;

export interface PlannedRequest {
  readonly day: number;
  readonly school: string;
  readonly type: RequestType;
  readonly level: Level;
  readonly training?: string;
  /** Absent: the two weeks of the stage de seconde, or one of them. */
  readonly stage?: Stage;
  readonly sectors?: readonly Sector[];
  readonly commune?: string;
  readonly comment?: string;
  readonly nature?: string;
  readonly urgency?: string;
  readonly flaw?: RequestFlaw;
}

type Rest = Partial<Pick<PlannedRequest, 'commune' | 'comment' | 'flaw' | 'urgency' | 'nature'>>;

const pfmp = (day: number, school: string, training: string, level: Level, stage: Stage, rest: Rest = {}): PlannedRequest => ({
  day,
  school,
  type: 'pfmp',
  training,
  level,
  stage,
  ...rest,
});
const bts = (day: number, school: string, training: string, level: Level, stage: Stage, rest: Rest = {}): PlannedRequest => ({
  day,
  school,
  type: 'bts',
  training,
  level,
  stage,
  ...rest,
});
const contract = (day: number, school: string, training: string, stage: Stage, rest: Rest = {}): PlannedRequest => ({
  day,
  school,
  type: 'apprenticeship',
  level: 'apprentissage',
  training,
  stage,
  ...rest,
});
const observed =
  (type: RequestType, level: Level) =>
  (day: number, school: string, stage: Stage | undefined, sectors: readonly Sector[], rest: Rest = {}): PlannedRequest => ({
    day,
    school,
    type,
    level,
    stage,
    sectors,
    ...rest,
  });
const fourth = observed('observation-4e', '4e');
const third = observed('observation-3e', '3e');
const second = observed('observation-2de', '2de-gt');
const prepa = (level: Level) => observed('prepa-segpa', level);
const other = (level: Level) => observed('other', level);

const LATE = 'Désistement de l’organisme d’accueil à la rentrée : l’élève n’a plus rien.';

export const PLANNED_REQUESTS: readonly PlannedRequest[] = [
  // Care and early childhood: more requests than places.
  pfmp(0, 'lp-soleil', 'bp-assp', '1re-pro', 'wave-1'),
  pfmp(0, 'lp-soleil', 'bp-assp', 'terminale-pro', 'wave-1', {
    comment: 'Projet d’école d’aide-soignante : un EHPAD serait idéal.',
  }),
  pfmp(1, 'lp-rubans', 'bp-assp', '1re-pro', 'wave-2'),
  pfmp(8, 'lp-soleil', 'bp-assp', 'terminale-pro', 'wave-3'),
  pfmp(1, 'lp-stchamond', 'cap-aepe', 'cap-1', 'wave-1', { flaw: 'emoji' }),
  pfmp(2, 'lp-stchamond', 'cap-aepe', 'cap-2', 'wave-1', { comment: 'Doit faire un stage en école maternelle avant l’examen.' }),
  pfmp(4, 'lpo-strambert', 'cap-aepe', 'cap-1', 'wave-3'),
  pfmp(6, 'lp-feurs', 'cap-aepe', 'cap-1-an', 'wave-2', { commune: 'Panissières' }),
  pfmp(7, 'lp-roanne', 'cap-aepe', 'cap-2', 'wave-3', { commune: 'Saint-Just-en-Chevalet' }),
  // Vehicles: the same.
  pfmp(1, 'lp-firminy', 'cap-mv-vl', 'cap-1', 'wave-1'),
  pfmp(2, 'lp-firminy', 'bp-mv-vl', '1re-pro', 'wave-1', { flaw: 'too-many-hours' }),
  pfmp(3, 'lp-firminy', 'bp-mv-vl', 'terminale-pro', 'wave-2'),
  pfmp(5, 'lp-roanne', 'cap-mv-vl', 'cap-2', 'wave-3', { flaw: 'postal-code-mismatch' }),
  pfmp(7, 'lp-roanne', 'bp-mv-vl', '2de-pro', 'wave-5'),
  pfmp(8, 'lp-firminy', 'cap-mv-vl', 'cap-1', 'wave-1', { urgency: LATE, commune: 'Le Chambon-Feugerolles' }),
  // Electricity, building, wood.
  pfmp(0, 'lp-montbrison', 'bp-melec', 'terminale-pro', 'wave-1', { commune: 'Savigneux' }),
  pfmp(3, 'lp-montbrison', 'bp-melec', '1re-pro', 'wave-3'),
  pfmp(5, 'lp-firminy', 'cap-electricien', 'cap-1', 'wave-3'),
  pfmp(4, 'lp-montbrison', 'cap-macon', 'cap-2', 'wave-2', { flaw: 'formula' }),
  pfmp(6, 'lp-montbrison', '2dpro-construction', '2de-pro', 'wave-5'),
  pfmp(2, 'lp-montbrison', 'cap-menuisier-fabricant', 'cap-1', 'wave-3', {
    commune: 'Usson-en-Forez',
    comment: 'Peut loger à l’internat de Montbrison pendant le stage.',
  }),
  pfmp(5, 'lp-montbrison', 'bp-tma', '1re-pro', 'wave-3'),
  // Shops, kitchens, bakeries, hair.
  pfmp(1, 'lpo-roanne', 'bp-mcv-a', '1re-pro', 'wave-2'),
  pfmp(3, 'lp-rubans', 'bp-mcv-a', 'terminale-pro', 'wave-1', { comment: 'Souhaite un magasin de sport ou de jouets.' }),
  pfmp(5, 'lp-rubans', '2dpro-relation-client', '2de-pro', 'wave-5'),
  pfmp(6, 'lpo-rive', 'cap-epc', 'cap-1', 'wave-3', { flaw: 'end-before-start' }),
  pfmp(8, 'lpo-rive', 'cap-epc', 'cap-2', 'wave-1', { urgency: LATE }),
  pfmp(2, 'lp-roanne', 'bp-cuisine', 'terminale-pro', 'wave-1', { commune: 'Renaison' }),
  pfmp(4, 'lp-roanne', 'cap-cuisine', 'cap-1', 'wave-3', { flaw: 'bad-phone' }),
  pfmp(6, 'lp-roanne', 'bp-csr', '1re-pro', 'wave-3'),
  pfmp(3, 'lp-feurs', 'cap-patissier', 'cap-1', 'wave-2'),
  pfmp(5, 'lp-feurs', 'cap-boulanger', 'cap-2', 'wave-3', {
    commune: 'Balbigny',
    comment: 'Permis AM : peut venir à 6 h en scooter.',
  }),
  pfmp(7, 'lp-rubans', 'cap-coiffure', 'cap-1', 'wave-3'),
  // Offices, warehouses, networks, workshops, green spaces.
  pfmp(2, 'lpo-rive', 'bp-agora', '1re-pro', 'wave-2'),
  pfmp(4, 'lpo-strambert', 'bp-accueil', 'terminale-pro', 'wave-1'),
  pfmp(6, 'lp-stchamond', 'bp-logistique', '1re-pro', 'wave-3', { flaw: 'too-long' }),
  pfmp(3, 'lpo-rive', 'bp-ciel', '1re-pro', 'wave-2'),
  pfmp(7, 'lpo-rive', 'bp-ciel', 'terminale-pro', 'wave-1'),
  pfmp(4, 'lp-savigneux', 'bp-amenagements-paysagers', '1re-pro', 'wave-4', { flaw: 'sensitive-word' }),
  pfmp(6, 'lp-savigneux', 'capa-jardinier', 'cap-1', 'wave-6', { commune: 'Boën-sur-Lignon' }),
  pfmp(5, 'lp-firminy', 'bp-trpm', 'terminale-pro', 'wave-2'),
  pfmp(2, 'lp-firminy', 'bp-mspc', '1re-pro', 'wave-3', { flaw: 'unknown-commune' }),
  pfmp(7, 'erea', 'cap-aph', 'cap-1', 'wave-3', { comment: 'Premier stage : une équipe patiente, s’il vous plaît.' }),
  pfmp(8, 'lp-rubans', 'bp-couture', 'terminale-pro', 'wave-1'),
  pfmp(3, 'lp-stchamond', 'bp-securite', 'terminale-pro', 'wave-2'),

  third(0, 'c-feurs', 'december', ['agriculture', 'retail'], { commune: 'Balbigny' }),
  third(0, 'c-montbrison', 'february', ['public-service', 'culture']),
  third(1, 'c-roanne', 'february', ['hospitality', 'food-trades']),
  third(2, 'c-stetienne', 'february', ['vehicles', 'manufacturing'], { flaw: 'name-for-initials' }),
  third(3, 'c-bourg', 'february', ['wood', 'building'], { commune: 'Bourg-Argental' }),
  third(4, 'c-pelussin', 'february', ['health', 'agriculture'], { comment: 'Aimerait découvrir une clinique vétérinaire.' }),
  third(5, 'c-chambon', 'february', ['computing']),
  third(6, 'c-charlieu', 'february-2', ['retail', 'crafts-fashion']),
  third(6, 'c-renaison', 'february-2', ['law-management']),
  third(7, 'c-boen', 'february', ['childhood']),
  third(7, 'c-andrezieux', 'february-2', ['sport-tourism', 'retail']),
  third(8, 'c-stetienne', 'february', ['health', 'childhood'], { flaw: 'past-dates' }),
  fourth(3, 'c-roanne', 'june', ['culture', 'communication']),
  fourth(5, 'c-pelussin', 'june', ['agriculture']),
  fourth(7, 'c-stetienne', 'june', ['retail', 'food-trades']),
  prepa('3e-segpa')(1, 'c-montbrison', 'segpa-1', ['building', 'wood']),
  prepa('4e')(3, 'c-rive', 'segpa-2', ['hospitality', 'retail']),
  prepa('3e-segpa')(4, 'c-chambon', 'segpa-1', ['environment', 'agriculture']),
  prepa('ulis')(6, 'c-andrezieux', 'segpa-2', ['retail'], {
    comment: 'Trajet court de préférence, l’élève prend le bus seul depuis septembre.',
  }),
  prepa('3e-prepa-metiers')(2, 'lp-montbrison', 'segpa-1', ['vehicles', 'electricity-energy']),
  prepa('3e-prepa-metiers')(7, 'lp-firminy', 'segpa-2', ['manufacturing', 'building']),

  second(4, 'lgt-stetienne', undefined, ['health', 'social-care']),
  second(5, 'lgt-stetienne', undefined, ['computing', 'communication']),
  second(5, 'lgt-montbrison', undefined, ['law-management', 'banking-insurance']),
  second(6, 'lgt-roanne', undefined, ['culture', 'communication']),
  second(7, 'lgt-roanne', undefined, ['public-service', 'law-management']),
  second(7, 'lgt-stchamond', undefined, ['manufacturing', 'computing']),
  second(8, 'lpo-stetienne', 'seconde-abroad', ['sport-tourism', 'hospitality'], {
    comment: 'Séjour linguistique la dernière semaine de juin : stage avancé d’une semaine.',
  }),

  bts(2, 'lpo-stetienne', 'bts-sio-sisr', 'bts-1', 'bts-spring'),
  bts(3, 'lpo-stetienne', 'bts-sio-sisr', 'bts-2', 'bts-winter'),
  bts(4, 'lpo-roanne', 'bts-mco', 'bts-1', 'bts-spring'),
  bts(6, 'lpo-feurs', 'bts-gpme', 'bts-1', 'bts-may'),
  bts(7, 'lpo-stetienne', 'bts-sp3s', 'bts-1', 'bts-spring'),
  bts(8, 'lpo-strambert', 'bts-tourisme', 'bts-1', 'bts-may', { commune: 'Montrond-les-Bains' }),

  contract(3, 'lp-roanne', 'bp-cuisine', 'contract-2-years'),
  contract(6, 'lp-firminy', 'cap-electricien', 'contract-2-years', { flaw: 'too-young' }),
  contract(7, 'lp-feurs', 'cap-boulanger', 'contract-2-years', { commune: 'Chazelles-sur-Lyon' }),
  contract(8, 'lpo-roanne', 'bts-mco', 'contract-1-year'),

  other('1re-pro')(4, 'lp-soleil', 'visit', ['health'], { nature: 'Visite d’une demi-journée avec un petit groupe' }),
  other('4e')(6, 'c-stetienne', 'mini-stage', ['food-trades', 'hospitality'], {
    nature: 'Mini-stage de trois jours pendant les vacances de février',
  }),
  other('2de-gt')(7, 'lgt-montbrison', 'immersion', ['agriculture', 'environment'], {
    nature: 'Immersion pendant les vacances de printemps',
  }),
  other('terminale-pro')(8, 'lp-rubans', 'visit', ['crafts-fashion'], { nature: 'Visite d’un atelier' }),
  // Autumn: these stages are over, or were lost, when the sample opens.
  pfmp(1, 'lp-montbrison', 'cap-cuisine', 'cap-2', 'autumn-1', { commune: 'Saint-Étienne' }),
  pfmp(1, 'lp-roanne', 'bp-mcv-a', 'terminale-pro', 'autumn-1', { commune: 'Saint-Étienne' }),
  pfmp(1, 'lp-soleil', 'bp-assp', '1re-pro', 'autumn-1'),
  pfmp(1, 'lp-firminy', 'cap-mv-vl', 'cap-2', 'autumn-1', { commune: 'Saint-Étienne' }),
  pfmp(1, 'lpo-rive', 'bp-agora', 'terminale-pro', 'autumn-2'),
  pfmp(1, 'lp-stchamond', 'cap-aepe', 'cap-2', 'autumn-2'),
  pfmp(1, 'lp-rubans', 'cap-coiffure', 'cap-2', 'autumn-2', { commune: 'Saint-Étienne' }),
  pfmp(1, 'lp-montbrison', 'bp-melec', '1re-pro', 'autumn-2', { commune: 'Saint-Étienne' }),
  pfmp(1, 'lpo-rive', 'cap-epc', 'cap-2', 'autumn-2'),
  pfmp(1, 'lp-roanne', 'bp-cuisine', '1re-pro', 'autumn-2', { commune: 'Saint-Étienne' }),
];

/** Rank in the plan of the request that is filed a second time, and the day it is. */
export const FILED_TWICE = { rank: 9, day: 3 } as const;
