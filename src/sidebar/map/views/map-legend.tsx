/** What the sizes and lines of the map mean. */
import type { JSX } from 'preact';
import { mapWords } from '../../../wording/pages/map-page';
import { radiusOf } from '../state/spread-points';
import { Sign } from './map-sign';

export const MapLegend = (): JSX.Element => (
  <div class="map-legend" role="group" aria-label={mapWords.legend}>
    <ul>
      <li>
        <Sign kind="request" /> {mapWords.kindNames.request}
      </li>
      {[1, 4].map((places) => (
        <li key={places}>
          <Sign kind="offer" radius={radiusOf({ kind: 'offer', size: places })} /> {mapWords.kindNames.offer},{' '}
          {mapWords.legendPlaces(places)}
        </li>
      ))}
      <li>
        <Sign kind="company" /> {mapWords.kindNames.company}
      </li>
      <li>
        <svg width="22" height="8" aria-hidden="true" focusable="false">
          <path class="link" d="M0,4H22" />
        </svg>{' '}
        {mapWords.legendLine}
      </li>
    </ul>
  </div>
);
