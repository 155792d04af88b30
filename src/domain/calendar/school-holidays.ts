/** School holidays as the settings hold them: one setting for each holiday, with its days in every zone and school year. */
import { fold } from '../text/fold';
import { isIsoDate, type IsoDate } from './iso-date';

export type Zone = 'A' | 'B' | 'C';

/** Académies of each zone (arrêté of the school calendar); those that are not named have a calendar of their own. */
const ACADEMIES: Readonly<Record<Zone, readonly string[]>> = {
  A: ['besancon', 'bordeaux', 'clermont', 'dijon', 'grenoble', 'limoges', 'lyon', 'poitiers'],
  B: [
    'aix',
    'amiens',
    'lille',
    'nancy',
    'nantes',
    'nice',
    'normandie',
    'caen',
    'rouen',
    'orleans',
    'reims',
    'rennes',
    'strasbourg',
  ],
  C: ['creteil', 'montpellier', 'paris', 'toulouse', 'versailles'],
};

/** The zone that was typed (« A », « zone B »), else that of the académie; `undefined` when neither tells. */
export function zoneOf({ zone, academie }: { readonly zone: string; readonly academie: string }): Zone | undefined {
  const typed = /(?:^|\s)([abc])$/.exec(fold(zone))?.[1];
  if (typed !== undefined) return typed.toUpperCase() as Zone;
  const words = fold(academie).split(/[^a-z]+/);
  return (Object.keys(ACADEMIES) as Zone[]).find((one) => ACADEMIES[one].some((name) => words.includes(name)));
}

export interface SchoolHoliday {
  /** The first and the last day without lessons. */
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  /** Zones that it is for; none named is all of them. */
  readonly zones: readonly Zone[];
}

const DATE = String.raw`(\d{1,2})[/.](\d{1,2})[/.](\d{4})`;
const PERIOD = new RegExp(
  `^(?:zones?\\s+)?([abc](?:\\s*(?:,|et)\\s*[abc])*)?\\s*:?\\s*(?:du\\s+)?${DATE}\\s*(?:-|–|au)\\s*${DATE}$`,
  'i',
);

/** « A : 13/02/2027-28/02/2027 ; B : du 20/02/2027 au 07/03/2027 »; `undefined` when a part cannot be read. */
export function readHolidays(typed: string): readonly SchoolHoliday[] | undefined {
  const parts = typed
    .replace(/[\u00a0\u202f]/g, ' ')
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map((part): SchoolHoliday | undefined => {
    const found = PERIOD.exec(part);
    if (found === null) return undefined;
    const day = (at: number): IsoDate => `${found[at + 2]}-${found[at + 1]!.padStart(2, '0')}-${found[at]!.padStart(2, '0')}`;
    const [firstDay, lastDay] = [day(2), day(5)];
    const zones = (found[1]?.toUpperCase().match(/[ABC]/g) ?? []) as Zone[];
    return isIsoDate(firstDay) && isIsoDate(lastDay) && firstDay <= lastDay ? { firstDay, lastDay, zones } : undefined;
  });
  return read.every((holiday): holiday is SchoolHoliday => holiday !== undefined) ? read : undefined;
}

const HOLIDAY_SETTINGS = [
  'holidays.autumn',
  'holidays.christmas',
  'holidays.winter',
  'holidays.spring',
  'holidays.summer',
] as const;
/** The hub's settings that tell its holidays. */
export type HolidaySettings = Readonly<Record<(typeof HOLIDAY_SETTINGS)[number] | 'zone' | 'academie', string>>;

/** The holidays of the hub's zone, of every school year that its settings hold. */
export function schoolHolidays(settings: HolidaySettings): readonly SchoolHoliday[] {
  const zone = zoneOf(settings);
  return HOLIDAY_SETTINGS.flatMap((key) =>
    (readHolidays(settings[key]) ?? []).filter(({ zones }) => zones.length === 0 || (zone !== undefined && zones.includes(zone))),
  );
}

export const isInHolidays = (holidays: readonly SchoolHoliday[], day: IsoDate): boolean =>
  holidays.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
