/** Reads a file of the second tour as it came, by mail or from a stick: everything in it may be wrong. */
import { isIsoDate } from '../calendar/iso-date';
import { isIsoWeek } from '../calendar/iso-week';
import { REQUEST_TYPES, type RequestType } from '../request/request-type';
import { SECTORS, type Sector } from '../training/sector';
import {
  TOUR_FORMAT,
  TOUR_VERSION,
  type TourAnswer,
  type TourFile,
  type TourHub,
  type TourOffer,
  type TourRequest,
} from './tour-file';

/** Why a file is not taken. */
export type TourFault =
  /** Not such a file at all. */
  | 'not-one'
  /** Of a later version of the add-on. */
  | 'too-new'
  /** Its content is not what its digest says: damaged or changed by hand. */
  | 'changed'
  /** Whole, and yet it holds what no add-on writes. */
  | 'odd';

/** More than a hub ever has; a text from outside is not read without an end. */
const MOST_LINES = 500;
const MOST_SIGNS = 1_000_000;
const LONGEST_TEXT = 200;
const MOST_WEEKS = 60;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

class Odd extends Error {}

const text = (value: unknown, most = LONGEST_TEXT): string => {
  if (typeof value !== 'string' || value.length > most) throw new Odd();
  // Signs that no one types would break a line of the register or of a message.
  return value.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
};
const code = (value: unknown): string => {
  if (typeof value !== 'string' || !/^[\w-]{1,80}$/.test(value)) throw new Odd();
  return value;
};
const optionalText = (value: unknown): string | undefined => (value === undefined ? undefined : text(value));
const day = (value: unknown): string => {
  if (typeof value !== 'string' || !isIsoDate(value)) throw new Odd();
  return value;
};
const list = <T>(value: unknown, read: (one: unknown) => T, most = MOST_LINES): T[] => {
  if (!Array.isArray(value) || value.length > most) throw new Odd();
  return value.map(read);
};
const fields = (value: unknown): Fields => {
  if (!isFields(value)) throw new Odd();
  return value;
};
const oneOf =
  <T extends string>(known: readonly T[]) =>
  (value: unknown): T => {
    if (!known.includes(value as T)) throw new Odd();
    return value as T;
  };
const sector: (value: unknown) => Sector = oneOf(SECTORS);
const type: (value: unknown) => RequestType = oneOf(REQUEST_TYPES);
const week = (value: unknown): string => {
  if (typeof value !== 'string' || !isIsoWeek(value)) throw new Odd();
  return value;
};

const hubOf = (value: unknown): TourHub => {
  const hub = fields(value);
  return { id: code(hub['id']), name: text(hub['name']), contact: text(hub['contact']) };
};

const requestOf = (value: unknown): TourRequest => {
  const line = fields(value);
  const training = optionalText(line['training']);
  const commune = optionalText(line['commune']);
  const weeks = list(line['weeks'], week, MOST_WEEKS);
  if (weeks.length === 0) throw new Odd();
  return {
    code: code(line['code']),
    type: type(line['type']),
    ...(training === undefined ? {} : { training }),
    sectors: list(line['sectors'], sector),
    weeks: [...weeks].sort(),
    ...(commune === undefined ? {} : { commune }),
  };
};

const offerOf = (value: unknown): TourOffer => {
  const line = fields(value);
  const { km } = line;
  if (km !== undefined && !(typeof km === 'number' && km >= 0 && km < 2_000)) throw new Odd();
  const commune = optionalText(line['commune']);
  return {
    code: code(line['code']),
    offer: code(line['offer']),
    ...(line['sector'] === undefined ? {} : { sector: sector(line['sector']) }),
    ...(commune === undefined ? {} : { commune }),
    ...(km === undefined ? {} : { km }),
  };
};

function answerOf(content: Fields): TourAnswer {
  const answers = fields(content['answers']);
  return {
    kind: 'answer',
    hub: hubOf(content['hub']),
    issuedOn: day(content['issuedOn']),
    answers: {
      hubId: code(answers['hubId']),
      issuedOn: day(answers['issuedOn']),
      codes: list(answers['codes'], code),
      seal: code(answers['seal']),
    },
    offers: list(content['offers'], offerOf),
  };
}

/** @param digestOf the same digest as of the add-on that wrote it */
export function readTourFile(typed: string, digestOf: (text: string) => string): TourFile | TourFault {
  let parsed: unknown;
  try {
    parsed = typed.length > MOST_SIGNS ? undefined : JSON.parse(typed.replace(/^\ufeff/, ''));
  } catch {
    return 'not-one';
  }
  if (!isFields(parsed) || parsed['format'] !== TOUR_FORMAT) return 'not-one';
  const { digest, ...content } = parsed;
  if (typeof content['version'] !== 'number' || content['version'] > TOUR_VERSION) return 'too-new';
  if (digest !== digestOf(JSON.stringify(content))) return 'changed';
  try {
    if (content['kind'] === 'answer') return answerOf(content);
    if (content['kind'] !== 'requests') return 'odd';
    const requests = list(content['requests'], requestOf);
    if (new Set(requests.map((one) => one.code)).size < requests.length) return 'odd';
    return {
      kind: 'requests',
      hub: hubOf(content['hub']),
      issuedOn: day(content['issuedOn']),
      requests,
      seal: code(content['seal']),
    };
  } catch (error) {
    if (error instanceof Odd) return 'odd';
    throw error;
  }
}
