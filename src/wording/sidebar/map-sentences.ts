/** Words of the map. */

/** The sources ask to be named (GeoNames CC-BY 4.0, Licence Ouverte, Natural Earth). */
export const mapCredit = 'Communes : GeoNames (CC BY 4.0), INSEE et La Poste (Licence Ouverte). Contours : Natural Earth.';
