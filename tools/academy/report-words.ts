/** What the report of an académie says. */
import { fr } from '../../src/wording/text/typography';

export const reportWords = {
  title: fr`Pôles de stages : rapport de l’académie`,
  intro: (hubs: string, facts: string): string =>
    fr`${hubs} pôles, ${facts} lignes de faits. Chaque nombre est compté de cinq en cinq dans chaque pôle : il peut s’écarter du nombre exact de quatre par pôle et par groupe, et aucun ne parle de moins de cinq élèves.`,
  types: fr`Par type de demande`,
  typesIntro: fr`Part placée : parmi les recherches terminées, celles qui ont trouvé un lieu d’accueil.`,
  sectors: fr`Par secteur`,
  sectorsIntro: fr`Demandes pour une place : au-dessus de 1, les places offertes ne suffisent pas. Part de oui : réponses favorables parmi les organismes sollicités.`,
  spread: fr`Écart entre les pôles`,
  spreadIntro: fr`Sans nommer aucun pôle : un quart des pôles place au plus cette part de ses élèves, la moitié, les trois quarts, tous.`,
  course: fr`Au fil de l’année`,
  courseIntro: fr`Demandes reçues et élèves placés depuis septembre, tous pôles ensemble.`,
  heads: {
    group: fr`Type`,
    sector: fr`Secteur`,
    hubs: fr`Pôles`,
    requests: fr`Demandes`,
    placed: fr`Placées`,
    unplaced: fr`Sans lieu`,
    placed_share: fr`Part placée`,
    places: fr`Places`,
    requests_for_a_place: fr`Demandes pour une place`,
    agreed_share: fr`Part de oui`,
    quarter: fr`Pôles, du plus bas au plus haut`,
    placed_share_at_most: fr`Part placée au plus`,
    month: fr`Mois`,
  },
  quarters: [fr`un quart`, fr`la moitié`, fr`les trois quarts`, fr`tous`],
  year: (year: string): string => fr`Année scolaire ${year}`,
  none: '–',
} as const;
