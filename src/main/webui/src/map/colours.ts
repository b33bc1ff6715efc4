// A colour for each technician: told apart by most colour-blind people for the first eight, and never the only sign.
const LIGHT = ['#0b6a4b', '#a3360b', '#1d4fa8', '#8a2a7a', '#6b5a00', '#00687a', '#b01840', '#4a3aa8', '#3c6b00', '#7a4a1e', '#2b6777', '#94127c', '#5a5f10', '#c0392b'];
const DARK = ['#5cc79d', '#ff9d6e', '#8fb4ff', '#e69ad8', '#d9c24a', '#5cc8dc', '#ff90a8', '#b3a6ff', '#a6d45c', '#d9a878', '#8fd0e6', '#ff8ae0', '#c8cf5c', '#ff8f80'];

export function colourOf(index: number, dark: boolean): string {
  const colours = dark ? DARK : LIGHT;
  return colours[index % colours.length] ?? colours[0]!;
}
