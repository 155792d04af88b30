/** Words of the map. */
import { fr } from '../text/typography';

/** The sources ask to be named (GeoNames CC-BY 4.0, Licence Ouverte, Natural Earth). */
export const mapCredit = fr`Communes : GeoNames (CC BY 4.0), INSEE et La Poste (Licence Ouverte). Contours : Natural Earth.`;
