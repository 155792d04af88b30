/**
 * One line for each object of a message that speaks of several. Lines to a host name neither the pupil nor, before an agreement,
 * the school.
 */
import type { Resource } from '../../../domain/network/network';
import type { Request } from '../../../domain/request/request';
import { isUnsigned } from '../../../domain/request/request-status';
import { teacherStatus } from '../../labels/teacher-statuses';
import { longDate } from '../../text/dates';
import { ofPlace } from '../../text/elision';
import { counted } from '../../text/numbers';
import { fr } from '../../text/typography';
import { classInWords, shortDatesInWords } from '../request-in-words';

type Stage = Partial<Request>;
const stageOf = (request: Stage): string =>
  [classInWords(request), shortDatesInWords(request)].filter((part) => part !== '').join(', ');
const pupilOf = (request: Stage): string =>
  [request.pupilInitials, stageOf(request)].filter((part) => part !== undefined && part !== '').join(', ');

/** « CAP Cuisine, du 1er au 26 février 2027 (PRO-2026-0001) – « Oui » (https://…), « Non » (https://…) » */
export const propositionLine = (
  request: Stage,
  reference: string,
  { lien_oui, lien_non }: { readonly lien_oui: string; readonly lien_non: string },
): string => fr`${stageOf(request)} (${reference}) – « Oui » (${lien_oui}), « Non » (${lien_non})`;

export const placementLine = (request: Stage, reference: string): string => fr`${stageOf(request)} (${reference})`;

export const conventionLine = (request: Stage, hostName: string | undefined): string =>
  fr`${pupilOf(request)}${hostName === undefined ? '' : fr` : ${hostName}`} (${request.reference})`;

/** With the link of its review, where there is one. */
export const reviewLine = (stage: string, link: string): string =>
  link === '' ? stage : fr`${stage} – « Donner mon avis » (${link})`;

/** With what comes of its review. */
export const thanksLine = (stage: string, told: string): string =>
  fr`${stage} : ${told.slice(0, 1).toLowerCase()}${told.slice(1)}`;

export const hostLine = (request: Stage, referent: string, phone: string): string =>
  fr`${stageOf(request)} – ${[request.schoolName, referent, phone].filter((part) => part !== undefined && part !== '').join(', ')}`;

export const kitLine = ({ title, link }: Pick<Resource, 'title' | 'link'>): string => fr`${title} : ${link}`;

/** How a request stands, to its school. */
export const requestLine = (request: Request, asked: number): string =>
  fr`${pupilOf(request)} (${request.reference}) : ${teacherStatus(request)}${
    asked > 0 && request.hostName === undefined ? fr`, ${counted(asked, fr`organisme contacté`, fr`organismes contactés`)}` : ''
  }`;

/** What the hub waits for; `undefined` when nothing. */
export function toDoLine(request: Request): string | undefined {
  if (request.status === 'to-complete')
    return fr`${request.reference} : il me manque des informations pour commencer la recherche`;
  if (isUnsigned(request.status) && request.startsOn !== undefined)
    return fr`${request.reference} : signatures à réunir avant le ${longDate(request.startsOn)}`;
  return undefined;
}

/** « 2 demandes ». */
export const callsInWords = (count: number): string => counted(count, 'demande');

/** A request without a host, as the members read it: neither the pupil nor the school. */
export const callRecall = (request: Stage): string =>
  [stageOf(request), request.commune === undefined ? undefined : fr`autour ${ofPlace(request.commune)}`]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');

/** With the link by which a member says that it knows someone. */
export const callLine = (request: Stage, link: string): string =>
  `${callRecall(request)} (${request.reference})${link === '' ? '' : fr` – « Je connais quelqu'un » (${link})`}`;

/** « Garage Exemple : CAP Cuisine, du 11 janvier au 5 février 2027 ». */
export const broughtLine = (company: string, request: Stage): string => fr`${company} : ${stageOf(request)}`;
