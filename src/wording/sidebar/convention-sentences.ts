/** What a request's card says of its convention. */
import type { Request } from '../../domain/request/request';
import { shortDate } from '../text/dates';
import { fr } from '../text/typography';

/** The days that are known, in their order, and who said so last. */
export const conventionSentences = (request: Request): string[] => [
  ...(request.conventionSentOn === undefined ? [] : [fr`Envoyée le ${shortDate(request.conventionSentOn)}`]),
  ...(request.conventionReturnedOn === undefined ? [] : [fr`Revenue le ${shortDate(request.conventionReturnedOn)}`]),
  ...(request.conventionSignedOn === undefined ? [] : [fr`Signée le ${shortDate(request.conventionSignedOn)}`]),
  ...(request.conventionBy === undefined ? [] : [fr`Dernière indication : ${request.conventionBy}`]),
];
