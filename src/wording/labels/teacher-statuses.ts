/** How a request stands, in the words of the school that filed it. */
import type { Request } from '../../domain/request/request';
import type { RequestStatus } from '../../domain/request/request-status';
import { fr } from '../text/typography';

const STATUSES: Readonly<Record<RequestStatus, string>> = {
  new: fr`bien reçue`,
  'to-complete': fr`à compléter`,
  searching: fr`recherche en cours`,
  proposed: fr`recherche en cours`,
  placed: fr`lieu d'accueil trouvé`,
  'convention-pending': fr`signatures en cours`,
  'convention-signed': fr`signatures réunies`,
  'in-progress': fr`accueil en cours`,
  finished: fr`terminée`,
  cancelled: fr`close`,
  unplaced: fr`sans solution`,
  interrupted: fr`interrompue`,
};

export const teacherStatus = ({ status, hostName }: Pick<Request, 'status' | 'hostName'>): string =>
  hostName === undefined ? STATUSES[status] : `${STATUSES[status]} (${hostName})`;
