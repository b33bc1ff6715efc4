import { type Map as MapView, Marker, type LngLatLike } from 'maplibre-gl';

export interface MoveTexts {
  move: string;
  keep: string;
  cancel: string;
  moved: string;
  failed: string;
}

/** A button that lets a site be put where it belongs: a marker to drag or to move by arrow keys, then kept or given up. */
export function moveButton(map: MapView, site: string, at: LngLatLike, texts: MoveTexts, begun: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = texts.move;
  button.addEventListener('click', () => {
    begun();
    const marker = new Marker({ draggable: true, color: '#b01840' }).setLngLat(at).addTo(map);
    const pin = marker.getElement();
    pin.tabIndex = 0;
    pin.addEventListener('keydown', (event) => nudge(event, map, marker));
    const bar = document.createElement('div');
    bar.className = 'map-move';
    bar.setAttribute('role', 'status');
    const end = (): void => {
      marker.remove();
      bar.remove();
    };
    bar.append(
      action(texts.keep, 'first', () => {
        const { lat, lng } = marker.getLngLat();
        put(site, lat, lng)
          .then(() => {
            end();
            tell(map, texts.moved);
          })
          .catch(() => tell(map, texts.failed));
      }),
      action(texts.cancel, '', end),
    );
    map.getContainer().append(bar);
    pin.focus();
  });
  return button;
}

async function put(site: string, lat: number, lon: number): Promise<void> {
  const answer = await fetch(`/api/sites/${encodeURIComponent(site)}/point`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ lat, lon }),
  });
  if (!answer.ok) {
    throw new Error(`Point: ${answer.status}`);
  }
}

/** Arrow keys move the marker by a few pixels. */
function nudge(event: KeyboardEvent, map: MapView, marker: Marker): void {
  const steps: Record<string, [number, number]> = {
    ArrowUp: [0, -4],
    ArrowDown: [0, 4],
    ArrowLeft: [-4, 0],
    ArrowRight: [4, 0],
  };
  const step = steps[event.key];
  if (step) {
    event.preventDefault();
    event.stopPropagation();
    const at = map.project(marker.getLngLat());
    marker.setLngLat(map.unproject([at.x + step[0], at.y + step[1]]));
  }
}

function action(text: string, name: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = name;
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}

function tell(map: MapView, text: string): void {
  const container = map.getContainer();
  container.querySelector('.map-told')?.remove();
  const note = document.createElement('p');
  note.className = 'map-told note';
  note.setAttribute('role', 'status');
  note.textContent = text;
  container.append(note);
}
