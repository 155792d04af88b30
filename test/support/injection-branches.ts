/** Branches of the forms that the road leaves aside: what a host asks in return, a place without boxes, an unknown commune. */
import type { FormAnswers } from 'apps-script-local';
import { asksHost, type Hub, linkIn, mailOf, MINUTE, offerAnswers, requestAnswers, SAY } from './hub';
import { formOf, inject } from './injection-forms';

/** Another host for each answer that is neither yes nor no. */
const ANSWERS: Readonly<Record<string, FormAnswers>> = {
  Beta: { [SAY.question]: SAY.callBack, Jour: '2027-03-01' },
  Gamma: { [SAY.question]: 'Oui, mais un autre public' },
};
/** A sector in which no training of the hub has activities to tick. */
const WITHOUT_BOXES = 'Agriculture, paysage, animaux';

/** Puts the string into the questions of those branches. */
export function otherBranches(hub: Hub, string: string): void {
  const hosts = Object.keys(ANSWERS);
  for (const slug of hosts) hub.offer(slug);
  const asked = hub.request({ 'Initiales de l’élève': 'C. D.', 'Premier jour': '2027-05-03', 'Dernier jour': '2027-05-14' });
  hub.proposeAndSend(asked, ...hosts);
  for (const slug of hosts) {
    const mail = hub
      .mailsTo(mailOf(slug))
      .filter((one) => asksHost(one) && one.subject.includes(asked))
      .at(-1);
    const { formId, answers } = hub.runtime.readPrefilledUrl(linkIn(mail!));
    inject(hub, formId, { ...answers, ...ANSWERS[slug] }, string);
  }
  const unknown = {
    'Votre secteur d’activité': WITHOUT_BOXES,
    'Activités – Hôtellerie, restauration': undefined,
    'Quand pouvez-vous accueillir ?': 'Certaines semaines',
  };
  inject(hub, formOf(hub, 'offer'), offerAnswers('Delta', unknown), string, []);
  const visit = { 'Type de demande': 'Autre : visite, mini-stage, immersion', 'Classe de l’élève': 'Autre' };
  inject(hub, formOf(hub, 'request'), requestAnswers(visit), string, []);
  hub.advance(4 * MINUTE);
}
