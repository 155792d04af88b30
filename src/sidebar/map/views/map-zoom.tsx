/** The buttons that bring the map nearer, farther, and back to the whole. */
import type { JSX } from 'preact';
import { mapWords } from '../../../wording/pages/map-page';
import { Icon } from '../../ui/icon';
import { ZOOM_STEP } from '../state/map-frame';

export const MapZoom = ({ zoomBy, showAll }: { zoomBy(factor: number): void; showAll(): void }): JSX.Element => (
  <div class="map-zoom" role="group" aria-label={mapWords.zoom}>
    <button
      type="button"
      class="map-zoom-button"
      aria-label={mapWords.zoomIn}
      title={mapWords.zoomIn}
      onClick={() => zoomBy(ZOOM_STEP)}
    >
      <Icon name="plus" size={18} />
    </button>
    <button
      type="button"
      class="map-zoom-button"
      aria-label={mapWords.zoomOut}
      title={mapWords.zoomOut}
      onClick={() => zoomBy(1 / ZOOM_STEP)}
    >
      <Icon name="minus" size={18} />
    </button>
    <button
      type="button"
      class="map-zoom-button map-zoom-all"
      aria-label={mapWords.reset}
      title={mapWords.resetTitle}
      onClick={showAll}
    >
      <Icon name="refresh" size={16} />
    </button>
  </div>
);
