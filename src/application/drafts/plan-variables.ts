/** What the message that shares lines of a plan says. */
import { schoolKeyOf } from '../../domain/matching/plan/shortage-memory';
import { schoolName } from '../../domain/school/school';
import { planRecall, sharedLine } from '../../wording/emails/plan-shared';
import { classInWords, linesOf, shortDatesInWords } from '../../wording/emails/request-in-words';
import { enumeration } from '../../wording/text/typography';
import type { PlanRow } from '../../domain/draft/plan-draft';
import type { Request } from '../../domain/request/request';
import type { Material } from '../outbox/message-material';
import { showsPlace } from './shows-place';

/** Only what the school has told itself, and the host that is thought of, with who thinks of it: the program or the animator. */
export function planVariables({ planLines = [], register, links }: Pick<Material, 'planLines' | 'register' | 'links'>) {
  const shown = planLines.flatMap((line) => {
    const request = register.find('requests', line.requestReference);
    return request === undefined ? [] : [{ line, request }];
  });
  // Two pupils of one message may have the same initials.
  const bearers = (initials: string): number => shown.filter(({ request }) => request.pupilInitials === initials).length;
  const isShown = showsPlace(register);
  const school = register.find('schools', shown[0] === undefined ? '' : schoolKeyOf(shown[0].request));
  const names = [...new Set(shown.flatMap(({ request }) => request.requesterName ?? []))];
  return {
    reference: planLines[0]?.draft ?? '',
    prenom_nom: school?.referentName ?? (names.length < 3 ? enumeration(names) : ''),
    etablissement: school === undefined ? (shown[0]?.request.schoolName ?? '') : schoolName(school),
    lignes: linesOf(shown.map(({ line, request }) => lineInWords(line, request))),
  };

  function lineInWords(line: PlanRow, request: Request): string {
    const { hostId, hostName, token } = line;
    const initials = request.pupilInitials ?? request.reference;
    const pupil = bearers(initials) > 1 ? `${initials} (${request.reference})` : initials;
    const offer = register.find('offers', hostId ?? '');
    const commune = offer?.commune ?? register.find('companies', offer?.companyReference ?? hostId ?? '')?.commune;
    const host =
      hostId === undefined || !isShown(line)
        ? undefined
        : [hostName ?? hostId, commune].filter((part) => part !== undefined).join(', ');
    const isChosen = line.role === 'kept';
    const url = (say: 'plan-keep' | 'plan-forbid'): string | undefined =>
      token === undefined || host === undefined
        ? undefined
        : links.followUpUrl(token, { say, recall: planRecall(request.reference, host, isChosen) });
    return sharedLine({
      pupil,
      training: classInWords(request),
      dates: shortDatesInWords(request),
      host,
      isChosen,
      keepUrl: url('plan-keep'),
      forbidUrl: url('plan-forbid'),
    });
  }
}
