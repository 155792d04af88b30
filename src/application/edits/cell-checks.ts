/** What the cell itself says: the checks of the forms, field by field, for every tab. */
import { checkSiret } from '../../domain/company/siret';
import { readAddresses } from '../../domain/contact/email';
import { normalisePhone } from '../../domain/contact/phone';
import { blocking, warning } from '../../domain/finding/findings';
import type { Finding } from '../../domain/finding/finding';
import { readPostalCode } from '../../domain/geography/postal-code';
import { checkPlaces } from '../../domain/matching/seats/offer-seats';
import { readableDay } from '../../domain/matching/pool/readable';
import { readTemplateKey } from '../../domain/message/template-key';
import { readSiret } from '../../domain/offer/offer-parts';
import { secureLink } from '../../domain/network/secure-link';
import type { TableName } from '../../domain/records';
import { isPossibleDay } from '../../domain/request/check-dates';
import { checkNumbers } from '../../domain/request/check-numbers';
import { checkInitials } from '../../domain/request/pupil-initials';
import { isRuleValue } from '../../domain/rules/rule-in-force';
import type { Rule } from '../../domain/rules/rule';
import { readSetting, SETTING_KINDS } from '../../domain/settings/read-setting';
import type { SettingKey } from '../../domain/settings/setting';
import { checkTemplate } from '../../wording/emails/check-template';
import { allowedVariables, defaultWording } from '../../wording/emails/default-templates';
import { sentenceOfFinding } from '../../wording/findings/sentence-of-finding';
import { editTexts } from '../../wording/labels/edits';
import { lookOverTexts } from '../../wording/labels/look-over';
import { KEPT, keptAs, refused, said, type EditVerdict, type HandEdit } from './hand-edit';

export type CellCheck = (edit: HandEdit) => EditVerdict;

/** What the form would block is refused, what it would warn of is said. */
export function verdictOf(findings: readonly Finding[]): EditVerdict {
  const [first] = findings;
  if (first === undefined) return KEPT;
  return first.severity === 'blocks' ? refused(sentenceOfFinding(first)) : said(sentenceOfFinding(first));
}

/** An empty cell has nothing to be checked. */
const filled =
  (check: CellCheck): CellCheck =>
  (edit) =>
    edit.typed.trim() === '' ? KEPT : check(edit);

const email = filled(({ typed, value }) => {
  const read = readAddresses(typed);
  return read.kind === 'one' ? keptAs(read.address, value) : refused(editTexts.email(typed));
});
/** Recipients of a message: one or several, each an address. */
const emails = filled(({ typed }) =>
  readAddresses(typed).kind === 'one' || readAddresses(typed).kind === 'several' ? KEPT : refused(editTexts.email(typed)),
);

const phone = filled(({ typed, value }) => {
  // A spreadsheet that took the number for a figure has dropped its first zero.
  const number = normalisePhone(typed) ?? (/^[1-9]\d{8}$/.test(typed) ? normalisePhone(`0${typed}`) : undefined);
  return number === undefined ? refused(editTexts.phone(typed)) : keptAs(number, value);
});

const siret = filled(({ typed, value }) => {
  const read = checkSiret(typed);
  return read.kind === 'valid'
    ? keptAs(read.siret, value)
    : refused(`${readSiret(typed).findings.map(sentenceOfFinding).join(' ')} ${editTexts.siretMayBeEmpty}`);
});

const postalCode = filled(({ typed, value }) => {
  const code = readPostalCode(typed);
  return code === undefined ? refused(editTexts.postalCode(typed)) : keptAs(code, value);
});

/** A name is never kept: the form does the same. */
const initials = filled(({ typed, value }) => {
  const read = checkInitials(typed);
  if (read.initials === undefined) return refused(editTexts.initials(typed));
  return read.wasName ? said(editTexts.onlyInitials(read.initials), read.initials) : keptAs(read.initials, value);
});

/** A link that a message may carry. */
const link = filled(({ typed, value }) => {
  const safe = secureLink(typed);
  return safe === undefined ? refused(editTexts.link(typed)) : keptAs(safe, value);
});

const uai = filled(({ typed, value }) => {
  const code = typed.replace(/\s/g, '').toUpperCase();
  return /^\d{7}[A-Z]$/.test(code) ? keptAs(code, value) : refused(editTexts.uai(typed));
});

const figure: CellCheck = ({ field, value }) =>
  verdictOf(checkNumbers({ [field]: value }).findings.map((finding) => ({ ...finding, severity: 'blocks' })));

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly isWhole?: true;
}
const between =
  ({ min, max, isWhole }: Bounds): CellCheck =>
  ({ value, header, typed }) =>
    typeof value !== 'number' || (value >= min && value <= max && (isWhole !== true || Number.isInteger(value)))
      ? KEPT
      : refused(editTexts.number(header, typed, min, max));
const whole = (min: number, max: number): CellCheck => between({ min, max, isWhole: true });
const YEAR = whole(2000, 2099);

const places =
  (least: 0 | 1): CellCheck =>
  ({ field, value, today }) =>
    verdictOf(checkPlaces(value as number | undefined, new Map(), today, { field, least }));

/** A day of this century; a day of a stage lies within three years. */
const anyDay: CellCheck = ({ value, header, typed }) =>
  typeof value !== 'string' || value === '' || readableDay(value) !== undefined ? KEPT : refused(editTexts.day(header, typed));
const stageDay: CellCheck = ({ value, header, typed, today }) =>
  typeof value !== 'string' || value === '' || isPossibleDay(value, today) ? KEPT : refused(editTexts.day(header, typed));

/**
 * Days that belong together. Who moves a stage to later days types the first one first: the last one is then asked for, not
 * refused.
 */
const ordered =
  (first: string, last: string): CellCheck =>
  ({ row, field }) => {
    const [startsOn, endsOn] = [row[first], row[last]];
    if (typeof startsOn !== 'string' || typeof endsOn !== 'string' || startsOn === '' || endsOn === '' || startsOn <= endsOn)
      return KEPT;
    const sentence = sentenceOfFinding(blocking('end-before-start', { startsOn, endsOn }));
    return field === last ? refused(sentence) : said(`${sentence} ${editTexts.alsoTheEnd}`);
  };

/** May not be emptied, once the row is a record. */
const needed: CellCheck = ({ key, typed, header }) =>
  key === '' || typed.trim() !== '' ? KEPT : refused(editTexts.needed(header));
/** May be emptied, but the form would ask. */
const missed =
  (code: 'missing-places' | 'missing-publics' | 'missing-dates', details?: Finding['details']): CellCheck =>
  ({ key, typed }) =>
    key === '' || typed.trim() !== '' ? KEPT : verdictOf([warning(code, details)]);

const openWeeks: CellCheck = ({ typed, value }) =>
  typed.trim() !== '' && Array.isArray(value) && value.length === 0 ? said(editTexts.allWeeks, value) : KEPT;

const setting: CellCheck = ({ key, typed }) => {
  const expected = SETTING_KINDS[key as SettingKey];
  return typed.trim() === '' || expected === undefined || readSetting(key as SettingKey, typed) !== undefined
    ? KEPT
    : refused(lookOverTexts.settingExpected(expected));
};
const ruleValue: CellCheck = ({ key, value, typed }) =>
  typed.trim() === '' || key === '' || isRuleValue({ code: key as Rule['code'], value: Number(value) })
    ? KEPT
    : refused(lookOverTexts.ruleImpossible);

/** A wording that does not parse, or names a variable that does not exist, cannot be used. */
const wording: CellCheck = ({ field, key, typed }) => {
  const name = readTemplateKey(key);
  if (name === undefined) return KEPT;
  const { subject, body } = defaultWording(name.code, name.wording);
  const problem = checkTemplate({ subject, body, [field]: typed }, allowedVariables(name.code))[0];
  return problem === undefined ? KEPT : refused(editTexts.template(problem.sentence));
};

/** Checks by field, whatever the table. */
const ANYWHERE: Readonly<Record<string, CellCheck>> = {
  email,
  requesterEmail: email,
  officeEmail: email,
  referentEmail: email,
  phone,
  requesterPhone: phone,
  postalCode,
  siret,
  uai,
  broughtByUai: uai,
  reservedForUai: uai,
};

const stage = (...more: readonly CellCheck[]) => ({
  startsOn: [...more, stageDay, ordered('startsOn', 'endsOn')],
  endsOn: [...more, stageDay, ordered('startsOn', 'endsOn')],
});

/** Checks that a table has besides; the first that does not keep the cell speaks. */
const OF_TABLE: Readonly<Partial<Record<TableName, Readonly<Record<string, readonly CellCheck[]>>>>> = {
  requests: {
    ...stage(),
    hoursPerWeek: [figure],
    radiusKm: [figure],
    contactedCount: [figure],
    pupilInitials: [initials],
    conventionSignedOn: [stageDay],
  },
  offers: {
    ...stage(missed('missing-dates')),
    places: [missed('missing-places'), places(1)],
    publics: [missed('missing-publics')],
    weeks: [openWeeks],
    companyReference: [needed],
  },
  propositions: { ...stage(), requestReference: [needed], companyReference: [needed] },
  companies: {
    name: [needed],
    simultaneousPlaces: [places(0)],
    maxSolicitationsPerMonth: [whole(0, 1_000)],
    agreementPlaces: [whole(0, 1_000)],
  },
  periods: { ...stage(needed), label: [needed], schoolYear: [YEAR] },
  schools: { uai: [needed], name: [needed] },
  trainings: { code: [needed], label: [needed], weeks: [whole(0, 208)] },
  reviews: { fit: [whole(1, 4)], welcome: [whole(1, 4)] },
  resources: { link: [link] },
  meetings: { places: [whole(0, 10_000)], minutesLink: [link] },
  messages: { to: [needed, emails], cc: [emails] },
  templates: { subject: [wording], body: [wording] },
  rules: {
    value: [ruleValue],
    validFrom: [ordered('validFrom', 'validUntil')],
    validUntil: [ordered('validFrom', 'validUntil')],
  },
  settings: { value: [setting], schoolYear: [YEAR] },
};

/** Checks of every column of a kind. */
const OF_KIND: Readonly<Partial<Record<HandEdit['display'], CellCheck>>> = {
  date: anyDay,
  number: between({ min: 0, max: 1e9 }),
  percent: between({ min: 0, max: 1 }),
};

/** Every check of the cell that needs nothing but its row, in their order. */
export const cellChecks = ({ table, field, display }: Pick<HandEdit, 'table' | 'field' | 'display'>): readonly CellCheck[] =>
  [...(OF_TABLE[table]?.[field] ?? []), ANYWHERE[field], OF_KIND[display]].filter(
    (check): check is CellCheck => check !== undefined,
  );
