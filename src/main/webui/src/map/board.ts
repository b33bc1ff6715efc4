import {
  AttributionControl,
  type GeoJSONSource,
  type LngLatBoundsLike,
  Map as MapView,
  NavigationControl,
  Popup,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { colourOf } from './colours';
import { routeLayers, ROUTES } from './layers';
import { colourLegend, legend } from './legend';
import { moveButton, type MoveTexts } from './move';
import { boundsOf, fetchRoutes, type Routes, type StopProperties } from './routes';

setWorkerUrl(workerUrl);

const PADDING = 40;
const CLOSEST_ZOOM = 15;

/** Draws the day's routes on the map in the holder, which stays hidden until there is something to see. */
export async function show(holder: HTMLElement): Promise<void> {
  const texts = holder.dataset;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const routes = await fetchRoutes(texts.routes ?? '');
  if (routes.features.length === 0) {
    return;
  }
  holder.hidden = false;
  const canvas = document.createElement('div');
  canvas.className = 'map';
  const switches = legend(routes.technicians, texts.legend ?? '', (shown) => {
    hidden = new Set(routes.technicians.map((one) => one.id).filter((id) => !shown.has(id)));
    draw();
  });
  holder.append(switches, canvas);
  let hidden = new Set<string>();

  const bounds = boundsOf(routes);
  const map = new MapView({
    container: canvas,
    style: styleAddress(dark.matches),
    ...(bounds ? { bounds: bounds as LngLatBoundsLike, fitBoundsOptions: { padding: PADDING, maxZoom: CLOSEST_ZOOM } } : {}),
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    locale: {
      'Map.Title': texts.title ?? '',
      'NavigationControl.ZoomIn': texts.zoomIn ?? '',
      'NavigationControl.ZoomOut': texts.zoomOut ?? '',
      'Popup.Close': texts.close ?? '',
      'AttributionControl.ToggleAttribution': texts.attribution ?? '',
      'CooperativeGesturesHandler.WindowsHelpText': texts.gestures ?? '',
      'CooperativeGesturesHandler.MacHelpText': texts.gestures ?? '',
      'CooperativeGesturesHandler.MobileHelpText': texts.fingers ?? '',
    },
  });
  map.addControl(new NavigationControl({ showCompass: false }));
  map.addControl(new ScaleControl());
  map.addControl(new AttributionControl({ compact: false }));
  map.touchZoomRotate.disableRotation();

  const draw = (): void => {
    (map.getSource(ROUTES) as GeoJSONSource | undefined)?.setData(drawn(routes, hidden, dark.matches));
  };
  const dress = (): void => {
    colourLegend(switches, dark.matches);
    if (!map.getSource(ROUTES)) {
      map.addSource(ROUTES, { type: 'geojson', data: drawn(routes, hidden, dark.matches) });
      routeLayers(dark.matches ? '#1b211e' : '#ffffff', dark.matches ? '#10201a' : '#ffffff').forEach((layer) =>
        map.addLayer(layer),
      );
    }
  };
  map.on('style.load', dress);
  dark.addEventListener('change', () => map.setStyle(styleAddress(dark.matches), { diff: false }));
  map.on('click', 'route-stop', (event) => {
    const stop = event.features?.[0];
    if (stop?.geometry.type === 'Point') {
      const [lon = 0, lat = 0] = stop.geometry.coordinates;
      const popup = new Popup({ maxWidth: '18rem' }).setLngLat([lon, lat]);
      const properties = stop.properties as StopProperties;
      const content = about(properties);
      if (properties.site) {
        content.append(moveButton(map, properties.site, [lon, lat], moveTexts(texts), () => popup.remove()));
      }
      popup.setDOMContent(content).addTo(map);
    }
  });
  map.on('mouseenter', 'route-stop', () => (map.getCanvas().style.cursor = 'pointer'));
  map.on('mouseleave', 'route-stop', () => (map.getCanvas().style.cursor = ''));
  // Told to whoever waits for the picture, tests first of all.
  map.on('idle', () => (holder.dataset.drawn = dark.matches ? 'dark' : 'light'));
}

function moveTexts(texts: DOMStringMap): MoveTexts {
  return {
    move: texts.move ?? '',
    keep: texts.keep ?? '',
    cancel: texts.cancel ?? '',
    moved: texts.moved ?? '',
    failed: texts.failed ?? '',
  };
}

function styleAddress(dark: boolean): string {
  return new URL(`/map/style.json?theme=${dark ? 'dark' : 'light'}`, window.location.origin).href;
}

function drawn(routes: Routes, hidden: Set<string>, dark: boolean): GeoJSON.FeatureCollection {
  const colours = new Map(routes.technicians.map((one, index) => [one.id, colourOf(index, dark)]));
  return {
    type: 'FeatureCollection',
    features: routes.features
      .filter((feature) => !hidden.has(feature.properties.technician))
      .map((feature) => ({
        ...feature,
        properties: { ...feature.properties, colour: colours.get(feature.properties.technician) ?? '#888888' },
      })),
  };
}

function about(stop: StopProperties): HTMLElement {
  const box = document.createElement('div');
  const title = document.createElement('a');
  title.href = `#t-${stop.technician}`;
  title.textContent = `${(stop.position ?? 0) + 1}. ${clock(stop.start)}–${clock(stop.end)} ${stop.name ?? ''}`;
  const address = document.createElement('div');
  address.textContent = stop.address ?? '';
  box.append(title, address);
  return box;
}

/** The clock time of the place, as the server wrote it. */
function clock(time: string | undefined): string {
  return time?.slice(11, 16) ?? '';
}
