/** What to say on the telephone: whole sentences that can be read aloud, without signs or shortened words. */
import type { Proposition } from '../../domain/proposition/proposition';
import type { Request } from '../../domain/request/request';
import { ageInWords, classInWords, datesInWords, pupilWord } from '../emails/request-in-words';
import { longDate, longPeriod } from '../text/dates';
import { de, ofHub } from '../text/elision';
import { fr } from '../text/typography';

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

/** Words that a class is written with, as they are said; « CAP » and « BTS » are said as they are written. */
const SPOKEN: readonly (readonly [written: RegExp, spoken: string])[] = [
  [/\bbac pro\b/gi, 'bac professionnel'],
  [/(?<![\p{L}\d])1re(?![\p{L}\d])/gu, 'première'],
  [/(?<![\p{L}\d])2de(?![\p{L}\d])/gu, 'seconde'],
  [/(?<![\p{L}\d])2e(?![\p{L}\d])/gu, 'deuxième'],
  [/(?<![\p{L}\d])3e(?![\p{L}\d])/gu, 'troisième'],
  [/(?<![\p{L}\d])4e(?![\p{L}\d])/gu, 'quatrième'],
  [/(?<![\p{L}\d])1er(?![\p{L}\d])/gu, 'premier'],
];
/** « du premier mars », « en première année ». */
const spoken = (text: string): string => SPOKEN.reduce((said, [written, word]) => said.replace(written, word), text);

/** The call: who speaks, for whom, when, and what was said the last time. Names neither the pupil nor the school. */
export function phoneScript(
  request: Request | undefined,
  animatorName: string,
  hubName: string,
  proposition?: Proposition,
): string {
  const said = request === undefined ? '' : classInWords(request);
  const pupil = joined([
    said === '' ? fr`un élève qui cherche un stage` : fr`un ${pupilWord(request?.type)} ${de(said)}`,
    request && ageInWords(request),
  ]);
  const who = joined(['Bonjour', animatorName, hubName === '' ? '' : ofHub(hubName)]);
  const when = request === undefined ? '' : datesInWords(request);
  return spoken(fr`« ${who}. ${before(proposition)} ${pupil}${when === '' ? '' : `, ${when}`}. ${question(proposition)} »`);
}

const before = (proposition: Proposition | undefined): string =>
  proposition?.sentOn === undefined
    ? fr`Je vous appelle pour`
    : proposition.answer === 'call-back'
      ? fr`Vous m'aviez demandé de vous rappeler au sujet de la demande pour`
      : fr`Je vous ai écrit le ${longDate(proposition.sentOn)} pour`;

function question(proposition: Proposition | undefined): string {
  if (proposition?.answer === 'other-dates' && proposition.otherStartsOn !== undefined && proposition.otherEndsOn !== undefined)
    return fr`Vous m'avez dit pouvoir l'accueillir plutôt ${longPeriod(proposition.otherStartsOn, proposition.otherEndsOn)} : est-ce toujours possible ?`;
  return fr`Pourriez-vous l'accueillir ?`;
}
