import type { LayerSpecification } from 'maplibre-gl';

export const ROUTES = 'routes';

/** Routes above the map: the way on roads as a line, where no road is known dashed, stops with their place in the order. */
export function routeLayers(paper: string, ink: string): LayerSpecification[] {
  const width = ['interpolate', ['linear'], ['zoom'], 9, 2, 14, 4, 18, 7] as unknown as number;
  return [
    {
      id: 'route-casing',
      type: 'line',
      source: ROUTES,
      filter: ['==', ['get', 'kind'], 'leg'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': paper, 'line-width': ['interpolate', ['linear'], ['zoom'], 9, 4, 14, 7, 18, 11], 'line-opacity': 0.8 },
    },
    {
      id: 'route',
      type: 'line',
      source: ROUTES,
      filter: ['all', ['==', ['get', 'kind'], 'leg'], ['==', ['get', 'source'], 'roads']],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': ['get', 'colour'], 'line-width': width },
    },
    {
      id: 'route-straight',
      type: 'line',
      source: ROUTES,
      filter: ['all', ['==', ['get', 'kind'], 'leg'], ['!=', ['get', 'source'], 'roads']],
      paint: { 'line-color': ['get', 'colour'], 'line-width': width, 'line-dasharray': [2, 2] },
    },
    {
      id: 'route-end',
      type: 'circle',
      source: ROUTES,
      filter: ['in', ['get', 'kind'], ['literal', ['start', 'end']]],
      paint: { 'circle-radius': 5, 'circle-color': paper, 'circle-stroke-color': ['get', 'colour'], 'circle-stroke-width': 3 },
    },
    {
      id: 'route-stop',
      type: 'circle',
      source: ROUTES,
      filter: ['==', ['get', 'kind'], 'stop'],
      paint: { 'circle-radius': ['interpolate', ['linear'], ['zoom'], 10, 5, 12, 7, 14, 10], 'circle-color': ['get', 'colour'], 'circle-stroke-color': paper, 'circle-stroke-width': 1.5 },
    },
    {
      id: 'route-number',
      type: 'symbol',
      source: ROUTES,
      filter: ['==', ['get', 'kind'], 'stop'],
      layout: {
        'text-field': ['to-string', ['+', ['get', 'position'], 1]],
        'text-font': ['noto-sans-bold'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 10, 7, 12, 9, 14, 12],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': ink },
    },
  ];
}
