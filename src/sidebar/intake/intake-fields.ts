/** What the panel asks of a request or an offer at the telephone: no more than its type needs. */
import type { IntakeFormView, IntakeInput, IntakeKind } from '../../application/intake-api';
import type { OfferDraft } from '../../domain/offer/offer-draft';
import { AGE_BRACKETS } from '../../domain/request/request';
import type { RequestDraft } from '../../domain/request/request-draft';
import { REQUEST_TYPE_RULES, type RequestType } from '../../domain/request/request-type';
import {
  ageBracketLabels,
  levelLabels,
  minorsPolicyLabels,
  publicLabels,
  requestTypeLabels,
  sectorLabels,
  transportLabels,
} from '../../wording/labels/lists';
import { intakeWords } from '../../wording/pages/intake-page';

export type FieldName = keyof typeof intakeWords.fields;
/** As typed; boxes are several. */
export type Values = Readonly<Partial<Record<FieldName, string | readonly string[] | boolean>>>;

export interface IntakeField {
  readonly name: FieldName;
  readonly kind: 'text' | 'tel' | 'email' | 'date' | 'number' | 'list' | 'boxes' | 'box' | 'area';
  readonly choices?: readonly { readonly code: string; readonly label: string }[];
}

const choicesOf = (labels: Readonly<Record<string, string>>, codes = Object.keys(labels)) =>
  codes.map((code) => ({ code, label: labels[code] ?? code }));
const field = (name: FieldName, kind: IntakeField['kind'] = 'text', choices?: IntakeField['choices']): IntakeField => ({
  name,
  kind,
  ...(choices === undefined ? {} : { choices }),
});

export const fieldsOf = (kind: IntakeKind, values: Values, view: IntakeFormView): readonly IntakeField[] =>
  kind === 'request' ? requestFields(values, view) : offerFields();

function requestFields(values: Values, { schools, trainings }: IntakeFormView): IntakeField[] {
  const type = values.type === undefined || values.type === '' ? undefined : (values.type as RequestType);
  const rule = type && REQUEST_TYPE_RULES[type];
  const offered = trainings.filter(({ group }) => type === 'apprenticeship' || group === (type === 'bts' ? 'bts' : 'pfmp'));
  return [
    field('schoolName', 'list', schools),
    field('requesterName'),
    field('requesterPhone', 'tel'),
    field('requesterEmail', 'email'),
    field('type', 'list', choicesOf(requestTypeLabels)),
    ...(rule !== undefined && rule.levels.length > 1 ? [field('level', 'list', choicesOf(levelLabels, [...rule.levels]))] : []),
    ...(rule?.needsTraining === true ? [field('trainingName', 'list', offered)] : []),
    field('startsOn', 'date'),
    field('endsOn', 'date'),
    field('pupilInitials'),
    field('ageBracket', 'list', choicesOf(ageBracketLabels, [...AGE_BRACKETS])),
    field('commune'),
    field('postalCode'),
    field('radiusKm', 'number'),
    field('transport', 'list', choicesOf(transportLabels)),
    ...(rule?.needsTraining === true ? [] : [field('soughtSectors', 'list', choicesOf(sectorLabels))]),
    field('comment', 'area'),
  ];
}

const offerFields = (): IntakeField[] => [
  field('companyName'),
  field('commune'),
  field('postalCode'),
  field('sector', 'list', choicesOf(sectorLabels)),
  field('contactName'),
  field('contactPhone', 'tel'),
  field('contactEmail', 'email'),
  field('publics', 'boxes', choicesOf(publicLabels)),
  field('minors', 'list', choicesOf(minorsPolicyLabels)),
  field('weeksText'),
  field('places', 'number'),
  field('activities', 'area'),
  field('hasConsented', 'box'),
];

const EMAIL: Readonly<Record<IntakeKind, 'requesterEmail' | 'contactEmail'>> = {
  request: 'requesterEmail',
  offer: 'contactEmail',
};
export const emailIn = (kind: IntakeKind, values: Values): string => String(values[EMAIL[kind]] ?? '').trim();

/** The answers that are asked now, as the checks take them: one to a question that a change of type took away counts no more. */
export function draftOf(kind: IntakeKind, values: Values, view: IntakeFormView): RequestDraft | OfferDraft {
  const answers = fieldsOf(kind, values, view).flatMap((one): [string, unknown][] => {
    const value = values[one.name];
    if (value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)) return [];
    return answersOf(one, value);
  });
  return Object.fromEntries(answers) as RequestDraft | OfferDraft;
}

function answersOf({ name, kind, choices }: IntakeField, value: string | readonly string[] | boolean): [string, unknown][] {
  const label = (): string => choices?.find(({ code }) => code === value)?.label ?? String(value);
  switch (name) {
    case 'schoolName':
      return [
        [name, label()],
        ['chosenSchool', value],
      ];
    case 'trainingName':
      return [
        [name, label()],
        ['chosenTraining', value],
      ];
    case 'soughtSectors':
      return [[name, [value]]];
    case 'activities':
      return [
        [
          name,
          String(value)
            .split('\n')
            .filter((line) => line.trim() !== ''),
        ],
      ];
    default:
      return [[name, kind === 'number' ? Number(String(value).replace(',', '.')) : value]];
  }
}

/** Back from a draft that was kept. */
export function valuesOf({ draft }: IntakeInput): Values {
  const { chosenSchool, chosenTraining, ...answers } = draft as RequestDraft & OfferDraft;
  const values = Object.entries({
    ...answers,
    schoolName: chosenSchool,
    trainingName: chosenTraining,
    soughtSectors: answers.soughtSectors?.[0],
    activities: answers.activities?.join('\n'),
  }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(values.map(([name, value]) => [name, typeof value === 'number' ? String(value) : value])) as Values;
}
