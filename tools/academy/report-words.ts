/** What the report of an académie says. */
import { fr } from '../../src/wording/text/typography';

export const reportWords = {
  title: fr`Pôles de stages : rapport de l’académie`,
  intro: (hubs: string, day: string): string =>
    fr`${hubs} pôles, chiffres arrêtés au ${day}. L’année la plus récente vient d’abord, les précédentes à côté.`,
  care: fr`Chaque nombre est compté de cinq en cinq dans chaque pôle : il peut être trop bas de quatre par pôle et par groupe, et aucun ne parle de moins de cinq élèves. Les petits écarts entre deux années ne disent donc rien.`,
  overview: fr`En bref`,
  overviewIntro: fr`Tous pôles, tous types de demande. Une année qui n’est pas finie compte encore des recherches en cours.`,
  types: fr`Par type de demande`,
  typesIntro: fr`Part placée : parmi les recherches terminées, celles qui ont trouvé un lieu d’accueil.`,
  sectors: fr`Par secteur, du plus tendu au moins tendu`,
  sectorsIntro: fr`Demandes pour une place : au-dessus de 1, les places offertes ne suffisent pas. Réponses favorables : parmi les organismes sollicités.`,
  spread: fr`Écart entre les pôles`,
  spreadIntro: fr`Sans nommer aucun pôle. Rangés du plus bas au plus haut, ils sont partagés en quatre : chaque ligne dit la part d’élèves placés du dernier pôle de ce quart.`,
  course: fr`Au fil de l’année`,
  courseIntro: fr`Demandes reçues et élèves placés depuis septembre, à la fin de chaque mois, tous pôles ensemble.`,
  heads: {
    hubs: fr`Pôles`,
    requests: fr`Demandes`,
    placed: fr`Élèves placés`,
    unplaced: fr`Recherches sans lieu`,
    withdrawn: fr`Demandes annulées`,
    placed_share: fr`Part placée`,
    asked: fr`Organismes sollicités`,
    agreed_share: fr`Réponses favorables`,
    places: fr`Places offertes`,
    requests_for_a_place: fr`Demandes pour une place`,
    placed_share_at_most: fr`Part placée`,
  },
  measure: 'Mesure',
  type: 'Type de demande',
  sector: 'Secteur',
  quarter: 'Quart des pôles',
  month: 'Mois',
  /** A figure of an earlier year beside those of the latest. */
  of: (head: string, year: string): string => fr`${head} ${year}`,
  quarters: [fr`premier quart`, fr`deuxième quart`, fr`troisième quart`, fr`dernier quart`],
  none: '–',
} as const;
