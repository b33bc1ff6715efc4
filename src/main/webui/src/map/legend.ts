import { colourOf } from './colours';
import type { Technician } from './routes';

/** A switch for each technician, with the colour of the route. Tells which are shown whenever that changes. */
export function legend(technicians: Technician[], label: string, changed: (shown: Set<string>) => void): HTMLElement {
  const shown = new Set(technicians.map((technician) => technician.id));
  const group = document.createElement('fieldset');
  group.className = 'map-legend';
  const caption = document.createElement('legend');
  caption.textContent = label;
  group.append(caption);
  technicians.forEach((technician, index) => {
    const row = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = true;
    box.addEventListener('change', () => {
      if (box.checked) {
        shown.add(technician.id);
      } else {
        shown.delete(technician.id);
      }
      changed(shown);
    });
    const swatch = document.createElement('span');
    swatch.className = 'map-swatch';
    swatch.dataset.index = String(index);
    row.append(box, swatch, `${technician.name} (${technician.stops})`);
    group.append(row);
  });
  return group;
}

export function colourLegend(group: HTMLElement, dark: boolean): void {
  for (const swatch of group.querySelectorAll<HTMLElement>('.map-swatch')) {
    swatch.style.backgroundColor = colourOf(Number(swatch.dataset.index), dark);
  }
}
