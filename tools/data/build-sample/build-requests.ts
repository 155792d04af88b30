/** The requests of the sample, as the schools' staff fill the form. */
import { roadDistanceKm } from '../../../src/domain/geography/road-distance';
import { OTHER_SECTORS, requestForm, secondeChoices, SECTORS_KNOWN } from '../../../src/register/forms/request-form';
import type { AgeBracket, Transport } from '../../../src/domain/request/request';
import type { Level, RequestType } from '../../../src/domain/request/request-type';
import { schoolName } from '../../../src/domain/school/school';
import type { Sector } from '../../../src/domain/training/sector';
import {
  ageBracketLabels,
  levelLabels,
  requesterRoleLabels,
  requestTypeLabels,
  sectorLabels,
  transportLabels,
} from '../../../src/wording/labels/lists';
import type { SampleHost } from './build-hosts';
import { emailOf, type People } from './fictional-people';
import { REQUEST_FLAWS } from './flaw';
import { formAnswers, type AnswersByKey } from './form-answers';
import { FILED_TWICE, PLANNED_REQUESTS, STAGES, type PlannedRequest } from './request-plan';
import type { SampleAnswer } from './sample-answer';
import { communeNamed, communesAround, type SampleCommune } from './sample-communes';
import { SAMPLE_LISTS, trainingOf } from './sample-lists';
import { SAMPLE_SCHOOLS, schoolOf } from './sample-schools';
import type { SeededRandom } from './seeded-random';

const AGES: Readonly<Partial<Record<Level, readonly AgeBracket[]>>> = {
  '4e': ['under-15'],
  '3e': ['under-15', 'under-15', '15'],
  '3e-segpa': ['15'],
  '3e-prepa-metiers': ['15', 'under-15'],
  ulis: ['15'],
  '2de-gt': ['15', '16-17'],
  '2de-pro': ['15', '16-17'],
  '1re-pro': ['16-17'],
  'terminale-pro': ['16-17', 'adult'],
  'cap-1': ['15', '16-17'],
  'cap-2': ['16-17'],
  'cap-1-an': ['adult'],
  'bts-1': ['adult'],
  'bts-2': ['adult'],
  apprentissage: ['16-17', 'adult'],
};
/** Means of transport by age, with the distances that people accept, in kilometres. */
const TRANSPORTS: Readonly<Record<AgeBracket, readonly Transport[]>> = {
  'under-15': ['accompanied', 'public-transport', 'walking', 'accompanied'],
  15: ['public-transport', 'accompanied', 'two-wheels'],
  '16-17': ['public-transport', 'public-transport', 'two-wheels', 'accompanied'],
  adult: ['public-transport', 'car', 'car'],
};
const RADIUS: Readonly<Record<Transport, readonly number[]>> = {
  walking: [3, 5],
  'public-transport': [20, 25, 30],
  'two-wheels': [12, 15, 20],
  accompanied: [20, 25, 30],
  car: [30, 40, 50],
};
const LEVEL_QUESTION: Readonly<Partial<Record<RequestType, string>>> = {
  'observation-3e': 'level-3e',
  'prepa-segpa': 'level-prepa',
  pfmp: 'level-pfmp',
  bts: 'level-bts',
  other: 'level-other',
};
const TRAINING_QUESTION: Readonly<Partial<Record<RequestType, string>>> = {
  pfmp: 'training-pfmp',
  bts: 'training-bts',
  apprenticeship: 'training-apprenticeship',
};
const NEAR_SECTORS: readonly Sector[] = ['retail', 'public-service', 'hospitality', 'law-management', 'logistics', 'environment'];
const COMMENTS = [
  'Élève sérieux et ponctuel.',
  'Très à l’aise à l’oral.',
  'Disponible pour un entretien le mercredi après-midi.',
  'A déjà fait un stage l’an dernier, très bien évalué.',
  'Peut commencer plus tôt le matin.',
  'Merci de me prévenir par courriel, je suis en cours le lundi.',
] as const;
const LODGINGS = ['Internat du lycée', 'Famille à Saint-Étienne', 'Internat, du lundi au jeudi'] as const;
const INITIALS = 'ABCDEFGHIJKLMNOPRSTVYZ';

const form = requestForm(SAMPLE_LISTS);

/** Members of a school's staff, always the same ones, who file in turn. */
function staffOf(random: SeededRandom, people: People) {
  const staff = new Map(
    SAMPLE_SCHOOLS.map((school) => {
      const roles =
        school.nature === 'Collège'
          ? (['teacher', 'cpe', 'teacher'] as const)
          : (['teacher', 'ddfpt', 'rbde', 'teacher'] as const);
      return [
        school.key,
        roles.map((role) => ({
          person: people.person(),
          role,
          phone: random.chance(0.75) ? people.phone(random.chance(0.6) ? 'landline' : 'mobile') : undefined,
        })),
      ] as const;
    }),
  );
  return (key: string) => random.pick(staff.get(key)!);
}

const SEARCHED_WITHIN_KM = 25;

/** Hosts of the sought sectors near the pupil, as names that the school already called. */
function contactedNear(
  random: SeededRandom,
  hosts: readonly SampleHost[],
  commune: SampleCommune,
  sectors: readonly Sector[],
): AnswersByKey {
  const near = hosts.filter(
    (host) => sectors.includes(host.kind.sector) && roadDistanceKm(host.commune.point, commune.point) <= SEARCHED_WITHIN_KM,
  );
  const names = random.some(near, random.pick([0, 1, 1, 2])).map((host) => host.name);
  const count = names.length === 0 ? random.pick([0, 0, 3]) : names.length + random.between(0, 6);
  return {
    contactedCount: String(count),
    contactedCompanies: names.length > 0 ? names.join('\n') : count === 0 ? 'aucune' : 'Je n’ai pas gardé la liste.',
  };
}

function requestOf(
  random: SeededRandom,
  staff: ReturnType<typeof staffOf>,
  hosts: readonly SampleHost[],
  plan: PlannedRequest,
): AnswersByKey {
  const school = schoolOf(plan.school);
  const requester = staff(plan.school);
  const training = plan.training === undefined ? undefined : trainingOf(plan.training);
  const around = communesAround(school.commune, school.nature === 'Collège' ? 10 : 22);
  const commune =
    plan.commune === undefined ? random.pick([...around, school.commune, school.commune]) : communeNamed(plan.commune);
  const age = random.pick<AgeBracket>(AGES[plan.level] ?? ['16-17']);
  const transport = random.pick(TRANSPORTS[age]);
  const radius = random.pick(RADIUS[transport]);
  const sectors = plan.sectors ?? training!.sectors.slice(0, random.chance(0.6) ? 1 : 2);
  const fallback = (training?.sectors ?? random.some(NEAR_SECTORS, 2)).filter((sector) => !sectors.includes(sector));
  const dates = plan.stage === undefined ? undefined : STAGES[plan.stage];
  const isSeconde = plan.type === 'observation-2de';
  const levelQuestion = LEVEL_QUESTION[plan.type];
  const trainingQuestion = TRAINING_QUESTION[plan.type];
  const isTicked = training !== undefined && random.chance(0.45);
  return {
    requesterName: requester.person.name,
    requesterRole: requesterRoleLabels[requester.role],
    schoolName: schoolName({ name: school.name, commune: school.commune.name }),
    requesterEmail: emailOf(requester.person, school.domain),
    requesterPhone: requester.phone,
    type: requestTypeLabels[plan.type],
    ...(levelQuestion === undefined ? {} : { [levelQuestion]: levelLabels[plan.level] }),
    ...(trainingQuestion === undefined ? {} : { [trainingQuestion]: training!.name }),
    ...(isTicked ? { [`activities-${training.code}`]: random.some(training.expectations, random.between(2, 5)) } : {}),
    nature: plan.nature,
    secondeWeeks: !isSeconde
      ? undefined
      : dates === undefined
        ? random.pick([0, 0, 0, 1, 2].map((rank) => secondeChoices(SAMPLE_LISTS)[rank]!.label))
        : 'D’autres dates',
    startsOn: dates?.[0],
    endsOn: dates?.[1],
    pupilInitials: `${random.pick([...INITIALS])}. ${random.pick([...INITIALS])}.`,
    ageBracket: ageBracketLabels[age],
    commune: commune.name,
    postalCode: commune.postalCode,
    radiusKm: String(radius),
    transport: transportLabels[transport],
    lodging: radius >= 25 && random.chance(0.3) ? random.pick(LODGINGS) : undefined,
    [SECTORS_KNOWN]: OTHER_SECTORS,
    soughtSectors: sectors.map((sector) => sectorLabels[sector]),
    fallbackSectors: random.chance(0.5) ? fallback.map((sector) => sectorLabels[sector]) : undefined,
    hoursPerWeek: age === 'under-15' ? '30' : random.chance(0.7) ? random.pick(['35', '35', '32']) : undefined,
    ...contactedNear(random, hosts, commune, sectors),
    urgency: plan.urgency,
    needsArrangement: random.chance(0.5) ? (random.chance(0.12) ? 'Oui' : 'Non') : undefined,
    comment: plan.comment ?? (random.chance(0.35) ? random.pick(COMMENTS) : undefined),
    consent: ['J’ai pris connaissance de cette information'],
  };
}

/** Those of the plan, and one of them filed again. */
export function buildRequests(random: SeededRandom, people: People, hosts: readonly SampleHost[]): SampleAnswer[] {
  const staff = staffOf(random, people);
  const requests = PLANNED_REQUESTS.map((plan): SampleAnswer => {
    const byKey = requestOf(random, staff, hosts, plan);
    return {
      form: 'request',
      day: plan.day,
      answers: formAnswers(form, plan.flaw === undefined ? byKey : { ...byKey, ...REQUEST_FLAWS[plan.flaw](byKey) }),
      flaw: plan.flaw,
    };
  });
  return [...requests, { ...requests[FILED_TWICE.rank]!, day: FILED_TWICE.day, flaw: 'duplicate' }];
}
