/** What a point is, shown beside it when it is pointed at, reached or chosen. */
import type { JSX } from 'preact';
import type { MapItem } from '../../../application/map-api';
import { mapWords } from '../../../wording/pages/map-page';
import type { Size, XY } from '../state/map-frame';
import { Sign } from './map-sign';

const WIDTH = 220;
const AWAY = 14;

export interface MapCardProps {
  readonly item: MapItem;
  readonly at: XY;
  readonly screen: Size;
  /** Requests that have this host, or hosts of this request. */
  readonly linked: readonly MapItem[];
  onEnter(): void;
  onLeave(): void;
}

export function MapCard({ item, at, screen, linked, onEnter, onLeave }: MapCardProps): JSX.Element {
  const left = Math.min(Math.max(8, at.x - WIDTH / 2), Math.max(8, screen.width - WIDTH - 8));
  const vertical =
    at.y > screen.height / 2
      ? { bottom: `${Math.max(8, screen.height - at.y + AWAY)}px` }
      : { top: `${Math.max(8, at.y + AWAY)}px` };
  return (
    <div
      class="map-card"
      style={{ left: `${left}px`, width: `${WIDTH}px`, ...vertical }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <p class="map-card-kind">
        <Sign kind={item.kind} radius={4} /> {mapWords.kindNames[item.kind]} · {item.reference}
      </p>
      <p class="map-card-title">{item.label}</p>
      {item.detail !== '' && <p>{item.detail}</p>}
      <p class="quiet">
        {item.place}
        {item.isApproximate && ` · ${mapWords.approximate}`}
      </p>
      {item.kind === 'offer' && <p>{mapWords.places(item.size)}</p>}
      {linked.length > 0 && (
        <div class="map-card-links">
          <p class="field-label">
            {item.kind === 'request' ? mapWords.links(linked.length) : mapWords.linkedRequests(linked.length)}
          </p>
          <ul>
            {linked.slice(0, 4).map((other) => (
              <li key={other.reference}>{other.label}</li>
            ))}
            {linked.length > 4 && <li>…</li>}
          </ul>
        </div>
      )}
    </div>
  );
}
