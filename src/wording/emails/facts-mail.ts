/** To the académie, once a day: the hub's figures as a file, without a name. */
import { fr } from '../text/typography';

export const factsMail = {
  subject: (hubName: string, day: string): string => fr`Chiffres du pôle « ${hubName} », ${day}`,
  text: (hubName: string): string =>
    fr`Bonjour,\n\nLe fichier joint contient les chiffres de « ${hubName} », jour par jour, pour toutes les années que son registre connaît : il remplace les précédents. Aucun nom, aucune référence ; les nombres ne bougent que de cinq en cinq. Ce message part de lui-même, une fois par jour ; le pôle l’arrête en vidant la ligne « Chiffres du jour envoyés à » de l’onglet Paramètres.`,
  wrongAddress: {
    message: fr`L’adresse qui reçoit les chiffres du jour n’est pas une adresse de courriel.`,
    advice: fr`Corrigez la ligne « Chiffres du jour envoyés à » de l’onglet Paramètres, ou videz-la.`,
  },
} as const;
