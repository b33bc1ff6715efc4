// What the server says of a day's routes: /api/territories/{id}/routes.geojson, and how it is split for drawing.
export interface LegProperties {
  kind: 'leg';
  technician: string;
  source: 'roads' | 'straight-lines';
  colour?: string;
}

export interface StopProperties {
  kind: 'stop' | 'start' | 'end';
  technician: string;
  site?: string;
  position?: number;
  name?: string;
  address?: string;
  start?: string;
  end?: string;
  colour?: string;
}

export type RouteFeature = GeoJSON.Feature<GeoJSON.LineString | GeoJSON.Point, LegProperties | StopProperties>;

export interface Technician {
  id: string;
  name: string;
  stops: number;
}

export interface Routes {
  type: 'FeatureCollection';
  features: RouteFeature[];
  technicians: Technician[];
}

export async function fetchRoutes(address: string): Promise<Routes> {
  const answer = await fetch(address, { headers: { Accept: 'application/geo+json' } });
  if (!answer.ok) {
    throw new Error(`Routes: ${answer.status}`);
  }
  return (await answer.json()) as Routes;
}

/** West, south, east, north of all that is drawn; nothing where nothing is. */
export function boundsOf(routes: Routes): [number, number, number, number] | undefined {
  const places = routes.features.flatMap((feature) =>
    feature.geometry.type === 'Point' ? [feature.geometry.coordinates] : feature.geometry.coordinates,
  );
  if (places.length === 0) {
    return undefined;
  }
  const lons = places.map((place) => place[0] ?? 0);
  const lats = places.map((place) => place[1] ?? 0);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
