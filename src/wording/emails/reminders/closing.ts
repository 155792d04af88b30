/** How messages to hosts end. */
import { fr } from '../../text/typography';

export const helloHost = fr`Bonjour{{#destinataire}} {{destinataire}}{{/destinataire}},`;
export const helloTeacher = fr`Bonjour{{#prenom_nom}} {{prenom_nom}}{{/prenom_nom}},`;
export const closing = fr`Bien cordialement,
{{signature}}`;

/** In every solicitation: the link works, and so does a word in reply. */
export const stopLine = fr`Vous ne souhaitez plus être sollicité par le pôle de stages ? {{#lien_stop}}« Ne plus être sollicité » ({{lien_stop}}) : choisissez ce motif. {{/lien_stop}}Un mot en réponse à ce message suffit aussi.`;
